export const SLOTS = 1 << 20;

/** All sets behind each other: set `n` stands from `starts[n]` to `starts[n + 1]`, its rarest elements first. */
export interface KeyedSets {
  readonly starts: Int32Array;
  /** `how many sets have the element × SLOTS + its slot`: sorting by it puts the rarest first, the same way in all sets. */
  readonly keys: Float64Array;
  /** Of each element where it stands: the rarer, the heavier. */
  readonly weightOf: Float64Array;
  /** Of each set. */
  readonly weights: Float64Array;
}

/** Sets of 32-bit hashes; an element that stands twice counts once. */
export function keyed(sets: readonly (readonly number[])[]): KeyedSets {
  const counts = countSlots(sets);
  const length = sets.reduce((sum, set) => sum + set.length, 0);
  const starts = new Int32Array(sets.length + 1);
  const keys = new Float64Array(length);
  const weightOf = new Float64Array(length);
  const weights = new Float64Array(sets.length);
  const weightByCount = Float64Array.from({ length: sets.length + 1 }, (_, count) =>
    count === 0 ? 0 : Math.log(1 + sets.length / count),
  );
  let end = 0;
  for (let nth = 0; nth < sets.length; nth += 1) {
    const start = end;
    end = writeKeys(sets[nth] ?? [], counts, keys, start);
    for (let at = start; at < end; at += 1) {
      weightOf[at] = weightByCount[Math.floor((keys[at] ?? 0) / SLOTS)] ?? 0;
      weights[nth] = (weights[nth] ?? 0) + (weightOf[at] ?? 0);
    }
    starts[nth + 1] = end;
  }
  return { starts, keys, weightOf, weights };
}

/** In how many sets each slot is. */
function countSlots(sets: readonly (readonly number[])[]): Uint32Array {
  const counts = new Uint32Array(SLOTS);
  const last = new Int32Array(SLOTS).fill(-1);
  for (let nth = 0; nth < sets.length; nth += 1) {
    for (const element of sets[nth] ?? []) {
      const slot = element & (SLOTS - 1);
      if (last[slot] === nth) continue;
      last[slot] = nth;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  return counts;
}

/** Sorted and each once, from `start` on; gives the end. */
function writeKeys(set: readonly number[], counts: Uint32Array, keys: Float64Array, start: number): number {
  let at = start;
  for (const element of set) {
    const slot = element & (SLOTS - 1);
    keys[at] = (counts[slot] ?? 0) * SLOTS + slot;
    at += 1;
  }
  keys.subarray(start, at).sort();
  let end = start;
  for (let from = start; from < at; from += 1) {
    if (end > start && keys[end - 1] === keys[from]) continue;
    keys[end] = keys[from] ?? 0;
    end += 1;
  }
  return end;
}
