/**
 * Up to this many snippets, all of them are looked at closely, and what their texts teach is studied. Larger libraries
 * are learned from choices only: what they say is in the words and the meanings.
 */
export const SMALL_LIBRARY = 500;
const BY_WORDS = 200;
const BY_MEANING = 100;

/**
 * Which snippets are worth a close look, in the order of `rankOf`: the best by words and the nearest in meaning. All of
 * a small library, which is `all`. `words` and `differences` are by the snippet's number; without the latter words alone
 * choose.
 */
export function candidatesOf(
  words: Float32Array,
  all: readonly number[],
  rankOf: (nth: number) => number,
  differences: Uint16Array | undefined,
): readonly number[] {
  if (all.length <= SMALL_LIBRARY) return all;
  const chosen = new Set(bestByWords(words, rankOf));
  if (differences) for (const nth of nearest(differences, rankOf)) chosen.add(nth);
  return [...chosen].sort((a, b) => rankOf(a) - rankOf(b));
}

const STEPS = 1024;

/** Found by counting how many lie in each of 1,024 steps and not by sorting all. */
function bestByWords(words: Float32Array, rankOf: (nth: number) => number): number[] {
  let most = 0;
  for (let nth = 0; nth < words.length; nth += 1) most = Math.max(most, words[nth] ?? 0);
  if (most === 0) return [];
  const scale = (STEPS - 1) / most;
  const counts = new Uint32Array(STEPS);
  for (let nth = 0; nth < words.length; nth += 1) {
    const step = ((words[nth] ?? 0) * scale) | 0;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let cut = STEPS;
  for (let reached = 0; cut > 0 && reached < BY_WORDS; cut -= 1) reached += counts[cut - 1] ?? 0;
  const found: number[] = [];
  for (let nth = 0; nth < words.length; nth += 1) {
    const value = words[nth] ?? 0;
    if (value > 0 && ((value * scale) | 0) >= cut) found.push(nth);
  }
  found.sort((a, b) => (words[b] ?? 0) - (words[a] ?? 0) || rankOf(a) - rankOf(b));
  return found.slice(0, BY_WORDS);
}

function nearest(differences: Uint16Array, rankOf: (nth: number) => number): number[] {
  let most = 0;
  for (let nth = 0; nth < differences.length; nth += 1) most = Math.max(most, differences[nth] ?? 0);
  const counts = new Uint32Array(most + 1);
  for (let nth = 0; nth < differences.length; nth += 1) {
    const own = differences[nth] ?? 0;
    counts[own] = (counts[own] ?? 0) + 1;
  }
  let [cut, reached] = [0, 0];
  for (; cut <= most && reached < BY_MEANING; cut += 1) reached += counts[cut] ?? 0;
  const found: number[] = [];
  for (let nth = 0; nth < differences.length; nth += 1) if ((differences[nth] ?? 0) < cut) found.push(nth);
  found.sort((a, b) => (differences[a] ?? 0) - (differences[b] ?? 0) || rankOf(a) - rankOf(b));
  return found.slice(0, BY_MEANING);
}
