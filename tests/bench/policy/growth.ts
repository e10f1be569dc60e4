/** How time grows with length: 1 is linear, 2 quadratic. The slope of the fitted line of both logarithms. */
export function exponentOf(points: readonly { readonly length: number; readonly ms: number }[]): number {
  const logs = points.map(({ length, ms }) => [Math.log(length), Math.log(Math.max(ms, 0.01))] as const);
  const meanX = mean(logs.map(([x]) => x));
  const meanY = mean(logs.map(([, y]) => y));
  const covariance = mean(logs.map(([x, y]) => (x - meanX) * (y - meanY)));
  return covariance / mean(logs.map(([x]) => (x - meanX) ** 2));
}

/** The best of some runs: what else the machine did only adds. */
export function bestTime(work: () => unknown, runs = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/**
 * The best time of each of some works, done in turn: a stretch in which the machine is busy with something else then
 * falls on all of them.
 */
export function bestTimes(works: readonly (() => unknown)[], rounds: number): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, work] of works.entries()) best[at] = Math.min(best[at] ?? 0, bestTime(work, 1));
  return best;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
