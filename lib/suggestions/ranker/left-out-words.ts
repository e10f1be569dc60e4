import type { Snippet } from '@/lib/library/snippet';
import { at, type Postings, worthOfStep } from '../postings';
import { type Query, toQuery } from '../query';
import { featuresOf } from '../snippet-features';
import type { SnippetIndex } from '../snippet-index';

/**
 * What the words of a text say for every snippet of an index, as `scoreAll` counts it, if snippet `nth` were `without`.
 * Only the list of known words stays as it is: a slip of the pen is compared with the words left out too.
 */
export function scoreWordsWithout(
  text: string,
  index: SnippetIndex,
  nth: number,
  without: Snippet,
): Float32Array {
  const query = toQuery(text, null, index.vocabulary);
  const { terms, shares } = featuresOf([without], index.vocabulary);
  const shareByTerm = new Map(Array.from(terms, (term, place) => [term, at(shares, place)]));
  const scores = new Float32Array(index.indexed.length);
  for (const term of query.terms) addTerm(scores, term, index.postings, nth, shareByTerm.get(term.id));
  return scores;
}

function addTerm(
  scores: Float32Array,
  { id, weight }: Query['terms'][number],
  { starts, snippets, shares }: Postings,
  nth: number,
  own: number | undefined,
): void {
  const [start, end] = [at(starts, id), at(starts, id + 1)];
  // A word that one snippet fewer says is rarer for all others.
  const isGone = own === undefined && snippets.subarray(start, end).includes(nth);
  const worth = weight * worthOfStep(scores.length, end - start - (isGone ? 1 : 0));
  for (let slot = start; slot < end; slot += 1) {
    const snippet = at(snippets, slot);
    if (snippet !== nth) scores[snippet] = at(scores, snippet) + worth * at(shares, slot);
  }
  if (own !== undefined) scores[nth] = at(scores, nth) + worth * own;
}
