import { type KeyedSets, keyed, SLOTS } from './keyed-sets';

export interface LikePair {
  /** Places in the list that was handed in; `one` before `other`. */
  readonly one: number;
  readonly other: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/**
 * Pairs of sets that are alike by at least `least` (above 0): the weight of what they share against the weight of all
 * they hold, where what is rare among these sets weighs most (weighted Jaccard). In the order of `other`.
 *
 * Source: prefix and position filtering (Bayardo et al. 2007; Xiao et al. 2008): of two sets so alike, the rarest
 * elements of both, up to a part of their weight, have one in common, and enough weight stands behind it.
 * Of each such element the last `WINDOW` sets are compared, so the time grows with the number of sets even where all
 * share an element. Sets that share only what more than `WINDOW` others have can be missed; copies of copies are still
 * linked to one before them. Elements are 32-bit hashes; those that fall together in `SLOTS` count as one.
 */
export function likePairs(sets: readonly (readonly number[])[], least: number): LikePair[] {
  const all = keyed(sets);
  const index = new PrefixIndex(all, least);
  const pairs: LikePair[] = [];
  for (let other = 0; other < sets.length; other += 1) {
    for (const one of index.candidatesOf(other)) {
      const likeness = likenessOf(all, one, other, least);
      if (likeness >= least) pairs.push({ one, other, likeness });
    }
    index.add(other);
  }
  return pairs;
}

const WINDOW = 16;

/** For each element the sets that hold it among their rarest, the last one first. */
class PrefixIndex {
  private readonly heads = new Int32Array(SLOTS).fill(-1);
  /** Of each posting: its set, the posting before it, and the weight from its element on. */
  private readonly sets: Int32Array;
  private readonly nexts: Int32Array;
  private readonly behind: Float64Array;
  private length = 0;
  private readonly comparedWith: Int32Array;

  constructor(
    private readonly all: KeyedSets,
    private readonly least: number,
  ) {
    this.sets = new Int32Array(all.keys.length);
    this.nexts = new Int32Array(all.keys.length);
    this.behind = new Float64Array(all.keys.length);
    this.comparedWith = new Int32Array(all.weights.length).fill(-1);
  }

  candidatesOf(other: number): number[] {
    const { weights } = this.all;
    const weight = weights[other] ?? 0;
    const found: number[] = [];
    this.eachOfPrefix(other, (slot, behind) => {
      let at = this.heads[slot] ?? -1;
      for (let steps = 0; at >= 0 && steps < WINDOW; steps += 1) {
        const one = this.sets[at] ?? 0;
        const needed = neededWeight(weights[one] ?? 0, weight, this.least);
        if (this.comparedWith[one] !== other && behind >= needed && (this.behind[at] ?? 0) >= needed) {
          this.comparedWith[one] = other;
          found.push(one);
        }
        at = this.nexts[at] ?? -1;
      }
    });
    return found;
  }

  add(set: number): void {
    this.eachOfPrefix(set, (slot, behind) => {
      this.sets[this.length] = set;
      this.nexts[this.length] = this.heads[slot] ?? -1;
      this.behind[this.length] = behind;
      this.heads[slot] = this.length;
      this.length += 1;
    });
  }

  /** So many of the rarest that the others together weigh less than any shared part must. */
  private eachOfPrefix(set: number, visit: (slot: number, behind: number) => void): void {
    const { starts, keys, weightOf, weights } = this.all;
    const least = this.least * (weights[set] ?? 0) - ROUNDING;
    let behind = weights[set] ?? 0;
    for (let at = starts[set] ?? 0; at < (starts[set + 1] ?? 0) && behind >= least; at += 1) {
      visit((keys[at] ?? 0) % SLOTS, behind + ROUNDING);
      behind -= weightOf[at] ?? 0;
    }
  }
}

/** Sums of the same weights in another order differ by less. */
const ROUNDING = 1e-3;

/** What two sets of these weights must share to be so alike. */
function neededWeight(one: number, other: number, least: number): number {
  return (least / (1 + least)) * (one + other);
}

/** 0 as soon as what is left cannot be enough. */
function likenessOf(all: KeyedSets, one: number, other: number, least: number): number {
  const { starts, keys, weightOf, weights } = all;
  let [leftOfOne, leftOfOther] = [weights[one] ?? 0, weights[other] ?? 0];
  const total = leftOfOne + leftOfOther;
  const needed = neededWeight(leftOfOne, leftOfOther, least) - ROUNDING;
  let [x, y] = [starts[one] ?? 0, starts[other] ?? 0];
  const [endX, endY] = [starts[one + 1] ?? 0, starts[other + 1] ?? 0];
  let shared = 0;
  while (x < endX && y < endY) {
    const [left, right] = [keys[x] ?? 0, keys[y] ?? 0];
    const [leftWeight, rightWeight] = [weightOf[x] ?? 0, weightOf[y] ?? 0];
    if (left === right) shared += leftWeight;
    if (left <= right) {
      leftOfOne -= leftWeight;
      x += 1;
    }
    if (right <= left) {
      leftOfOther -= rightWeight;
      y += 1;
    }
    if (shared + Math.min(leftOfOne, leftOfOther) < needed) return 0;
  }
  return total > shared ? Math.min(1, shared / (total - shared)) : 0;
}
