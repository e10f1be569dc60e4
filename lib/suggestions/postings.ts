import { grouped } from './grouped';
import type { SnippetFeatures } from './snippet-features';

/** For each term the snippets that say it, in any order: `snippets[starts[term]]` up to `starts[term + 1]`. */
export type Postings = {
  readonly starts: Uint32Array;
  readonly snippets: Uint16Array | Uint32Array;
  /** How much of each snippet the term is: see `toShare`. */
  readonly shares: Uint16Array;
};

/** Saturation of BM25: the tenth time a word is said adds little. */
const SATURATION = 5;
const STEPS = 65_535;

/** A weight above nought, saturated, in 65,535 steps: half of a number's size in memory, and near enough. */
export function toShare(weight: number): number {
  return Math.max(1, Math.round((STEPS * weight) / (SATURATION + weight)));
}

/** What a step of a share counts for, `withTerm` of all snippets saying the term. */
export function worthOfStep(snippetCount: number, withTerm: number): number {
  return rarity(snippetCount, withTerm) / STEPS;
}

/** The weight that a share was made of. */
export function weightOf(share: number): number {
  const saturated = share / STEPS;
  return (SATURATION * saturated) / Math.max(1e-9, 1 - saturated);
}

/** What snippet `nth` makes of a term, as a share; 0 where it does not say it. */
export function shareIn({ starts, snippets, shares }: Postings, term: number, nth: number): number {
  const start = at(starts, term);
  const found = snippets.subarray(start, at(starts, term + 1)).indexOf(nth);
  return found < 0 ? 0 : at(shares, start + found);
}

/** `read` are the features of the snippets with the numbers `places`, in that order; `snippetCount` are all. */
export function toPostings(
  read: SnippetFeatures,
  places: readonly number[],
  snippetCount: number,
  termCount: number,
): Postings {
  const { starts, slots } = grouped(read.terms, termCount);
  const placeBySlot = numbersBelow(snippetCount, slots.length);
  for (const [nth, place] of places.entries()) {
    placeBySlot.fill(place, at(read.starts, nth), at(read.starts, nth + 1));
  }
  const snippets = numbersBelow(snippetCount, slots.length);
  const shares = new Uint16Array(slots.length);
  for (let to = 0; to < slots.length; to += 1) {
    snippets[to] = at(placeBySlot, at(slots, to));
    shares[to] = at(read.shares, at(slots, to));
  }
  return { starts, snippets, shares };
}

/**
 * Postings that were made before, with others `added`, of the same terms or more. `placeByOld` gives the new number of
 * a snippet, or -1 where it is gone or was read anew.
 */
export function mergePostings(
  old: Postings,
  placeByOld: Int32Array,
  added: Postings,
  snippetCount: number,
): Postings {
  const hasMoved = placeByOld.some((place, nth) => place !== nth);
  return withMore(hasMoved ? keptPostings(old, placeByOld, snippetCount) : old, added, snippetCount);
}

/** Of postings that were made before, what is still so. */
export function keptPostings(old: Postings, placeByOld: Int32Array, snippetCount: number): Postings {
  const starts = old.starts.slice();
  const snippets = numbersBelow(snippetCount, old.snippets.length);
  const shares = new Uint16Array(snippets.length);
  let to = 0;
  for (let term = 1; term < starts.length; term += 1) {
    for (let slot = at(old.starts, term - 1); slot < at(old.starts, term); slot += 1) {
      const place = placeByOld[at(old.snippets, slot)] ?? -1;
      snippets[to] = place;
      shares[to] = at(old.shares, slot);
      if (place >= 0) to += 1;
    }
    starts[term] = to;
  }
  return { starts, snippets: snippets.subarray(0, to), shares: shares.subarray(0, to) };
}

/** What lies between the new ones is copied as a whole. */
function withMore(old: Postings, added: Postings, snippetCount: number): Postings {
  const starts = added.starts.slice();
  const snippets = numbersBelow(snippetCount, old.snippets.length + added.snippets.length);
  const shares = new Uint16Array(snippets.length);
  const take = (from: Postings, start: number, end: number, to: number) => {
    snippets.set(from.snippets.subarray(start, end), to);
    shares.set(from.shares.subarray(start, end), to);
  };
  let taken = 0;
  for (let term = 1; term < starts.length; term += 1) {
    const [start, end] = [at(added.starts, term - 1), at(added.starts, term)];
    const oldEnd = old.starts[term] ?? old.snippets.length;
    starts[term] = oldEnd + end;
    if (start === end) continue;
    take(old, taken, oldEnd, taken + start);
    take(added, start, end, oldEnd + start);
    taken = oldEnd;
  }
  take(old, taken, old.snippets.length, taken + added.snippets.length);
  return { starts, snippets, shares };
}

function numbersBelow(count: number, length: number): Uint16Array | Uint32Array {
  return count <= 65_536 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Inverse document frequency of BM25, never negative. */
export function rarity(snippetCount: number, withTerm: number): number {
  return Math.log(1 + (snippetCount - withTerm + 0.5) / (withTerm + 0.5));
}

/** A typed array's element; the index is known to lie inside. */
export function at(array: Uint32Array | Uint16Array | Float32Array, index: number): number {
  return array[index] ?? 0;
}
