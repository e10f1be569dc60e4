import { expect, it } from 'vitest';
import { tableOf } from '../../scripts/bench-table.mjs';

it('says which targets were missed, in either direction', () => {
  const lines = tableOf([
    { metric: 'size', value: 41, unit: 'kB', target: 40 },
    { metric: 'speed', value: 12.345, unit: 'ms', target: 16, better: 'lower', others: { plain: 9 } },
    { metric: 'hits', value: 0.8, unit: '', target: 0.9, better: 'higher' },
  ]).split('\n');
  expect(lines[1]).toMatch(/size +41 kB +≤ 40 kB {2}MISSED$/);
  expect(lines[2]).toMatch(/speed +12\.3 ms +≤ 16 ms +plain 9$/);
  expect(lines[3]).toMatch(/≥ 0\.900 +MISSED$/);
});
