import { afterEach, describe, expect, it, vi } from 'vitest';
import { followSnippets } from '@/lib/database/follow-snippets';
import { aSnippet } from '@/tests/fixtures/snippets';
import { freshDatabase } from './fresh';

const aRow = (nth: number) => aSnippet(`S${String(nth).padStart(5, '0')}`, `Title ${nth}`, 'Body');
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function followed(count: number) {
  const db = freshDatabase();
  await db.snippets.bulkPut(Array.from({ length: count }, (_, nth) => aRow(nth)));
  const told: string[][] = [];
  const errors: unknown[] = [];
  ends.push(
    followSnippets(
      db,
      (rows) => told.push(rows.map(({ id }) => id)),
      (error) => errors.push(error),
    ),
  );
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 5_000 });
  return { db, told, errors };
}

describe('followed snippets', () => {
  it('are all there first, in portions or not, by id', async () => {
    const { told } = await followed(2_345);
    expect(told[0]).toHaveLength(2_345);
    expect(told[0]).toEqual([...(told[0] ?? [])].sort());
  });

  it('change with what is added, edited, deleted and written at once', async () => {
    const { db, told, errors } = await followed(3);
    const last = () => told.at(-1);
    await db.snippets.put(aRow(7));
    await vi.waitFor(() => expect(last()).toEqual(['S00000', 'S00001', 'S00002', 'S00007']));
    await db.snippets.update('S00001', { deletedAt: 5 });
    await vi.waitFor(() => expect(last()).toEqual(['S00000', 'S00002', 'S00007']));
    await db.snippets.delete('S00000');
    await vi.waitFor(() => expect(last()).toEqual(['S00002', 'S00007']));
    await db.snippets.bulkPut(Array.from({ length: 120 }, (_, nth) => aRow(100 + nth)));
    await vi.waitFor(() => expect(last()).toHaveLength(122));
    await db.snippets.clear();
    await vi.waitFor(() => expect(last()).toEqual([]));
    expect(errors).toEqual([]);
  });

  it('read only what changed', async () => {
    const { db, told } = await followed(30);
    const read: unknown[] = [];
    db.snippets.hook('reading', (row) => {
      read.push(row);
      return row;
    });
    await db.snippets.put(aRow(3));
    await vi.waitFor(() => expect(told).toHaveLength(2));
    expect(read).toHaveLength(1);
  });
});
