import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pull, SparseWeights } from '@/lib/suggestions/ranker/sparse-weights';

const ROWS = 12;
const PLACES = 90;
const RATE = 0.5;

type Step = { readonly rows: number[]; readonly places: number[]; readonly gradient: number };

const steps = fc.array(
  fc.record({
    rows: fc.uniqueArray(fc.nat(ROWS - 1), { minLength: 1, maxLength: 6 }),
    places: fc.uniqueArray(fc.nat(PLACES - 1), { minLength: 1, maxLength: 11 }),
    gradient: fc.double({ min: -1, max: 1, noNaN: true }),
  }),
  { maxLength: 120 },
);

describe('sparse weights', () => {
  it('are what the same steps make of a table, however often a row is moved to a larger room', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const [weights, table] = [new SparseWeights(), new Map<string, [number, number]>()];
        for (const step of all) {
          weights.step(...stepOf(step), RATE);
          stepInTable(table, step);
        }
        expectSame(weights, table);
        expectSame(new SparseWeights(weights.toStored()), table);
      }),
      { numRuns: 60 },
    );
  });

  it('are read from a list in any order of rows', () => {
    const [rows, places] = [Uint32Array.of(5, 2, 5, 70), Uint32Array.of(1, 1, 0, 3)];
    const stored = { rows, places, weights: Float32Array.of(1, 2, 3, 4), squares: new Float32Array(4) };
    const weights = new SparseWeights(stored);
    expect([5, 2, 70].map((row) => weights.weightOf(row, 1))).toEqual([1, 2, 0]);
    expect([weights.weightOf(5, 0), weights.weightOf(70, 3), weights.size]).toEqual([3, 4, 4]);
  });
});

function pullsOf({ places, gradient }: Step): Pull[] {
  return places.map((place, nth) => ({ place, gradient: gradient / (nth + 1) }));
}

function stepOf(step: Step): [Uint32Array, Float32Array, Pull[]] {
  return [Uint32Array.from(step.rows), Float32Array.from(step.rows, () => 1), pullsOf(step)];
}

function stepInTable(table: Map<string, [number, number]>, step: Step): void {
  for (const row of step.rows) {
    for (const { place, gradient } of pullsOf(step)) {
      const key = `${row} ${place}`;
      const known = table.get(key);
      if (!known && Math.abs(gradient) < 0.0005) continue;
      const [weight, squares] = known ?? [0, 0];
      const square = squares + gradient * gradient;
      table.set(key, [
        Math.fround(weight - (RATE * gradient) / Math.sqrt(0.01 + square)),
        Math.fround(square),
      ]);
    }
  }
}

function expectSame(weights: SparseWeights, table: ReadonlyMap<string, [number, number]>): void {
  expect(weights.size).toBe(table.size);
  for (let row = 0; row < ROWS; row += 1) {
    const scores = new Float32Array(PLACES);
    weights.addTo(scores, row, 1);
    const expected = Array.from(scores, (_, place) => table.get(`${row} ${place}`)?.[0] ?? 0);
    expect([...scores]).toEqual(expected.map((value) => value + 0));
    expect([...scores.keys()].map((place) => weights.weightOf(row, place) + 0)).toEqual(
      expected.map((value) => value + 0),
    );
  }
}
