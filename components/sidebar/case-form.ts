import type { RiskKind } from '@/lib/conversations/risk';
import type { Urgency } from '@/lib/conversations/urgency';
import type { EscalationDraft, StoredComment } from '@/lib/database/records';
import type { Route } from '@/lib/escalation/escalation';
import type { RequiredField } from '@/lib/escalation/route';
import { SHARE_ALL, type Share } from '@/lib/escalation/share';
import { suggestNote, suggestRoute } from '@/lib/escalation/suggest';
import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';
import type { CommentRule } from '@/lib/policy/comment-rules/comment-rule';
import type { Words } from '@/lib/shared/words';
import { mustEscalate, riskOf, urgencyFor } from './case-urgency';
import { routeOf } from './warnings-model';

/**
 * What is filled in before anybody touches the form. `words` are the customer's own that point to the route, personal
 * data in them covered.
 */
export interface CaseSuggestion {
  readonly routeId: string | null;
  readonly words: readonly string[];
  /** Tags of the route that the comment, or the reply that fits it, has. */
  readonly tags: readonly string[];
  readonly risk: RiskKind | null;
  readonly urgency: Urgency;
  readonly note: string;
}

/** The form as it stands: what the person changed over what is suggested. */
export interface CaseForm {
  readonly route: Route | undefined;
  readonly risk: RiskKind | null;
  readonly urgency: Urgency;
  readonly note: string;
  readonly masked: boolean;
  readonly withHandOff: boolean;
  /** What of the case may leave: the route's switches, and what the person said otherwise for this one. */
  readonly share: Share;
}

export type FormChange = Partial<
  Pick<EscalationDraft, 'routeId' | 'risk' | 'urgency' | 'note' | 'masked' | 'withHandOff' | 'share'>
>;

export function formOf(
  draft: EscalationDraft | undefined,
  suggestion: CaseSuggestion | undefined,
  routes: readonly Route[],
): CaseForm {
  const routeId = draft?.routeId ?? suggestion?.routeId ?? null;
  const route = routes.find(({ id }) => id === routeId);
  return {
    route,
    risk: draft?.risk ?? suggestion?.risk ?? null,
    urgency: draft?.urgency ?? suggestion?.urgency ?? 'today',
    note: draft?.note ?? suggestion?.note ?? '',
    masked: draft?.masked ?? true,
    withHandOff: draft?.withHandOff ?? true,
    share: shareOf(route, draft?.share),
  };
}

/** What the route asks for before a case may go, and is not there yet. Nobody is held up by a reply there is none of. */
export function missingOf({ route, note, risk }: CaseForm, hasHandOff: boolean): RequiredField[] {
  const isThere = { note: note.trim() !== '', risk: risk !== null, 'hand-off': hasHandOff };
  return (route?.required ?? []).filter((field) => !isThere[field]);
}

function shareOf(route: Route | undefined, said: EscalationDraft['share']): Share {
  const known = Object.entries(said ?? {}).filter(([, on]) => on !== undefined);
  return { ...(route?.share ?? SHARE_ALL), ...Object.fromEntries(known) };
}

/**
 * Everything is filled in from the comment; nothing has to be. A rule about the comment that must be escalated decides;
 * without one, risk, words and tags do (`replyTags`: those of the reply that fits it).
 */
export function suggestionFor(
  words: Words,
  comment: StoredComment,
  routes: readonly Route[],
  warnings: readonly CommentRule[] = [],
  replyTags: readonly string[] = [],
): CaseSuggestion {
  const rule = mustEscalate(warnings);
  const risk = riskOf(comment, warnings);
  const { text, platform } = comment;
  const from = { platform, lang: comment.triage?.lang ?? comment.lang };
  const tags = [...(comment.triage?.topics ?? []), ...replyTags];
  const route = suggestRoute(routes, { text, risk, tags, ...from });
  const said = [...(comment.triage?.words ?? []), ...(route?.words ?? [])];
  const quoted = [...new Set(said.map((word) => maskPersonalData(word)))];
  return {
    routeId: (rule && routeOf(rule, routes, from)?.id) ?? route?.routeId ?? null,
    words: quoted,
    tags: route?.tags ?? [],
    risk,
    urgency: urgencyFor(comment, warnings).urgency,
    note: suggestNote(words, { comment, risk, words: quoted }),
  };
}
