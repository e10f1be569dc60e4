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
  const postings = emptyPostings(read.terms.length, snippetCount, termCount);
  const { starts, snippets, shares } = postings;
  for (let slot = 0; slot < read.terms.length; slot += 1) {
    const term = at(read.terms, slot);
    starts[term + 1] = at(starts, term + 1) + 1;
  }
  for (let term = 0; term < termCount; term += 1) starts[term + 1] = at(starts, term + 1) + at(starts, term);
  const next = starts.slice();
  for (const [nth, place] of places.entries()) {
    const end = at(read.starts, nth + 1);
    for (let from = at(read.starts, nth); from < end; from += 1) {
      const term = at(read.terms, from);
      const slot = at(next, term);
      next[term] = slot + 1;
      snippets[slot] = place;
      shares[slot] = at(read.shares, from);
    }
  }
  return postings;
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
  const merged = emptyPostings(old.snippets.length + added.snippets.length, snippetCount, termCount);
  const { starts, snippets, shares } = merged;
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

function emptyPostings(slots: number, snippetCount: number, termCount: number): Postings {
  return {
    starts: new Uint32Array(termCount + 1),
    snippets: snippetCount <= 65_536 ? new Uint16Array(slots) : new Uint32Array(slots),
    shares: new Uint16Array(slots),
  };
}

/** Inverse document frequency of BM25, never negative. */
export function rarity(snippetCount: number, withTerm: number): number {
  return Math.log(1 + (snippetCount - withTerm + 0.5) / (withTerm + 0.5));
}

/** A typed array's element; the index is known to lie inside. */
export function at(array: Uint32Array | Uint16Array | Float32Array, index: number): number {
  return array[index] ?? 0;
}
