import type { Comment } from '@/lib/conversations/comment';
import { commentsOf, recordSeen, setStatus } from '@/lib/database/comments';
import { keepCorrected } from '@/lib/database/labels';
import type { StoredComment, Triage } from '@/lib/database/records';
import { hearLanguage, hearLanguages } from './hear-language';
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

/**
 * Reads comments again where something it rests on became known or was changed by a person: a language, or a label
 * that was taken back. What else a person put right stays.
 */
export async function readAnew(context: WorkerContext, keys: readonly string[]): Promise<void> {
  const rows = await commentsOf(context.db, keys);
  const late = rows.filter(({ triage }) => triage && (triage.stale || isUnfelt(triage)));
  if (late.length === 0) return;
  const triageOf = await triageNow(context);
  for (const { key, triage, ...comment } of late) {
    const lang = triage?.lang ?? comment.lang ?? (await hearLanguage(comment.text));
    const fresh = triageOf({ ...comment, key, lang });
    await context.db.comments.update(key, { triage: keepCorrected(triage, fresh) });
  }
}

function isUnfelt({ lang, sentiment }: Triage): boolean {
  return lang !== null && sentiment === null;
}
