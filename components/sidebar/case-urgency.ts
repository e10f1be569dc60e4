import type { RiskKind } from '@/lib/conversations/risk';
import type { Urgency } from '@/lib/conversations/urgency';
import type { StoredComment } from '@/lib/database/records';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import { type UrgencyReading, urgencyOf } from '@/lib/triage/urgency/urgency-of';

/** The risk that a case about the comment goes under; null where it has none. */
export function riskOf({ triage }: StoredComment, warnings: readonly CommentRule[]): RiskKind | null {
  return mustEscalate(warnings)?.risk ?? triage?.risk ?? null;
}

/**
 * How soon somebody must look at the comment, the same in its labels and in the form: as a person put it right, as a
 * rule that must be escalated says, as corrections of others taught, or as risk, class and the customer's words tell.
 */
export function urgencyFor(comment: StoredComment, warnings: readonly CommentRule[]): UrgencyReading {
  const { text, triage } = comment;
  const rule = mustEscalate(warnings);
  const said = triage?.urgency;
  if (said && (triage.corrected?.includes('urgency') || !rule)) return { urgency: said, words: [] };
  if (rule) return { urgency: urgencyByRule(rule), words: [] };
  const { risk = null, classes, talk } = triage ?? {};
  return urgencyOf(text, { risk, classes, talk: talk?.label });
}

export function urgencyByRule({ urgency }: CommentRule): Urgency {
  return urgency === 'calm' ? 'week' : urgency;
}

export function mustEscalate(warnings: readonly CommentRule[]): CommentRule | undefined {
  return warnings.find((rule) => rule.mustEscalate);
}
