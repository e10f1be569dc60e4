import { expect, it } from 'vitest';
import { checkPageDraft } from '@/entrypoints/background/draft-check';
import type { WorkerContext } from '@/entrypoints/background/worker-context';
import type { Draft } from '@/lib/conversations/composer';
import type { Desk } from '@/lib/conversations/desk';
import { keepReason } from '@/lib/database/drafts';
import { keepInsertion } from '@/lib/database/insertions';
import { journalOf } from '@/lib/database/journal';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { freshDatabase } from '../../database/fresh';
import { KEYS } from '../../policy/guards/some-words';

const TAB = 7;
const DESK: Desk = {
  tabId: TAB,
  platform: 'x',
  page: 'https://x.com/acme',
  theme: 'light',
  reading: false,
  problem: null,
  paused: false,
  queue: [],
  selected: null,
  thread: [],
  acting: { known: true, account: { name: 'Priya', handle: 'priya_sh' } },
  actingConfirmed: false,
  composer: { state: 'open', audience: 'public' },
  draft: null,
  insertion: null,
  updatedAt: 0,
};
const TEXT = 'Hi Rui, thank you for asking. Capital is at risk. Have a look at our page.';

function aWorker(): WorkerContext {
  const brandAccounts = [{ platform: 'x' as const, handle: 'acme', name: 'Acme' }];
  return {
    db: freshDatabase(),
    clock: () => 500,
    readSettings: async () => ({ ...DEFAULT_SETTINGS, brandAccounts }),
    afterwards: () => undefined,
  };
}

async function check(worker: WorkerContext, text: string) {
  const draft: Draft = { text, hash: text, audience: 'public', platform: 'x', commentKey: 'x:1' };
  const { findings } = await checkPageDraft(worker, draft, TAB, KEYS);
  return findings;
}

it('blocks a draft that another account would post, until the person says that it is right', async () => {
  const worker = aWorker();
  await worker.db.desks.put(DESK);
  expect(await check(worker, 'Thank you for asking.')).toMatchObject([
    { id: expect.stringMatching(/^guard\.wrong-account\..+@1$/), severity: 'block', start: 0, end: 0 },
  ]);
  expect(await check(worker, '')).toEqual([]);
  await worker.db.desks.put({ ...DESK, actingConfirmed: true });
  expect(await check(worker, 'Thank you for asking.')).toEqual([]);
});

it('blocks a reply whose locked words were changed, in one order with what the rules find', async () => {
  const worker = aWorker();
  const reply = {
    commentKey: 'x:1',
    requestId: 'R',
    text: TEXT,
    locked: ['Capital is at risk.'],
    snippet: null,
  };
  await keepInsertion(worker.db, { ...reply, provenance: 'verbatim', at: 1 });
  expect(await check(worker, TEXT)).toEqual([]);
  const found = await check(worker, TEXT.replace('at risk', 'quite safe').replace('page.', 'page!!!'));
  expect(found.map(({ ruleId }) => ruleId)[0]).toBe('guard.locked-span');
  expect(found.length).toBeGreaterThan(1);
  const [{ ruleId = '', matched = '' } = {}] = found;
  const matchedKey = matched
    .toLowerCase()
    .replace(/[^a-z ]/gu, '')
    .trim();
  await keepReason(worker.db, {
    commentKey: 'x:1',
    ruleId,
    matchedKey,
    reason: 'Agreed',
    at: 1,
    by: 'Priya',
  });
  const kept = await check(worker, TEXT.replace('at risk', 'quite safe'));
  expect(kept[0]?.keptBecause).toBe('Agreed');
});

it('notes a finding once where two checks of a draft end together', async () => {
  const noting: Promise<unknown>[] = [];
  const { readSettings, ...quick } = aWorker();
  const worker: WorkerContext = {
    ...quick,
    readSettings: () => new Promise((go) => setTimeout(() => go(readSettings()), 5)),
    afterwards: (work) => void noting.push(work),
  };
  await worker.db.desks.put(DESK);
  await Promise.all([check(worker, TEXT), check(worker, TEXT)]);
  await Promise.all(noting);
  const shown = (await journalOf(worker.db, 'x:1')).map(({ event }) => event.kind);
  expect(shown).toEqual(['finding-shown']);
});
