import type { Comment } from '@/lib/conversations/comment';
import type { RiskKind } from '@/lib/conversations/risk';
import type { Urgency } from '@/lib/conversations/urgency';
import { ESCALATION_SCHEMA, type Escalation, type Route, type SnapshotLine } from './escalation';
import type { Share } from './share';

/** What stands in the form when it is sent. */
export interface EscalationForm {
  /** From the form's draft, so that sending twice saves one case. */
  readonly id: string;
  readonly comment: Comment;
  readonly route: Route;
  readonly risk: RiskKind | null;
  readonly urgency: Urgency;
  readonly note: string;
  readonly snapshot: readonly SnapshotLine[];
  readonly masked: boolean;
  readonly handOff: { readonly snippetId: string; readonly version: number } | null;
  /** What of it the responder lets leave, where that is not just what the route lets. */
  readonly share?: Share | null;
  /** By when somebody there should have taken it over. */
  readonly goalAt?: number | null;
}

export function newEscalation(form: EscalationForm, by: string, now: number): Escalation {
  const {
    id,
    comment,
    route,
    risk,
    urgency,
    note,
    snapshot,
    masked,
    handOff,
    goalAt = null,
    share = null,
  } = form;
  return {
    id,
    schema: ESCALATION_SCHEMA,
    commentKey: comment.key,
    platform: comment.platform,
    permalink: comment.permalink,
    routeId: route.id,
    routeName: route.name,
    risk,
    urgency,
    note: note.trim(),
    snapshot: [...snapshot],
    masked,
    share,
    handOff,
    goalAt,
    takenOver: null,
    arrived: null,
    passedOn: [],
    status: 'saved',
    createdAt: now,
    createdBy: by,
    changedAt: now,
    changedBy: by,
    deletedAt: null,
  };
}
