import * as z from 'zod/mini';
import { COLUMN_USES, type ColumnChoice, type ColumnMemory } from '@/lib/library/exchange/column-use';
import type { CuecardDatabase } from './database';

/** What people chose the columns of spreadsheets to be. What does not read as that is as if nobody had chosen. */
export async function readColumnMemory(db: CuecardDatabase): Promise<ColumnMemory> {
  const row = await db.meta.get(COLUMNS);
  return Object.fromEntries(memorySchema.safeParse(row?.value).data ?? []);
}

/** Kept for the next file with the same column names; of many the latest. */
export async function rememberColumns(
  db: CuecardDatabase,
  chosen: readonly { readonly key: string; readonly choice: ColumnChoice }[],
): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const before = new Map(Object.entries(await readColumnMemory(db)));
    for (const { key, choice } of chosen) {
      before.delete(key);
      before.set(key, choice);
    }
    await db.meta.put({ key: COLUMNS, value: [...before].slice(-MOST) });
  });
}

const COLUMNS = 'csv-columns';
const MOST = 50;

const memorySchema = z.array(z.tuple([z.string(), z.array(z.nullable(z.enum(COLUMN_USES)))]));
