import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { correctionRowSchema } from '@/lib/database/correction-record';
import { corrections, correctLabel } from '@/lib/database/corrections';
import { type CuecardDatabase, openDatabase } from '@/lib/database/database';
import { applyRetention, forgetAuthor } from '@/lib/database/retention';
import { DAY_MS } from '@/lib/shared/clock';
import { comment, NOW } from '../components/sidebar/people';

const STAMP = { by: 'Ines', at: NOW };
let nth = 0;

async function withComment(): Promise<CuecardDatabase> {
  const db = openDatabase(`corrections-${nth++}`);
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
