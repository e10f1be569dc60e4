import type { EntityTable } from 'dexie';
import type { CuecardDatabase } from './database';

type Seedable = { id: string; changedBy: string; deletedAt: number | null };

export interface SeedReport {
  readonly added: number;
  readonly updated: number;
}

/**
 * Adds rows whose id is new, and replaces those nobody touched when `isNewer` says so; fields of a newer Cuecard stay.
 * `beforeReplacing` sees each row that is about to go. One transaction.
 */
export function seed<Row extends Seedable>(
  db: CuecardDatabase,
  table: EntityTable<Row, 'id'>,
  rows: readonly Row[],
  { key, now }: { readonly key: string; readonly now: number },
  isNewer: (row: Row, next: Row) => boolean,
  beforeReplacing?: (row: Row) => Promise<void>,
): Promise<SeedReport> {
  return db.transaction('rw', [table, db.meta], async () => {
    const found = await table.bulkGet(rows.map(({ id }) => id) as never);
    const added = rows.filter((_, place) => !found[place]);
    const updated = rows.flatMap((next, place) => {
      const row = found[place];
      const isUntouched = row && row.deletedAt === null && row.changedBy === next.changedBy;
      return isUntouched && isNewer(row, next) ? [{ row, next: { ...row, ...next } }] : [];
    });
    if (added.length + updated.length === 0) return { added: 0, updated: 0 };
    for (const { row } of updated) await beforeReplacing?.(row);
    await table.bulkPut([...added, ...updated.map(({ next }) => next)]);
    await db.meta.put({ key, value: { seededAt: now, rows: rows.length } });
    return { added: added.length, updated: updated.length };
  });
}
