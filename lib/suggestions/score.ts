import { at, type Postings, worthOfStep } from './postings';
import type { Query } from './query';

/** One score per snippet, in index order; 0 where no word of the query is said. */
export function scoreAll(query: Query, postings: Postings, snippetCount: number): Float32Array {
  const scores = new Float32Array(snippetCount);
  const { starts, snippets, shares } = postings;
  for (const { id, weight } of query.terms) {
    const [start, end] = [at(starts, id), at(starts, id + 1)];
    const worth = weight * worthOfStep(snippetCount, end - start);
    for (let slot = start; slot < end; slot += 1) {
      const snippet = snippets[slot] ?? 0;
      scores[snippet] = (scores[snippet] ?? 0) + worth * (shares[slot] ?? 0);
    }
  }
  return scores;
}
