import type { Comment } from '@/lib/conversations/comment';
import { recordSeen, setStatus } from '@/lib/database/comments';
import type { StoredComment } from '@/lib/database/records';
import { triageNow } from './triage';
import type { WorkerContext } from './worker-context';

/** Keeps and triages what a page shows. A pleasantry that closes a conversation wants no answer: its clock never starts. */
export async function seeComments(
  context: WorkerContext,
  comments: readonly Comment[],
): Promise<StoredComment[]> {
  const { db, clock } = context;
  const now = clock();
  const rows = await recordSeen(db, comments, now, await triageNow(context));
  return Promise.all(rows.map((row) => (isFreshClosing(row, now) ? closed(context, row, now) : row)));
}

function isFreshClosing({ firstSeenAt, status, role, triage }: StoredComment, now: number): boolean {
  return firstSeenAt === now && status === 'open' && role === 'reply' && triage?.talk?.label === 'closing';
}

async function closed({ db }: WorkerContext, row: StoredComment, now: number): Promise<StoredComment> {
  const changed = await setStatus(db, row.key, 'no-reply-needed', '', now);
  return changed.ok ? changed.value.comment : row;
}
