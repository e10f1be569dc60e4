import type { SnippetFeatures } from './snippet-features';

/** For each term the snippets that say it: `snippets[starts[term]]` up to `starts[term + 1]`, with their impact. */
export type Postings = {
  readonly starts: Uint32Array;
  readonly snippets: Uint32Array;
  readonly impacts: Float32Array;
};

/** Saturation of BM25: the tenth time a word is said adds little. */
const SATURATION = 5;

export function toPostings(all: readonly SnippetFeatures[], termCount: number): Postings {
  const starts = new Uint32Array(termCount + 1);
  for (const { terms } of all) for (const term of terms) starts[term + 1] = at(starts, term + 1) + 1;
  for (let term = 0; term < termCount; term += 1) starts[term + 1] = at(starts, term + 1) + at(starts, term);
  const next = starts.slice();
  const snippets = new Uint32Array(at(starts, termCount));
  const impacts = new Float32Array(snippets.length);
  for (const [snippet, features] of all.entries()) {
    const { terms, weights } = features;
    for (let index = 0; index < terms.length; index += 1) {
      const term = at(terms, index);
      const slot = at(next, term);
      next[term] = slot + 1;
      const weight = at(weights, index);
      snippets[slot] = snippet;
      impacts[slot] = impactOf(weight, all.length, at(starts, term + 1) - at(starts, term));
    }
  }
  return { starts, snippets, impacts };
}

/** What a term adds to a snippet that says it with `weight`, `withTerm` of all snippets say it. */
export function impactOf(weight: number, snippetCount: number, withTerm: number): number {
  return (weight / (SATURATION + weight)) * rarity(snippetCount, withTerm);
}

/** Inverse document frequency of BM25, never negative. */
export function rarity(snippetCount: number, withTerm: number): number {
  return Math.log(1 + (snippetCount - withTerm + 0.5) / (withTerm + 0.5));
}

/** A typed array's element; the index is known to lie inside. */
export function at(array: Uint32Array | Float32Array, index: number): number {
  return array[index] ?? 0;
}
