export interface LikePair {
  /** Places in the list that was handed in; `one` before `other`. */
  readonly one: number;
  readonly other: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/**
 * Pairs of sets that are alike by at least `least` (above 0): the weight of what they share against the weight of all
 * they hold, where what is rare among these sets weighs most (weighted Jaccard). In the order of `other`, then `one`.
 *
 * Source: prefix filtering (Chaudhuri et al. 2006; Bayardo et al. 2007): of two sets so alike, the rarest elements of
 * both, up to a part of their weight, have one in common. Of each such element the last `WINDOW` sets are compared, so
 * the time grows with the number of sets: an element may be in all of them. Sets that share only what more than
 * `WINDOW` others also have can be missed; copies of copies are still linked to one before them.
 * Elements are 32-bit hashes; those that fall together in `SLOTS` count as one.
 */
export function likePairs(sets: readonly (readonly number[])[], least: number): LikePair[] {
  const counts = countSlots(sets);
  const weights = weightsOf(counts, sets.length);
  const keyed = sets.map((set) => keysOf(set, counts, weights));
  return comparePrefixes(keyed, weights, least);
}

const SLOTS = 1 << 20;
const WINDOW = 32;

/** A set, rarest elements first. A key is `how many sets have it × SLOTS + slot`. */
interface Keyed {
  readonly keys: Float64Array;
  readonly weight: number;
}

function countSlots(sets: readonly (readonly number[])[]): Uint32Array {
  const counts = new Uint32Array(SLOTS);
  const last = new Int32Array(SLOTS).fill(-1);
  sets.forEach((set, nth) => {
    for (const element of set) {
      const slot = element & (SLOTS - 1);
      if (last[slot] === nth) continue;
      last[slot] = nth;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  });
  return counts;
}

function weightsOf(counts: Uint32Array, total: number): Float32Array {
  return Float32Array.from(counts, (count) => (count === 0 ? 0 : Math.log(1 + total / count)));
}

function keysOf(set: readonly number[], counts: Uint32Array, weights: Float32Array): Keyed {
  const sorted = Float64Array.from(set, (element) => {
    const slot = element & (SLOTS - 1);
    return (counts[slot] ?? 0) * SLOTS + slot;
  }).sort();
  let length = 0;
  let weight = 0;
  for (const key of sorted) {
    if (length > 0 && sorted[length - 1] === key) continue;
    sorted[length] = key;
    weight += weights[key % SLOTS] ?? 0;
    length += 1;
  }
  return { keys: sorted.subarray(0, length), weight };
}

function comparePrefixes(sets: readonly Keyed[], weights: Float32Array, least: number): LikePair[] {
  const pairs: LikePair[] = [];
  const heads = new Int32Array(SLOTS).fill(-1);
  const postings: { set: number; next: number }[] = [];
  const compared = new Int32Array(sets.length).fill(-1);
  sets.forEach((set, other) => {
    const found: LikePair[] = [];
    for (const key of prefixOf(set, weights, least)) {
      const slot = key % SLOTS;
      let at = heads[slot] ?? -1;
      for (let steps = 0; at >= 0 && steps < WINDOW; steps += 1) {
        const posting = postings[at];
        if (!posting) break;
        const one = posting.set;
        at = posting.next;
        if (compared[one] === other) continue;
        compared[one] = other;
        const likeness = likenessOf(sets[one], set, weights, least);
        if (likeness >= least) found.push({ one, other, likeness });
      }
      postings.push({ set: other, next: heads[slot] ?? -1 });
      heads[slot] = postings.length - 1;
    }
    pairs.push(...found.sort((a, b) => a.one - b.one));
  });
  return pairs;
}

/** So many of the rarest that the others together weigh less than the shared part must. */
function prefixOf({ keys, weight }: Keyed, weights: Float32Array, least: number): Float64Array {
  let left = weight;
  let length = 0;
  for (const key of keys) {
    if (left < least * weight) break;
    left -= weights[key % SLOTS] ?? 0;
    length += 1;
  }
  return keys.subarray(0, length);
}

function likenessOf(one: Keyed | undefined, other: Keyed, weights: Float32Array, least: number): number {
  if (!one || Math.min(one.weight, other.weight) < least * Math.max(one.weight, other.weight)) return 0;
  const [a, b] = [one.keys, other.keys];
  let shared = 0;
  let [x, y] = [0, 0];
  while (x < a.length && y < b.length) {
    const [left, right] = [a[x] ?? 0, b[y] ?? 0];
    if (left === right) shared += weights[left % SLOTS] ?? 0;
    if (left <= right) x += 1;
    if (right <= left) y += 1;
  }
  const all = one.weight + other.weight - shared;
  return all > 0 ? Math.min(1, shared / all) : 0;
}
