import { destinationOf } from '@/lib/database/destinations';
import { escalate } from '@/lib/database/escalations';
import type { StoredComment } from '@/lib/database/records';
import { dispatchOf } from '@/lib/escalation/delivery/dispatch-of';
import type { Dispatch } from '@/lib/escalation/delivery/entry';
import type { Escalation, Route, SnapshotLine } from '@/lib/escalation/escalation';
import { formatTimeIn } from '@/lib/escalation/format-time';
import { goalOf } from '@/lib/escalation/goal';
import { newEscalation } from '@/lib/escalation/new-escalation';
import type { CaseDrafts } from './case-drafts';
import type { CaseForm } from './case-form';
import { cardToInsert } from './case-hand-off';
import type { ReplyToInsert } from './insertion-model';
import type { ReplyCard } from './reply-card';
import type { SidebarPorts } from './sidebar-ports';

export type SendTrouble = 'disk-full' | 'not-saved' | 'no-route' | 'detail-missing' | 'reply-broken';
export type SendAnswer = 'sent' | 'busy' | SendTrouble;

/** The form as it was when Send was pressed. */
export interface CaseToSend {
  readonly comment: StoredComment | undefined;
  readonly form: CaseForm;
  readonly snapshot: readonly SnapshotLine[];
  /** The hand-off reply, when it goes with the case. */
  readonly card: ReplyCard | undefined;
  /** The moment the preview was made for, so that what was shown is what leaves, byte for byte. */
  readonly at?: number;
}

/** Stored first, in one transaction; then the worker and the pages hear of it, and the hand-off reply goes in. */
export async function sendCase(
  ports: SidebarPorts,
  { comment, form, snapshot, card, at }: CaseToSend,
  drafts: CaseDrafts,
  insert: (reply: ReplyToInsert) => Promise<void>,
): Promise<SendAnswer> {
  const { route } = form;
  if (!comment || !route) return 'no-route';
  if (card?.isBroken) return 'reply-broken';
  if (card && card.missing.length > 0) return 'detail-missing';
  if (!drafts.draft.peek()) drafts.change({});
  const id = drafts.draft.peek()?.escalationId;
  if (id === undefined) return 'not-saved';
  await drafts.settled();
  const handOff = card ? { snippetId: card.option.snippet.id, version: card.option.snippet.version } : null;
  const now = ports.clock();
  const { responderName: by, workingHours } = ports.settings.peek();
  const goalAt = goalOf(route, workingHours, now);
  const { share } = route;
  const about = { ...form, id, comment, route, snapshot, handOff, goalAt, share };
  const written = newEscalation(about, by, at ?? now);
  const saved = await escalate(ports.db, written, now, await dispatchFor(ports, written, route));
  if (!saved.ok && saved.failure.type !== 'already-escalated') {
    return saved.failure.type === 'disk-full' ? 'disk-full' : 'not-saved';
  }
  drafts.forget();
  void ports.callWorker('outbox.changed', {});
  void ports.callWorker('status.changed', { keys: [comment.key] });
  const isFirst = saved.ok && !saved.value.again;
  if (isFirst && card && !card.isTooLong) insert(cardToInsert(comment.key, card)).catch(ports.onError);
  return 'sent';
}

/** What would leave of a case, and where to; null: nothing by itself. */
export async function dispatchFor(
  { db, speech }: Pick<SidebarPorts, 'db' | 'speech'>,
  written: Escalation,
  route: Route,
): Promise<Dispatch | null> {
  const { destinationId } = route;
  if (destinationId === null) return null;
  const destination = await destinationOf(db, destinationId);
  return dispatchOf(written, route, destination, speech.words, formatTimeIn(speech.lang));
}
