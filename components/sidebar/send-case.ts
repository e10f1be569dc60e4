import { escalate } from '@/lib/database/escalations';
import type { StoredComment } from '@/lib/database/records';
import type { SnapshotLine } from '@/lib/escalation/escalation';
import { newEscalation } from '@/lib/escalation/new-escalation';
import type { CaseDrafts } from './case-drafts';
import type { CaseForm } from './case-form';
import type { ReplyToInsert } from './insertion-model';
import type { ReplyCard } from './reply-card';
import type { SidebarPorts } from './sidebar-ports';

export type SendTrouble = 'disk-full' | 'not-saved' | 'no-route' | 'detail-missing';
export type SendAnswer = 'sent' | 'busy' | SendTrouble;

/** The form as it was when Send was pressed. */
export interface CaseToSend {
  readonly comment: StoredComment | undefined;
  readonly form: CaseForm;
  readonly snapshot: readonly SnapshotLine[];
  /** The hand-off reply, when it goes with the case. */
  readonly card: ReplyCard | undefined;
}

/** Stored first, in one transaction; then the worker and the pages hear of it, and the hand-off reply goes in. */
export async function sendCase(
  ports: SidebarPorts,
  { comment, form, snapshot, card }: CaseToSend,
  drafts: CaseDrafts,
  insert: (reply: ReplyToInsert) => Promise<void>,
): Promise<SendAnswer> {
  const { route } = form;
  if (!comment || !route) return 'no-route';
  if (card && (card.isBroken || card.missing.length > 0)) return 'detail-missing';
  if (!drafts.draft.peek()) drafts.change({});
  const id = drafts.draft.peek()?.escalationId;
  if (id === undefined) return 'not-saved';
  await drafts.settled();
  const handOff = card ? { snippetId: card.option.snippet.id, version: card.option.snippet.version } : null;
  const now = ports.clock();
  const by = ports.settings.peek().responderName;
  const written = newEscalation({ ...form, id, comment, route, snapshot, handOff }, by, now);
  const saved = await escalate(ports.db, written, now);
  if (!saved.ok && saved.failure.type !== 'already-escalated') {
    return saved.failure.type === 'disk-full' ? 'disk-full' : 'not-saved';
  }
  drafts.forget();
  void ports.callWorker('outbox.changed', {});
  void ports.callWorker('status.changed', { keys: [comment.key] });
  const isFirst = saved.ok && !saved.value.again;
  if (isFirst && card && !card.isTooLong) insert(handOffReply(comment, card)).catch(ports.onError);
  return 'sent';
}

function handOffReply(comment: StoredComment, card: ReplyCard): ReplyToInsert {
  const { snippet } = card.option;
  return {
    commentKey: comment.key,
    text: card.text,
    audience: snippet.audience,
    snippet: { id: snippet.id, version: snippet.version },
    provenance: card.parts.some(({ kind }) => kind === 'filled') ? 'placeholders-only' : 'verbatim',
    locked: card.locked,
  };
}
