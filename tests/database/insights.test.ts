import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JournalEntry } from '@/lib/conversations/journal';
import type { CuecardDatabase } from '@/lib/database/database';
import { readPeriod } from '@/lib/database/insights';
import { append } from '@/lib/database/journal';
import { freshDatabase } from './fresh';

let db: CuecardDatabase;
beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => db.delete());

const NOW = Date.UTC(2026, 10, 22);
const seen = (nth: number) =>
  ({ kind: 'search-missed', commentKey: `x:${nth}`, words: 'lid', lang: null }) as const;

async function logged(...times: number[]): Promise<void> {
  for (const [nth, at] of times.entries()) await append(db, seen(nth), { by: 'Ines', at });
}

async function read(since: number, more = {}) {
  const taken: JournalEntry[][] = [];
  const told = await readPeriod(db, { since, now: NOW, ...more }, (entries) => taken.push([...entries]));
  return { taken: taken.flat(), portions: taken.length, told };
}

test('what happened before the period is not handed out, and the log says since when it goes', async () => {
  await logged(NOW - 9, NOW - 5, NOW);
  const { taken, told } = await read(NOW - 5);
  expect(taken.map(({ at }) => at)).toEqual([NOW - 5, NOW]);
  expect(told).toEqual({ firstAt: NOW - 9, entries: 2 });
});

test('an empty log is an empty period', async () => {
  expect(await read(0)).toEqual({ taken: [], portions: 1, told: { firstAt: null, entries: 0 } });
});

test('a long log comes in portions, in the order of time, with its share told', async () => {
  const count = 2_500;
  const events = Array.from({ length: count }, (_, nth) => seen(nth));
  await append(db, events.slice(0, 1_200), { by: '', at: NOW - 50 });
  await append(db, events.slice(1_200), { by: '', at: NOW });
  const shares: number[] = [];
  const { taken, portions, told } = await read(NOW - 100, {
    onProgress: (share: number) => shares.push(share),
  });
  expect(taken).toHaveLength(count);
  expect(taken.map(({ id }) => id)).toEqual(taken.map(({ id }) => id).sort());
  expect(portions).toBe(3);
  expect(told.entries).toBe(count);
  expect(shares).toEqual([0.5, 1]);
});

test('it ends between two portions when it is not wanted any more', async () => {
  await append(
    db,
    Array.from({ length: 1_500 }, (_, nth) => seen(nth)),
    { by: '', at: NOW },
  );
  const end = new AbortController();
  const { taken } = await read(0, { signal: end.signal, onProgress: () => end.abort() });
  expect(taken).toHaveLength(1_000);
});
