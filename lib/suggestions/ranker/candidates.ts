/**
 * Up to this many snippets, all of them are looked at closely, and what their texts teach is studied. Larger libraries
 * are learned from choices only: what they say is in the words and the meanings.
 */
export const SMALL_LIBRARY = 500;
const BY_WORDS = 200;
const BY_MEANING = 100;

/**
 * Which snippets are worth a close look, in the order of `all`: the best by words and the nearest in meaning. All of a
 * small library. `words` and `agreements` are by the snippet's number; without the latter words alone choose.
 */
export function candidatesOf(
  words: Float32Array,
  all: readonly number[],
  agreements: Float32Array | undefined,
): readonly number[] {
  if (all.length <= SMALL_LIBRARY) return all;
  const chosen = new Uint8Array(words.length);
  markHighest(chosen, words, BY_WORDS, all);
  if (agreements) markHighest(chosen, agreements, BY_MEANING, all);
  return all.filter((nth) => chosen[nth] === 1);
}

const STEPS = 1024;

/** Of equal ones the first of `all`. Found by counting how many lie in each of 1,024 steps and not by sorting all. */
function markHighest(chosen: Uint8Array, values: Float32Array, count: number, all: readonly number[]): void {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  const scale = (STEPS - 1) / Math.max(most, 1e-9);
  const counts = new Uint32Array(STEPS);
  for (const value of values) {
    const step = (value * scale) | 0;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let cut = STEPS;
  for (let reached = 0; cut > 0 && reached < count; cut -= 1) reached += counts[cut - 1] ?? 0;
  const found = all.filter((nth) => {
    const value = values[nth] ?? 0;
    return value > 0 && ((value * scale) | 0) >= cut;
  });
  found.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  for (const nth of found.slice(0, count)) chosen[nth] = 1;
}
