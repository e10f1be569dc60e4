/**
 * Up to this many snippets, all of them are looked at closely, and what their texts teach is studied. Larger libraries
 * are learned from choices only: what they say is in the words and the meanings.
 */
export const SMALL_LIBRARY = 500;
const BY_WORDS = 200;
const BY_MEANING = 100;

/**
 * Which snippets are worth a close look, in the order of `rankOf`: the best by words and the nearest in meaning. All of
 * a small library, which is `all`. `words` is by the snippet's number; without `differenceOf` words alone choose.
 */
export function candidatesOf(
  words: Float32Array,
  all: readonly number[],
  rankOf: (nth: number) => number,
  differenceOf: ((nth: number) => number) | undefined,
): readonly number[] {
  if (all.length <= SMALL_LIBRARY) return all;
  const chosen = new Set(highest(words, BY_WORDS, true));
  if (differenceOf) {
    const nearness = new Float32Array(words.length);
    for (let nth = 0; nth < nearness.length; nth += 1) nearness[nth] = -differenceOf(nth);
    for (const nth of highest(nearness, BY_MEANING, false)) chosen.add(nth);
  }
  return [...chosen].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Places of the highest values, found by counting how many lie in each of 1,024 steps and not by sorting all. */
function highest(values: Float32Array, count: number, isAboveNought: boolean): number[] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const scale = most > least ? (STEPS - 1) / (most - least) : 0;
  const counts = new Uint32Array(STEPS);
  for (const value of values) {
    const step = Math.floor((value - least) * scale);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let cut = STEPS;
  for (let reached = 0; cut > 0 && reached < count; cut -= 1) reached += counts[cut - 1] ?? 0;
  const found: number[] = [];
  for (let nth = 0; nth < values.length; nth += 1) {
    const value = values[nth] ?? 0;
    if (Math.floor((value - least) * scale) >= cut && (!isAboveNought || value > 0)) found.push(nth);
  }
  return found.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, count);
}

const STEPS = 1024;
