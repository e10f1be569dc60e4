import { expect, it } from 'vitest';
import { RISK_CLASS } from '@/lib/conversations/risk';
import { riskRows } from './measure-risk.ts';

it('prints beside each class how many of its comments are given a kind of risk, for every set', () => {
  const rows = riskRows().filter(({ metric }) => /recall of|of none a class/.test(metric));
  const classes = new Set(Object.values(RISK_CLASS)).size;
  expect(rows).toHaveLength(3 * (classes + 1));
  for (const { others } of rows) {
    expect(others).toHaveProperty(['given a kind of risk %'], expect.any(Number));
    expect(others).toHaveProperty('comments', expect.any(Number));
  }
  expect(rows.filter(({ metric }) => metric.startsWith('risk, others’ test'))).toHaveLength(classes + 1);
});
