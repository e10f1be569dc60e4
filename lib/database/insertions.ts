import type { CuecardDatabase } from './database';
import type { InsertionRow } from './records';

/** Keeps what goes into a comment's reply box, in the place of what was put there before. Returns that. */
export function keepInsertion(
  db: CuecardDatabase,
  row: Omit<InsertionRow, 'schema'>,
): Promise<InsertionRow | undefined> {
  return db.transaction('rw', db.insertions, async () => {
    const before = await db.insertions.get(row.commentKey);
    await db.insertions.put({ ...row, schema: 1 });
    return before;
  });
}

/** The page did not take it: what stood before stands again, unless another press came in between. */
export function takeBackInsertion(
  db: CuecardDatabase,
  { commentKey, requestId }: Pick<InsertionRow, 'commentKey' | 'requestId'>,
  before: InsertionRow | undefined,
): Promise<void> {
  return db.transaction('rw', db.insertions, async () => {
    const current = await db.insertions.get(commentKey);
    if (current?.requestId !== requestId) return;
    if (before) await db.insertions.put(before);
    else await db.insertions.delete(commentKey);
  });
}

/** What was last put into the reply box of a comment. */
export function insertionOf(
  db: CuecardDatabase,
  commentKey: string | null,
): Promise<InsertionRow | undefined> {
  return commentKey === null ? Promise.resolve(undefined) : db.insertions.get(commentKey);
}
