import { expect, it } from 'vitest';
import { snapshotsToDrop } from '@/lib/library/snapshot-retention';
import { DAY_MS } from '@/lib/shared/clock';

/** A Monday. */
const START = Date.UTC(2026, 9, 5, 9);
const daily = (day: number) => ({ id: `d${day}`, at: START + day * DAY_MS, reason: 'daily' });

function kept(all: readonly { id: string; at: number; reason: string }[]): string[] {
  const dropped = new Set(snapshotsToDrop(all));
  return all.filter(({ id }) => !dropped.has(id)).map(({ id }) => id);
}

it('keeps seven days and the last of each of four weeks before them', () => {
  const days = Array.from({ length: 60 }, (_, day) => daily(day));
  expect(kept(days)).toEqual(['d34', 'd41', 'd48', 'd52', 'd53', 'd54', 'd55', 'd56', 'd57', 'd58', 'd59']);
});

it('arrives at the same when it drops day by day', () => {
  let stored: ReturnType<typeof daily>[] = [];
  for (let day = 0; day < 60; day += 1) {
    stored = [...stored, daily(day)];
    const left = new Set(kept(stored));
    stored = stored.filter(({ id }) => left.has(id));
  }
  expect(stored.length).toBeGreaterThanOrEqual(10);
  expect(stored.map(({ id }) => id).slice(-7)).toEqual(['d53', 'd54', 'd55', 'd56', 'd57', 'd58', 'd59']);
});

it('keeps the latest three before an import, whatever is kept of the days', () => {
  const imports = [1, 2, 3, 4].map((at) => ({ id: `i${at}`, at, reason: 'before-import' }));
  expect(kept([...imports, daily(0)])).toEqual(['i2', 'i3', 'i4', 'd0']);
});
