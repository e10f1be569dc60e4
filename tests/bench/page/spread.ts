/** The middle of what was measured; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The standard error of the median, from the middle half of what was measured: single outliers do not count. */
export function uncertainty(values: readonly number[]): number {
  const ofMean = (percentile(values, 0.75) - percentile(values, 0.25)) / 1.349 / Math.sqrt(values.length);
  return Math.sqrt(Math.PI / 2) * ofMean;
}

/** The smallest value that `share` (0 to 1) of all do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
