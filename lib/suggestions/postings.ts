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

/** Postings to be kept: `placeByOld` gives the new number of a snippet, or -1 where it is gone or was read anew. */
export type Kept = { readonly postings: Postings; readonly placeByOld: Int32Array };

/** `read` are the features of the snippets with the numbers `places`, in that order. */
export function toPostings(
  read: SnippetFeatures,
  places: readonly number[],
  kept: Kept | undefined,
  snippetCount: number,
  termCount: number,
): Postings {
  const starts = startsOf(read, kept, termCount);
  const next = starts.slice();
  const total = at(starts, termCount);
  const snippets = snippetCount <= 65_536 ? new Uint16Array(total) : new Uint32Array(total);
  const shares = new Uint16Array(total);
  const put = (term: number, snippet: number, share: number) => {
    const slot = at(next, term);
    next[term] = slot + 1;
    snippets[slot] = snippet;
    shares[slot] = share;
  };
  if (kept) eachKept(kept, put);
  for (const [nth, place] of places.entries()) {
    const end = at(read.starts, nth + 1);
    for (let slot = at(read.starts, nth); slot < end; slot += 1) {
      put(at(read.terms, slot), place, at(read.shares, slot));
    }
  }
  return { starts, snippets, shares };
}

function startsOf({ terms }: SnippetFeatures, kept: Kept | undefined, termCount: number): Uint32Array {
  const starts = new Uint32Array(termCount + 1);
  for (let slot = 0; slot < terms.length; slot += 1) {
    const term = at(terms, slot);
    starts[term + 1] = at(starts, term + 1) + 1;
  }
  if (kept) eachKept(kept, (term) => (starts[term + 1] = at(starts, term + 1) + 1));
  for (let term = 0; term < termCount; term += 1) starts[term + 1] = at(starts, term + 1) + at(starts, term);
  return starts;
}

function eachKept(
  { postings: { starts, snippets, shares }, placeByOld }: Kept,
  take: (term: number, snippet: number, share: number) => void,
): void {
  for (let term = 0; term + 1 < starts.length; term += 1) {
    const end = at(starts, term + 1);
    for (let slot = at(starts, term); slot < end; slot += 1) {
      const place = placeByOld[at(snippets, slot)] ?? -1;
      if (place >= 0) take(term, place, at(shares, slot));
    }
  }
}

/** Inverse document frequency of BM25, never negative. */
export function rarity(snippetCount: number, withTerm: number): number {
  return Math.log(1 + (snippetCount - withTerm + 0.5) / (withTerm + 0.5));
}

/** A typed array's element; the index is known to lie inside. */
export function at(array: Uint32Array | Uint16Array | Float32Array, index: number): number {
  return array[index] ?? 0;
}
