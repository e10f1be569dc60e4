import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { correctLabel } from '@/lib/database/corrections';
import { type CuecardDatabase, openDatabase } from '@/lib/database/database';
import { changeCues } from '@/lib/database/team-cues';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import type { CueStep } from '@/lib/triage/cues/team-cue';
import { comment, NOW } from '../../components/sidebar/people';
import { fakeBrowser } from './fake-browser';

const BYTES = readFileSync(new URL('../../../public/triage/sentiment.bin', import.meta.url));
const INES = { name: 'Ines', now: NOW };
const told: string[] = [];
let nth = 0;

beforeEach(() => {
  told.length = 0;
  fakeBrowser();
  vi.stubGlobal('fetch', async () => new Response(BYTES));
  const tabs = {
    sendMessage: async (
      tabId: number,
      { call, params }: { call: string; params: { marks: { key: string }[] } },
    ) => {
      told.push(`${tabId} ${call} ${params.marks.map(({ key }) => key)}`);
      return { ok: true, value: {} };
    },
  };
  Object.assign((globalThis as unknown as { chrome: object }).chrome, { tabs });
});
afterAll(() => vi.unstubAllGlobals());

async function seeing(...comments: Parameters<typeof comment>[]) {
  const { seeComments } = await import('@/entrypoints/background/see-comments');
  const { readOpenAgain } = await import('@/entrypoints/background/cue-watch');
  const db = openDatabase(`cue-watch-${nth++}`);
  const context = {
    ...{ db, clock: () => NOW, readSettings: async () => DEFAULT_SETTINGS },
    afterwards: () => undefined,
  };
  const see = (...more: Parameters<typeof comment>[]) =>
    seeComments(
      context,
      more.map((each) => comment(...each)),
    );
  await see(...comments);
  await db.desks.put({ tabId: 7, queue: comments.map(([id]) => `x:${id}`) } as never);
  return { db, see, again: (then = async () => undefined) => readOpenAgain(context, then) };
}

function add(phrase: string, lang: string | null = null): CueStep {
  return { said: { does: 'add', target: 'injury', phrase, lang }, counts: true };
}

async function risksIn(db: CuecardDatabase) {
  return Object.fromEntries((await db.comments.toArray()).map(({ key, triage }) => [key, triage?.risk]));
}

const LAVA = { text: 'The lava cake bit me' };

it('reads open comments again with the words of the team, and tells the tabs that show them', async () => {
  const { db, again } = await seeing(['1', LAVA], ['2', { text: 'Where is my parcel?' }]);
  await again();
  expect(told).toEqual([]);
  await changeCues(db, [add('lava cak*')], INES);
  await again();
  expect(await risksIn(db)).toEqual({ 'x:1': 'injury', 'x:2': null });
  expect((await db.comments.get('x:1'))?.triage?.words).toEqual(['lava cake']);
  expect(told).toEqual(['7 marks.changed x:1']);
  await again();
  expect(told).toHaveLength(1);
});

it('takes the risk back with the word', async () => {
  const { db, again } = await seeing(['1', LAVA]);
  await changeCues(db, [add('lava cake')], INES);
  await again();
  await changeCues(db, [{ ...add('lava cake'), counts: false }], INES);
  await again();
  expect(await risksIn(db)).toEqual({ 'x:1': null });
});

it('hears the words in comments that come later, by their language', async () => {
  const { db, see } = await seeing();
  await changeCues(db, [add('gift', 'de')], INES);
  await see(['1', { text: 'Das Gift', lang: 'de' }], ['2', { text: 'A gift', lang: 'en' }]);
  expect(await risksIn(db)).toEqual({ 'x:1': 'injury', 'x:2': null });
});

it('leaves what a person put right, and what is answered', async () => {
  const { db, again } = await seeing(['1', LAVA], ['2', LAVA]);
  await db.comments.update('x:2', { status: 'answered' });
  await correctLabel(db, 'x:1', { field: 'risk', is: 'fraud' }, { by: 'Ines', at: NOW });
  await changeCues(db, [add('lava cake')], INES);
  await again();
  expect(await risksIn(db)).toEqual({ 'x:1': 'fraud', 'x:2': null });
  expect(told).toEqual([]);
});

it('goes on where it was when the worker was stopped, and begins anew with other words', async () => {
  const many = Array.from({ length: 120 }, (_, place) => [String(1000 + place), LAVA] as const);
  const { db, again } = await seeing(...many.map(([id, row]) => [id, row] as Parameters<typeof comment>));
  await changeCues(db, [add('lava cake')], INES);
  const stopped = async () => {
    throw new Error('stopped');
  };
  const found = async () => Object.values(await risksIn(db)).filter(Boolean).length;
  await expect(again(stopped)).rejects.toThrow('stopped');
  expect(await found()).toBe(50);
  await expect(again(stopped)).rejects.toThrow('stopped');
  expect(await found()).toBe(100);
  await changeCues(db, [{ ...add('lava cake'), counts: false }], INES);
  await again();
  expect(await found()).toBe(0);
});
