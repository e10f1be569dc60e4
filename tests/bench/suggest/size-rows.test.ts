import { expect, it } from 'vitest';
import { sizeRows } from './size-rows.ts';

it('says what the bounded code leaves out, and prints the rest beside it', async () => {
  const rows = await sizeRows();
  const [bounded, whole, around, search, triage, all, assets] = rows;
  expect(bounded).toMatchObject({
    metric: 'code of ranker and index, without lib/text, gzipped',
    target: 12,
  });
  expect(rows.filter((row) => 'target' in row)).toEqual([bounded, assets]);
  expect(rows.map(({ value }) => Number.isFinite(value))).not.toContain(false);
  expect(whole?.value).toBeGreaterThan(bounded?.value ?? 0);
  // No package is in it: what is imported by alias must not be taken for one.
  expect(whole?.others).toMatchObject({ 'without packages': whole?.value });
  expect(around?.value).toBeGreaterThan(whole?.value ?? 0);
  const largest = Math.max(around?.value ?? 0, search?.value ?? 0, triage?.value ?? 0);
  expect(all?.value).toBeGreaterThan(largest);
  expect(assets).toMatchObject({ unit: 'MB', target: 2.4, others: { vectors: expect.any(Number) } });
});
