import { dayOf } from '@/lib/suggestions/choice-of';
import { Memory } from '@/lib/suggestions/ranker/memory';
import type { StoredRanker } from '@/lib/suggestions/ranker/stored-ranker';
import type { CuecardDatabase } from './database';
import { learnedRow, SUGGESTIONS } from './learned';

/** How many choices stand in what was learned and nowhere else: their rows went with their time. */
export async function olderChoices(db: CuecardDatabase): Promise<number> {
  const row = await learnedRow(db, SUGGESTIONS);
  if (!row?.choices || row.lastId === null) return 0;
  return Math.max(0, row.choices - (await db.choices.where('id').belowOrEqual(row.lastId).count()));
}

/**
 * Takes single comments from before a day out of what was learned, where they stand as hashed words to be repeated.
 * The weights that they taught stay. Within a transaction on `learned`.
 */
export async function forgetLessonsBefore(db: CuecardDatabase, at: number): Promise<void> {
  const row = await learnedRow(db, SUGGESTIONS);
  const stored = row?.data as StoredRanker | undefined;
  if (!row || stored?.version !== 1) return;
  const memory = new Memory(stored.memory);
  memory.forgetBefore(dayOf(at));
  await db.learned.put({ ...row, data: { ...stored, memory: memory.toStored() } });
}
