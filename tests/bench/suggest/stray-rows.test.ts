import { expect, it } from 'vitest';
import { questionsOf, smallSet } from './small-set.ts';
import { strayRows } from './stray-rows.ts';

const SEEDS = 2;

it('tells answered comments from others with every seed, beside the best score of a search library', () => {
  const set = smallSet();
  const rows = strayRows(set, SEEDS, null, questionsOf(set));
  for (const { others } of rows) expect(others).toMatchObject({ seeds: SEEDS, sd: expect.any(Number) });
  const [area] = rows;
  expect(area?.metric).toBe('small k=10 comments with and without an answer, AUROC');
  // No word of the stray comments stands in the replies.
  expect(area?.others).toMatchObject({ 'MiniSearch tuned, best score': 1, 'comments without an answer': 2 });
});

it('asks a library without examples where there are no training comments', () => {
  const set = { ...smallSet(), train: [] };
  const [area] = strayRows(set, SEEDS, null, questionsOf(set));
  expect(area?.metric).toBe('small k=0 comments with and without an answer, AUROC');
  expect(area?.others).toMatchObject({ seeds: 1 });
});
