import { expect, it } from 'vitest';
import { recordSeen } from '@/lib/database/comments';
import { correctionRowSchema } from '@/lib/database/correction-record';
import { corrections, correctLabel, takeBackCorrections } from '@/lib/database/corrections';
import type { CuecardDatabase } from '@/lib/database/database';
import type { Correction } from '@/lib/database/labels';
import type { Triage } from '@/lib/database/records';
import { applyRetention, forgetAuthor } from '@/lib/database/retention';
import { DAY_MS } from '@/lib/shared/clock';
import { comment, NOW } from '../components/sidebar/people';
import { freshDatabase } from './fresh';

const STAMP = { by: 'Ines', at: NOW };

async function withComment(): Promise<CuecardDatabase> {
  const db = freshDatabase();
  const triage = {
    risk: 'outage' as const,
    words: ['down'],
    lang: 'en',
    risks: ['outage' as const, 'press' as const],
  };
  await db.comments.put(comment('1', { text: 'Going down a treat', triage }));
  return db;
}

it('keeps what was said and what is right, and puts the comment right', async () => {
  const db = await withComment();
  expect((await correctLabel(db, 'x:1', { field: 'risk', is: null }, STAMP)).ok).toBe(true);
  expect((await db.comments.get('x:1'))?.triage).toMatchObject({
    risk: null,
    risks: [],
    corrected: ['risk'],
  });
  const [lesson] = await corrections(db);
  expect(correctionRowSchema.parse(lesson)).toEqual(lesson);
  expect(lesson).toMatchObject({
    field: 'risk',
    was: 'outage',
    is: null,
    text: 'Going down a treat',
    by: 'Ines',
  });
});

it('puts another risk first and keeps the others', async () => {
  const db = await withComment();
  await correctLabel(db, 'x:1', { field: 'risk', is: 'injury' }, STAMP);
  expect((await db.comments.get('x:1'))?.triage?.risks).toEqual(['injury', 'press']);
});

it('takes label and lesson back', async () => {
  const db = await withComment();
  const done = await correctLabel(db, 'x:1', { field: 'talk', is: 'praise' }, STAMP);
  if (done.ok) await done.value.undo();
  expect(await corrections(db)).toEqual([]);
  expect((await db.comments.get('x:1'))?.triage).toMatchObject({ risk: 'outage', words: ['down'] });
});

async function correct(db: CuecardDatabase, correction: Correction, key = 'x:1') {
  const done = await correctLabel(db, key, correction, STAMP);
  if (!done.ok) throw new Error(done.failure.type);
  return done.value;
}
const triageOf = async (db: CuecardDatabase, key = 'x:1') => (await db.comments.get(key))?.triage;

it('puts class, language and urgency right', async () => {
  const db = await withComment();
  await correct(db, { field: 'class', is: 'regulatory' });
  await correct(db, { field: 'lang', is: 'de' });
  await correct(db, { field: 'urgency', is: 'now' });
  expect(await triageOf(db)).toMatchObject({
    ...{ classes: ['regulatory'], classWords: [], lang: 'de', stale: true, urgency: 'now' },
    corrected: ['class', 'lang', 'urgency'],
  });
  const rows = await corrections(db);
  expect(rows.map((row) => correctionRowSchema.parse(row))).toEqual(rows);
});

it('takes the class of the risk along', async () => {
  const db = await withComment();
  await correct(db, { field: 'risk', is: 'regulator' });
  expect((await triageOf(db))?.classes).toEqual(['regulatory']);
});

it('keeps one lesson of a comment and label, against what triage had said', async () => {
  const db = await withComment();
  await correct(db, { field: 'risk', is: 'injury' });
  const { undo } = await correct(db, { field: 'risk', is: null });
  expect(await corrections(db)).toMatchObject([{ was: 'outage', is: null }]);
  await undo();
  expect(await corrections(db)).toMatchObject([{ was: 'outage', is: 'injury' }]);
  expect((await triageOf(db))?.risk).toBe('injury');
});

it('stores the text without personal data', async () => {
  const db = await withComment();
  await db.comments.update('x:1', { text: 'Down again, write to ana@example.com' });
  await correct(db, { field: 'risk', is: null });
  expect((await corrections(db))[0]?.text).toBe('Down again, write to •••••••••••••••');
});

it('follows in open comments that say the same, unless a person said otherwise of them', async () => {
  const db = await withComment();
  const triage: Triage = { risk: 'outage', words: ['down'], lang: 'en' };
  const same = { text: 'going  DOWN a treat', triage };
  await db.comments.bulkPut([
    comment('2', same),
    comment('3', { ...same, status: 'answered' }),
    comment('4', { ...same, triage: { ...triage, corrected: ['risk'] } }),
    comment('5', { triage, text: 'Going down a trout' }),
  ]);
  const { keys, undo } = await correct(db, { field: 'risk', is: null });
  expect(keys).toEqual(['x:1', 'x:2']);
  expect(await triageOf(db, 'x:2')).toMatchObject({ risk: null, taught: ['risk'] });
  const others = ['x:3', 'x:4', 'x:5'].map(async (key) => (await triageOf(db, key))?.risk);
  expect(await Promise.all(others)).toEqual(['outage', 'outage', 'outage']);
  await undo();
  expect(await triageOf(db, 'x:2')).toEqual(triage);
});

it('stays when the text changes, until it is taken back', async () => {
  const db = await withComment();
  await correct(db, { field: 'risk', is: 'injury' });
  await correct(db, { field: 'lang', is: 'de' });
  const fresh: Triage = { risk: 'press', words: ['paper'], lang: 'en', risks: ['press'] };
  const asked: unknown[] = [];
  const see = (text: string) =>
    recordSeen(db, [comment('1', { text })], NOW, ({ lang }) => {
      asked.push(lang);
      return fresh;
    });
  await see('Going down a treat, and the paper wrote about it');
  expect(await triageOf(db)).toMatchObject({ risk: 'injury', lang: 'de', corrected: ['risk', 'lang'] });
  const ids = (await corrections(db)).map(({ id }) => id);
  const back = await takeBackCorrections(db, ids);
  expect(back.ok && back.value.keys).toEqual(['x:1']);
  expect(await triageOf(db)).toMatchObject({ corrected: [], stale: true });
  await see('Going down a treat, and the paper wrote about it');
  expect(await triageOf(db)).toEqual(fresh);
  expect(asked).toEqual(['de', 'en']);
});

it('takes lessons back from all comments that follow them, and puts them back', async () => {
  const db = await withComment();
  await db.comments.put(comment('2', { text: 'Going down a treat', triage: (await triageOf(db)) ?? null }));
  await correct(db, { field: 'urgency', is: 'now' });
  const before = await corrections(db);
  const back = await takeBackCorrections(db, [before[0]?.id ?? '']);
  if (!back.ok) throw new Error(back.failure.type);
  expect(back.value.keys).toEqual(['x:1', 'x:2']);
  expect([await corrections(db), (await triageOf(db, 'x:2'))?.urgency]).toEqual([[], undefined]);
  await back.value.undo();
  expect([await corrections(db), (await triageOf(db, 'x:2'))?.urgency]).toEqual([before, 'now']);
});

it('says when the comment is gone', async () => {
  const db = await withComment();
  const done = await correctLabel(db, 'x:2', { field: 'talk', is: 'praise' }, STAMP);
  expect(done.ok || done.failure).toEqual({ type: 'unknown-comment' });
});

it('goes with the comment: when its time is over, and when its author is forgotten', async () => {
  const first = await withComment();
  await correctLabel(first, 'x:1', { field: 'talk', is: 'praise' }, STAMP);
  await applyRetention(first, { days: 30, now: NOW + 31 * DAY_MS });
  expect(await corrections(first)).toEqual([]);
  const second = await withComment();
  await correctLabel(second, 'x:1', { field: 'talk', is: 'praise' }, STAMP);
  await forgetAuthor(second, 'x', 'someone', STAMP);
  expect(await corrections(second)).toEqual([]);
});
