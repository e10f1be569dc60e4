import type { CuecardDatabase } from './database';
import type { LearnedRow } from './learning-records';

/** What the ranker learned. */
export const SUGGESTIONS = 'suggestions';
/** What finds the first suggestions of a large library before it was read. */
export const FIRST_LOOK = 'first-look';
/** The words of a large library, so that it need not be read anew. */
export const INDEX = 'index';

export function learnedRow(db: CuecardDatabase, key: string): Promise<LearnedRow | undefined> {
  return db.learned.get(key);
}

/**
 * Saves what was learned, unless what is stored went further, or something was taken back since `readAt`. Says
 * whether it was saved.
 */
export function saveLearned(
  db: CuecardDatabase,
  row: Omit<LearnedRow, 'schema' | 'bytes'>,
  isStale: () => Promise<boolean>,
): Promise<boolean> {
  return db.transaction('rw', db.learned, async () => {
    const stored = await db.learned.get(row.key);
    if ((await isStale()) || (stored?.lastId ?? '') > (row.lastId ?? '')) return false;
    await db.learned.put({ ...row, schema: 1, bytes: bytesOf(row.data) });
    return true;
  });
}

/** What typed arrays and texts in it take, reckoned. */
export function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length * 2;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.values(value).reduce((sum: number, each) => sum + bytesOf(each), 0);
}
