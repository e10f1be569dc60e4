import type { Audience } from '@/lib/conversations/comment';
import type { CommentTopic } from '@/lib/conversations/comment-topic';
import type { RiskKind } from '@/lib/conversations/risk';
import type { HandOffTeam } from '@/lib/library/starter/hand-off';
import type { Matcher } from '../matcher';

export type CommentRuleId =
  | 'self_harm'
  | 'child_safety'
  | 'violence'
  | 'adverse_event'
  | 'injury'
  | 'doxxing'
  | 'own_card'
  | 'own_iban'
  | 'own_national_id'
  | 'legal_threat'
  | 'press'
  | 'breach'
  | 'takeover'
  | 'data_erasure'
  | 'data_access'
  | 'discrimination'
  | 'regulator'
  | 'complaint'
  | 'own_birth_date'
  | 'own_phone'
  | 'own_email'
  | 'own_address'
  | 'own_order';

/** All that is given must hold. */
export interface CommentCue {
  /** Triage found one of these. */
  readonly risks?: readonly RiskKind[];
  readonly topics?: readonly CommentTopic[];
  /** One of these matches the comment. */
  readonly looksAt?: readonly Matcher[];
  /** And one of these too. */
  readonly and?: readonly Matcher[];
  /** Not where one of these words stands in the same sentence. */
  readonly unlessWith?: readonly string[];
}

/**
 * An entry in the handbook about what customers write: how it is known, and where it goes. What the responder should
 * know and do stands in the catalogue: `comment_rule_ID_title`, `_now`, and `_do` and `_not`, a line each.
 */
export interface CommentRule {
  readonly id: CommentRuleId;
  /** One is enough. */
  readonly when: readonly CommentCue[];
  /** Where the comment stands; everywhere unless it says so. */
  readonly audience?: Audience;
  /** Says nothing where one of these speaks. */
  readonly unless?: readonly CommentRuleId[];
  /** `calm`: good to know, nothing to escalate. */
  readonly urgency: 'now' | 'today' | 'week' | 'calm';
  /** The kind the case goes under. */
  readonly risk: RiskKind;
  readonly department: HandOffTeam;
  /** Another department must have it; otherwise it may. */
  readonly mustEscalate: boolean;
  /** Tag of replies made for it, which come first; null where the customer’s words say better what to answer. */
  readonly situation: string | null;
  /** How long the law gives, from the day it was posted. */
  readonly clock: 'one-month' | null;
  readonly source: string;
  /** ISO date. */
  readonly drafted: string;
  /** Public comments, read with triage as a stored comment is. */
  readonly mustFlag: readonly string[];
  readonly mustPass: readonly string[];
}

export const DRAFTED = '2026-11-22';
