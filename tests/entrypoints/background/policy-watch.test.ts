import { beforeEach, expect, it } from 'vitest';
import type { CuecardDatabase } from '@/lib/database/database';
import { policyStamp, touchPolicy } from '@/lib/database/policy-store';
import { freshDatabase } from '../../database/fresh';
import { fakeBrowser } from './fake-browser';

const told: { tabId: number; call: string }[] = [];

beforeEach(() => {
  told.length = 0;
  fakeBrowser();
  const tabs = {
    sendMessage: async (tabId: number, { call }: { call: string }) => {
      told.push({ tabId, call });
      return { ok: true, value: {} };
    },
  };
  Object.assign((globalThis as unknown as { chrome: object }).chrome, { tabs });
});

async function world(): Promise<CuecardDatabase> {
  const db = freshDatabase();
  const desk = { composer: { state: 'open', audience: 'public' } } as const;
  await db.desks.bulkPut([
    { ...desk, tabId: 1 },
    { ...desk, tabId: 2, composer: { state: 'closed', audience: null } },
    { ...desk, tabId: 3 },
  ] as never[]);
  return db;
}

/** What a worker does at its start, and after each change it sees. */
async function look(db: CuecardDatabase): Promise<void> {
  const { recheckIfNew } = await import('@/entrypoints/background/policy-watch');
  await recheckIfNew(db, await policyStamp(db));
}

const TOLD = [1, 3].map((tabId) => ({ tabId, call: 'draft.recheck' }));

it('has open reply boxes checked again once rules changed, and no sooner', async () => {
  const db = await world();
  await look(db);
  await look(db);
  expect(told).toEqual([]);
  await touchPolicy(db, 5_000);
  await look(db);
  expect(told).toEqual(TOLD);
  await look(db);
  expect(told).toEqual(TOLD);
});
