import { expect, it } from 'vitest';
import { shotRows } from './shot-rows.ts';
import { questionsOf, smallSet } from './small-set.ts';

it('prints what is aimed at beside the floor', async () => {
  const set = { ...smallSet(), name: 'banking77' };
  const rows = await shotRows(set, 0, 1, null, questionsOf(set));
  const rowOf = (metric: string) => rows.find((row) => row.metric === `banking77 k=0 ${metric}`);
  expect(rowOf('R@3')).toMatchObject({ target: 82, others: { aim: 85 } });
  expect(rowOf('a question, p95')).toMatchObject({ target: 1, others: { aim: 0.3 } });
  expect(rowOf('R@5')?.others).not.toHaveProperty('aim');
});
