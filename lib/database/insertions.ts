import type { CuecardDatabase } from './database';
import type { InsertionRow } from './records';

/** Keeps what goes into a comment's reply box, in the place of what was put there before. Returns that. */
export function keepInsertion(
  db: CuecardDatabase,
  row: Omit<InsertionRow, 'schema' | 'before'>,
): Promise<InsertionRow | undefined> {
  return db.transaction('rw', db.insertions, async () => {
    const before = await db.insertions.get(row.commentKey);
    const earlier = before?.requestId === row.requestId ? before.before : before && withoutBefore(before);
    await db.insertions.put({ ...row, schema: 1, ...(earlier ? { before: earlier } : {}) });
    return before;
  });
}

/**
 * It is not in the box: the page did not take it, waiting for the box ended without it, or it was taken out again. What
 * stood there before stands again, unless another press came in between.
 */
export function takeBackInsertion(db: CuecardDatabase, requestId: string): Promise<void> {
  return db.transaction('rw', db.insertions, async () => {
    const isAbout = (row: InsertionRow) => [row.requestId, row.before?.requestId].includes(requestId);
    for (const row of await db.insertions.filter(isAbout).toArray()) {
      if (row.requestId !== requestId) await db.insertions.put(withoutBefore(row));
      else if (row.before) await db.insertions.put(row.before);
      else await db.insertions.delete(row.commentKey);
    }
  });
}

/** What was last put into the reply box of a comment. */
export function insertionOf(
  db: CuecardDatabase,
  commentKey: string | null,
): Promise<InsertionRow | undefined> {
  return commentKey === null ? Promise.resolve(undefined) : db.insertions.get(commentKey);
}

function withoutBefore({ before: _, ...row }: InsertionRow): Omit<InsertionRow, 'before'> {
  return row;
}
