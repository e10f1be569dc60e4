/**
 * Up to this many snippets, all of them are looked at closely, and what their texts teach is studied. Larger libraries
 * are learned from choices only: what they say is in the words and the meanings.
 */
export const SMALL_LIBRARY = 1000;
const BY_WORDS = 200;
const BY_MEANING = 100;

/**
 * Which snippets are worth a close look, as a part of `all` in its order: the best by words and the nearest in meaning.
 * `words` is by the snippet's number; without `differenceOf` words alone choose.
 */
export function candidatesOf(
  words: Float32Array,
  all: readonly number[],
  differenceOf: ((nth: number) => number) | undefined,
): readonly number[] {
  if (all.length <= SMALL_LIBRARY) return all;
  const chosen = new Set(highest(words, BY_WORDS, (score) => score > 0));
  if (differenceOf) {
    const nearness = Float32Array.from(words, (_, nth) => -differenceOf(nth));
    for (const nth of highest(nearness, BY_MEANING, () => true)) chosen.add(nth);
  }
  return all.filter((nth) => chosen.has(nth));
}

/** Places of the highest values, found by counting how many lie in each of 1,024 steps and not by sorting all. */
function highest(values: Float32Array, count: number, mayCount: (value: number) => boolean): number[] {
  const least = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  const width = (most - least) / STEPS || 1;
  const stepOf = (value: number) => Math.min(STEPS - 1, Math.floor((value - least) / width));
  const counts = new Uint32Array(STEPS);
  for (const value of values) counts[stepOf(value)] = (counts[stepOf(value)] ?? 0) + 1;
  let cut = STEPS;
  for (let reached = 0; cut > 0 && reached < count; cut -= 1) reached += counts[cut - 1] ?? 0;
  const found: number[] = [];
  for (const [nth, value] of values.entries()) if (stepOf(value) >= cut && mayCount(value)) found.push(nth);
  return found.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, count);
}

const STEPS = 1024;
