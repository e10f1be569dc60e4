import type { Comment } from '@/lib/conversations/comment';
import { recordSeen, setStatus } from '@/lib/database/comments';
import type { StoredComment } from '@/lib/database/records';
import { hearLanguages } from './hear-language';
import { triageNow } from './triage';
import type { WorkerContext } from './worker-context';

/** Keeps and triages what a page shows. A pleasantry that closes a conversation wants no answer: its clock never starts. */
export async function seeComments(
  context: WorkerContext,
  comments: readonly Comment[],
): Promise<StoredComment[]> {
  const { db, clock } = context;
  const now = clock();
  const [triageOf, heard] = await Promise.all([triageNow(context), hearLanguages(db, comments)]);
  const rows = await recordSeen(db, comments, now, (comment) =>
    triageOf({ ...comment, lang: comment.lang ?? heard.get(comment.key) ?? null }),
  );
  return Promise.all(rows.map((row) => (isFreshClosing(row, now) ? closed(context, row, now) : row)));
}

function isFreshClosing({ firstSeenAt, status, role, triage }: StoredComment, now: number): boolean {
  return firstSeenAt === now && status === 'open' && role === 'reply' && triage?.talk?.label === 'closing';
}

async function closed({ db }: WorkerContext, row: StoredComment, now: number): Promise<StoredComment> {
  const changed = await setStatus(db, row.key, 'no-reply-needed', '', now);
  return changed.ok ? changed.value.comment : row;
}

/** Reads how customers feel where the language became known only after the page had shown the comment. */
export async function readFeelings(context: WorkerContext, keys: readonly string[]): Promise<void> {
  const rows = (await context.db.comments.bulkGet([...keys])).filter((row) => row !== undefined);
  const late = rows.filter(({ triage }) => triage?.lang && triage.sentiment === null);
  if (late.length === 0) return;
  const triageOf = await triageNow(context);
  for (const { key, triage, ...comment } of late) {
    if (!triage) continue;
    const { sentiment, talk } = triageOf({ ...comment, key, lang: triage.lang });
    const isTaught = triage.corrected?.includes('talk') === true;
    await context.db.comments.update(key, {
      triage: { ...triage, sentiment, ...(isTaught ? {} : { talk }) },
    });
  }
}
