import { beforeEach, expect, it } from 'vitest';
import { closeCommitment, noteCommitments, openCommitments } from '@/lib/database/commitments';
import type { CuecardDatabase } from '@/lib/database/database';
import { freshDatabase } from '../../database/fresh';
import { fakeBrowser } from './fake-browser';
import { fakeToolbar } from './fake-toolbar';

fakeBrowser();
const { alarms, badge, clear } = fakeToolbar();
const { watchPromises } = await import('@/entrypoints/background/promise-alarm');

beforeEach(clear);

async function promised(...dueAts: (number | null)[]): Promise<CuecardDatabase> {
  const db = freshDatabase();
  const found = dueAts.map((dueAt, nth) => ({ words: `Promise ${nth}`, dueAt }));
  const about = { commentKey: 'x:1', platform: 'x', permalink: '', owner: 'Grace' } as const;
  await noteCommitments(db, { ...about, found }, 1_000);
  return db;
}

it('wakes at the next promise that is due, and counts those that are', async () => {
  const db = await promised(2_000, 3_000, 9_000, 7_000, null);
  await watchPromises({ db, clock: () => 5_000 });
  expect(alarms.get('commitments')).toBe(7_000);
  expect(badge.text).toBe('2');
});

it('wakes for nothing, and shows nothing, while nothing has a time', async () => {
  const db = await promised(null);
  alarms.set('commitments', 1);
  badge.text = '4';
  await watchPromises({ db, clock: () => 5_000 });
  expect(alarms.has('commitments')).toBe(false);
  expect(badge.text).toBe('');
});

it('finds its way again after a worker that died and a clock that was set back', async () => {
  const db = await promised(7_000, 9_000);
  await watchPromises({ db, clock: () => 8_000 });
  expect([badge.text, alarms.get('commitments')]).toEqual(['1', 9_000]);
  clear();
  await watchPromises({ db, clock: () => 6_000 });
  expect([badge.text, alarms.get('commitments')]).toEqual(['', 7_000]);
});

it('counts no promise that was closed', async () => {
  const db = await promised(2_000);
  for (const { id } of await openCommitments(db))
    await closeCommitment(db, id, 'kept', { name: 'Ada', now: 4_000 });
  await watchPromises({ db, clock: () => 5_000 });
  expect(badge.text).toBe('');
});
