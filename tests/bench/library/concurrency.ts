import { runAtRandom } from '../../database/concurrency/run.ts';

/** One row of the table: two pages and the worker at random for so many steps, and what of the promises broke. */
export async function runConcurrency(steps: number, seed: number) {
  const from = performance.now();
  const { counts, broken, ...rest } = await runAtRandom(steps, seed);
  const seconds = Math.round((performance.now() - from) / 100) / 10;
  return { ...rest, ...counts, broken: broken.length, first: broken[0] ?? '', seed, seconds };
}
