import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { commentsOf } from '@/lib/database/comments';
import { corrections, correctLabel, takeBackCorrections } from '@/lib/database/corrections';
import { openDatabase } from '@/lib/database/database';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { MINUTE_MS } from '@/lib/shared/clock';
import { waitingInOrder } from '@/lib/triage/waiting';
import { comment, NOW } from '../../components/sidebar/people';
import { fakeBrowser, type Heard } from './fake-browser';

const BYTES = readFileSync(new URL('../../../public/triage/sentiment.bin', import.meta.url));

const IN_FRENCH: Heard = async () => ({
  isReliable: true,
  languages: [{ language: 'fr', percentage: 97 }],
});
const hear = { answer: IN_FRENCH };
beforeEach(() => {
  hear.answer = IN_FRENCH;
});

beforeAll(() => {
  fakeBrowser((text) => hear.answer(text));
  vi.stubGlobal('fetch', async () => new Response(BYTES));
});
afterAll(() => vi.unstubAllGlobals());

async function seeing(...comments: Parameters<typeof comment>[]) {
  const { readAnew, seeComments } = await import('@/entrypoints/background/see-comments');
  const db = openDatabase(`seeing-${comments.map(([id]) => id).join('-')}`);
  const context = {
    ...{ db, clock: () => NOW, readSettings: async () => DEFAULT_SETTINGS },
    afterwards: () => undefined,
  };
  const rows = await seeComments(
    context,
    comments.map((each) => comment(...each)),
  );
  return { rows, db, context, readAnew };
}

it('reads feelings, and starts no clock at a pleasantry that closes a conversation', async () => {
  const { rows } = await seeing(
    ['1', { text: 'This is terrible, I hate it!' }],
    ['2', { text: 'thanks, all sorted!' }],
    ['3', { text: 'thanks, all sorted!', role: 'root' }],
  );
  expect(rows.map(({ status }) => status)).toEqual(['open', 'no-reply-needed', 'open']);
  expect(rows[0]?.triage?.sentiment).toMatchObject({ label: 'negative' });
  expect(rows[1]?.triage?.talk).toMatchObject({ label: 'closing' });
});

it('reads a feeling where the page states no language, by the words or else as the browser is sure of', async () => {
  const long = 'Trop tard, trop cher, abominable, livreur grossier, colis perdu, scandale total';
  const { rows } = await seeing(
    ['6', { text: 'I hate it, this is the worst service ever', lang: null }],
    ['7', { text: `${long}!`, lang: null }],
    ['8', { text: 'Furchtbar', lang: null }],
  );
  expect(rows.map(({ lang }) => lang)).toEqual([null, null, null]);
  expect(rows.map(({ triage }) => triage?.lang)).toEqual(['en', 'fr', null]);
  expect(rows.map(({ triage }) => triage?.sentiment?.label ?? null)).toEqual(['negative', 'negative', null]);
});

it('puts the unhappy first in the queue on a page that states no language', async () => {
  const at = { lang: null, postedAt: NOW - 20 * MINUTE_MS };
  const { db } = await seeing(
    ['11', { ...at, text: 'I love it, this is the best service ever' }],
    ['12', { ...at, text: 'I hate it, this is the worst service ever' }],
  );
  const rows = await commentsOf(db, ['x:11', 'x:12']);
  const queue = waitingInOrder(rows, { settings: DEFAULT_SETTINGS, now: NOW });
  expect(queue.map(({ key }) => key)).toEqual(['x:12', 'x:11']);
});

it('takes no word of a browser that is not sure, and asks it once for a text', async () => {
  const asked: string[] = [];
  hear.answer = async (text) => {
    asked.push(text);
    return { isReliable: false, languages: [{ language: 'sn', percentage: 90 }] };
  };
  const unclear = { text: 'Brevoli Duo Pour One Brevoli Duo Pour One Brevoli Duo Pour', lang: null };
  const { rows, context } = await seeing(['9', unclear]);
  expect(rows[0]?.triage?.lang).toBeNull();
  const { seeComments } = await import('@/entrypoints/background/see-comments');
  await seeComments(context, [comment('9', unclear)]);
  expect(asked).toHaveLength(1);
});

it('sees comments all the same where the browser cannot tell languages', async () => {
  hear.answer = () => Promise.reject(new Error('not here'));
  const { rows } = await seeing([
    '13',
    { text: 'Brevoli Duo Pour One Brevoli Duo Pour One Brevoli Duo', lang: null },
  ]);
  expect(rows.map(({ triage }) => triage?.lang)).toEqual([null]);
});

it('keeps the language that was told before where a longer text does not tell', async () => {
  const { db, context } = await seeing(['10', { text: 'Furchtbar', lang: null, truncated: true }]);
  await db.comments.update('x:10', (row) => {
    if (row.triage) row.triage = { ...row.triage, lang: 'de' };
  });
  const { seeComments } = await import('@/entrypoints/background/see-comments');
  const [row] = await seeComments(context, [comment('10', { text: 'Furchtbar teuer', lang: null })]);
  expect(row?.triage?.lang).toBe('de');
});

it('learns from a correction: a similar new comment gets the label and says that it was taught', async () => {
  const { db, context } = await seeing(['20', { text: 'My grinder sings like a kettle drum again' }]);
  const stamp = { by: 'Ines', at: NOW };
  await correctLabel(db, 'x:20', { field: 'risk', is: 'property-damage' }, stamp);
  await correctLabel(db, 'x:20', { field: 'class', is: 'regulatory' }, stamp);
  await correctLabel(db, 'x:20', { field: 'talk', is: 'complaint' }, stamp);
  await correctLabel(db, 'x:20', { field: 'urgency', is: 'now' }, stamp);
  const { seeComments } = await import('@/entrypoints/background/see-comments');
  const [similar, other] = await seeComments(context, [
    comment('21', { text: 'Now my grinder sings like a kettle drum too' }),
    comment('22', { text: 'Which beans do you recommend for a long trip?' }),
  ]);
  expect(similar?.triage).toMatchObject({ risk: 'property-damage', urgency: 'now' });
  expect(similar?.triage?.talk?.label).toBe('complaint');
  expect(similar?.triage?.taught).toEqual(expect.arrayContaining(['risk', 'urgency']));
  expect(other?.triage).toMatchObject({ risk: null });
  expect(other?.triage?.taught).toBeUndefined();
});

it('reads a comment anew when what a person said of it is taken back', async () => {
  const { db, context, readAnew } = await seeing([
    '23',
    { text: 'I hate it, this is the worst', lang: null },
  ]);
  const stamp = { by: 'Ines', at: NOW };
  await correctLabel(db, 'x:23', { field: 'sentiment', is: 'positive' }, stamp);
  await correctLabel(db, 'x:23', { field: 'lang', is: 'de' }, stamp);
  await readAnew(context, ['x:23']);
  const told = (await db.comments.get('x:23'))?.triage;
  expect([told?.lang, told?.sentiment?.label]).toEqual(['de', 'positive']);
  await takeBackCorrections(
    db,
    (await corrections(db)).map(({ id }) => id),
  );
  await readAnew(context, ['x:23']);
  const { lang, sentiment, stale } = (await db.comments.get('x:23'))?.triage ?? {};
  expect([lang, sentiment?.label, stale]).toEqual(['en', 'negative', undefined]);
});

it('reads a feeling once the language is known', async () => {
  const { rows, db, context, readAnew } = await seeing([
    '4',
    { text: 'Hasse sowas, furchtbar!', lang: null },
  ]);
  expect(rows[0]?.triage?.sentiment).toBeNull();
  await db.comments.update('x:4', (row) => {
    if (row.triage) row.triage = { ...row.triage, lang: 'de' };
  });
  await readAnew(context, ['x:4']);
  expect((await db.comments.get('x:4'))?.triage?.sentiment).toMatchObject({ label: 'negative' });
});
