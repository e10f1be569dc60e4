import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slipsBetween } from '@/lib/suggestions/search/slips';

/** Optimal string alignment by its textbook table. */
function table(a: string, b: string): number[] {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let line = 1; line <= a.length; line += 1) {
    const row = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const at = (up: number, left: number) => rows[line - up]?.[column - left] ?? Number.POSITIVE_INFINITY;
      const change = a[line - 1] === b[column - 1] ? 0 : 1;
      const isSwap = a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1] && line > 1 && column > 1;
      row.push(
        Math.min(at(1, 1) + change, at(1, 0) + 1, (row[column - 1] ?? 0) + 1, isSwap ? at(2, 2) + 1 : 99),
      );
    }
    rows.push(row);
  }
  return rows.at(-1) ?? [];
}

it('counts as the textbook does, up to its limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (typed, other, most) => {
      const last = table(typed, other);
      const [whole, beginning] = [last.at(-1) ?? 0, Math.min(...last)];
      const counted = slipsBetween(typed, other, most);
      if (beginning > most) expect(counted).toBeUndefined();
      else expect(counted).toEqual({ whole: Math.min(whole, most + 1), beginning });
    }),
    { numRuns: 2_000 },
  );
});
