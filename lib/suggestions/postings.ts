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
  const termCount = added.starts.length - 1;
  const lastTerm = old.starts.length - 1;
  const starts = new Uint32Array(termCount + 1);
  const snippets = numbersBelow(snippetCount, old.snippets.length + added.snippets.length);
  const shares = new Uint16Array(snippets.length);
  let to = 0;
  for (let term = 0; term < termCount; term += 1) {
    const oldEnd = at(old.starts, Math.min(term + 1, lastTerm));
    for (let slot = at(old.starts, Math.min(term, lastTerm)); slot < oldEnd; slot += 1) {
      const place = placeByOld[at(old.snippets, slot)] ?? -1;
      if (place < 0) continue;
      snippets[to] = place;
      shares[to] = at(old.shares, slot);
      to += 1;
    }
    for (let slot = at(added.starts, term); slot < at(added.starts, term + 1); slot += 1) {
      snippets[to] = at(added.snippets, slot);
      shares[to] = at(added.shares, slot);
      to += 1;
    }
    starts[term + 1] = to;
  }
  return { starts, snippets: snippets.subarray(0, to), shares: shares.subarray(0, to) };
}

/** The same where every snippet keeps its number, as when some are added: what lies between the new ones is copied whole. */
export function withMore(old: Postings, added: Postings, snippetCount: number): Postings {
  const lastTerm = old.starts.length - 1;
  const starts = added.starts.slice();
  for (let term = 0; term < starts.length; term += 1) {
    starts[term] = at(starts, term) + at(old.starts, Math.min(term, lastTerm));
  }
  const snippets = numbersBelow(snippetCount, old.snippets.length + added.snippets.length);
  const shares = new Uint16Array(snippets.length);
  const take = (from: Postings, start: number, end: number, to: number) => {
    snippets.set(from.snippets.subarray(start, end), to);
    shares.set(from.shares.subarray(start, end), to);
  };
  let taken = 0;
  for (let term = 1; term < starts.length; term += 1) {
    const [start, end] = [at(added.starts, term - 1), at(added.starts, term)];
    if (start === end) continue;
    const oldEnd = at(starts, term) - end;
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
