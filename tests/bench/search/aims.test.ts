import { expect, it } from 'vitest';
import { run } from '../search.bench.ts';

it('prints what is aimed at beside the floors', async () => {
  const rows = await run({ size: '300', queries: '20', only: 'Cuecard' });
  const rowOf = (metric: string) => rows.find((row) => row.metric === metric);
  expect(rowOf('of those with a slip, hit@10')).toMatchObject({ target: 97, others: { aim: 98 } });
  expect(rowOf('a key, p95')).toMatchObject({ target: 5, others: { aim: 3 } });
  expect(rowOf('build')?.others).toEqual({});
});
