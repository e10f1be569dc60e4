import type { Comment } from '@/lib/conversations/comment';
import type { JournalEvent } from '@/lib/conversations/journal';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { openEscalationsOf } from './escalations';
import { attemptResult, type StorageFailure } from './failures';
import { append, statusEvent } from './journal';
import type { CommentStatus, StoredComment, Triage } from './records';
import { type Reading, readAgain, readFirst } from './seen';

/** Finds risk and language in a text. Handed in: the store knows no rules. Must not be asynchronous. */
export type TriageOf = (comment: Comment) => Triage;

/**
 * Keeps what the page shows, in the order given. A comment seen before keeps `firstSeenAt` and status; a new text is
 * triaged again. Journals `comment-seen` once per comment. One transaction.
 */
export function recordSeen(
  db: CuecardDatabase,
  comments: readonly Comment[],
  now: number,
  triageOf: TriageOf,
): Promise<StoredComment[]> {
  return db.transaction('rw', db.comments, db.escalations, db.journal, async () => {
    const found = await db.comments.bulkGet(comments.map(({ key }) => key));
    const fresh = comments.filter((_, place) => !found[place]).map(({ key }) => key);
    const escalated = new Set((await openEscalationsOf(db, fresh)).map(({ commentKey }) => commentKey));
    const known = new Map(found.flatMap((row) => (row ? [[row.key, row] as const] : [])));
    const reading: Reading = { now, triageOf, escalated };
    const rows = comments.map((comment) => {
      const before = known.get(comment.key);
      const row = before ? readAgain(before, comment, reading) : readFirst(comment, reading);
      known.set(row.key, row);
      return row;
    });
    await db.comments.bulkPut(rows);
    await append(db, firstSightings(rows, new Set(fresh)), { by: '', at: now });
    return rows;
  });
}

/** Rows of the keys that are known, in the order of `keys`. */
export async function commentsOf(db: CuecardDatabase, keys: readonly string[]): Promise<StoredComment[]> {
  return (await db.comments.bulkGet([...keys])).filter((row) => row !== undefined);
}

/** What changed, and what takes it back: `setStatus(db, undo.key, undo.status, …)`. */
export interface StatusChange {
  readonly comment: StoredComment;
  readonly undo: { readonly key: string; readonly status: CommentStatus };
}
export type UnknownComment = { readonly type: 'unknown-comment' };

/** "No reply needed", "not a customer", and back. Setting the status it has already changes nothing. */
export function setStatus(
  db: CuecardDatabase,
  key: string,
  status: CommentStatus,
  by: string,
  now: number,
): Promise<Result<StatusChange, UnknownComment | StorageFailure>> {
  return changeComment(db, key, by, now, () => ({ status }));
}

/**
 * The brand's answer was seen below it; `answeredAt` is null where the page has no time. An escalated comment stays
 * escalated (the answer is the hand-off) and so does one that is not a customer's, but the time is kept.
 */
export function markAnswered(
  db: CuecardDatabase,
  key: string,
  answeredAt: number | null,
  now: number,
): Promise<Result<StatusChange, UnknownComment | StorageFailure>> {
  return changeComment(db, key, '', now, (row) => ({
    answeredAt: row.answeredAt ?? answeredAt,
    status: row.status === 'escalated' || row.status === 'not-a-customer' ? row.status : 'answered',
  }));
}

function changeComment(
  db: CuecardDatabase,
  key: string,
  by: string,
  now: number,
  change: (row: StoredComment) => Partial<StoredComment>,
): Promise<Result<StatusChange, UnknownComment | StorageFailure>> {
  return attemptResult(() =>
    db.transaction('rw', db.comments, db.journal, async () => {
      const before = await db.comments.get(key);
      if (!before) return fail({ type: 'unknown-comment' } as const);
      const undo = { key, status: before.status };
      const wanted = { ...before, ...change(before) };
      if (wanted.status === before.status && wanted.answeredAt === before.answeredAt)
        return succeed({ comment: before, undo });
      const comment = { ...wanted, changedAt: now, changedBy: by };
      await db.comments.put(comment);
      if (comment.status !== before.status) await append(db, statusEvent(before, comment), { by, at: now });
      return succeed({ comment, undo });
    }),
  );
}

function firstSightings(rows: readonly StoredComment[], fresh: Set<string>): JournalEvent[] {
  return rows.flatMap(({ key, platform, postedAt, triage }): JournalEvent[] =>
    fresh.delete(key)
      ? [{ kind: 'comment-seen', commentKey: key, platform, risk: triage?.risk ?? null, postedAt }]
      : [],
  );
}
