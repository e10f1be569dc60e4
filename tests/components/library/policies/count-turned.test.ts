import { expect, it } from 'vitest';
import { countTurned } from '@/components/library/policies/risk-words/count-turned';
import { cueBooks } from '@/lib/triage/cue-book';
import { type CueStep, cuesAfter } from '@/lib/triage/cues/team-cue';
import { freshDatabase } from '../../../database/fresh';
import { comment } from '../../sidebar/people';

const steps: readonly CueStep[] = [
  { said: { does: 'add', target: 'injury', phrase: 'lava cake', lang: 'en' }, counts: true },
  { said: { does: 'mute', target: 'injury', phrase: 'blister*', lang: null }, counts: true },
];
const books = { before: cueBooks([]), after: cueBooks(cuesAfter([], steps)) };
const triage = { risk: null, words: [], lang: 'en' };

it('counts every stored comment once, by its language, and leaves out what a person put right', async () => {
  const db = freshDatabase();
  const many = Array.from({ length: 60 }, (_, nth) => comment(`${100 + nth}`, { text: 'Hello' }));
  await db.comments.bulkPut([
    ...many,
    comment('1', { text: 'A lava cake', triage }),
    comment('2', { text: 'A lava cake', lang: 'de', triage: { ...triage, lang: 'de' } }),
    comment('3', { text: 'A lava cake', triage: { ...triage, corrected: ['risk'] } }),
    comment('4', { text: 'A blister', triage, status: 'answered' }),
    comment('5', { text: 'A blister', triage, deletedAt: 1 }),
  ]);
  const count = () => countTurned(db, steps, books, new AbortController().signal);
  expect(await count()).toEqual({ of: 64, gained: 1, lost: 1 });
});

it('ends when it is not wanted any more', async () => {
  const db = freshDatabase();
  await db.comments.put(comment('1', { text: 'A lava cake', triage }));
  expect(await countTurned(db, steps, books, AbortSignal.abort())).toBeUndefined();
});
