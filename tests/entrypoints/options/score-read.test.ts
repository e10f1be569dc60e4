import { afterEach, beforeEach, expect, test } from 'vitest';
import { readScore } from '@/entrypoints/options/score-read';
import type { CuecardDatabase } from '@/lib/database/database';
import { aSnippet } from '@/tests/fixtures/snippets';
import { freshDatabase } from '../../database/fresh';

let db: CuecardDatabase;
beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => db.delete());

const LIBRARY = [
  aSnippet('refund', 'Refund window', 'You can return it for 30 days.', {
    examples: ['I want my money back', 'can I return the machine', 'how do I get a refund'],
  }),
  aSnippet('parcel', 'Where is my parcel', 'Please send us the number.', {
    examples: ['where is my parcel', 'my parcel is late', 'still waiting for the machine refund'],
  }),
  aSnippet('gone', 'Gone', 'Deleted.', { examples: ['where is my parcel'], deletedAt: 1 }),
  aSnippet('none', 'Opening hours', 'We open at nine.'),
];

test('the stored library is scored by its own examples, with the words that two replies share', async () => {
  await db.snippets.bulkPut(LIBRARY);
  const { score, confusions } = await readScore(db, null, {});
  expect(score.snippets.map(({ id }) => id).sort()).toEqual(['none', 'parcel', 'refund']);
  expect(score).toMatchObject({ examples: 6, isComplete: true });
  const mistaken = score.snippets.find(({ id }) => id === 'parcel');
  expect(mistaken?.confusedWith[0]).toEqual({ id: 'refund', count: 1 });
  const [first] = confusions;
  expect([first?.one, first?.other].sort()).toEqual(['parcel', 'refund']);
  expect(first?.words).toEqual(expect.arrayContaining(['machine', 'Refund']));
});

test('a library without examples has a score of nothing, and no confusions', async () => {
  await db.snippets.put(aSnippet('none', 'Opening hours', 'We open at nine.'));
  const { score, confusions } = await readScore(db, null, {});
  expect(score).toMatchObject({ examples: 0, first: 0 });
  expect(confusions).toEqual([]);
});

test('what was scored until it is stopped is what it answers with', async () => {
  await db.snippets.bulkPut(LIBRARY);
  const { score } = await readScore(db, null, { signal: AbortSignal.abort() });
  expect(score.isComplete).toBe(false);
  expect(score.examples).toBeLessThan(6);
});
