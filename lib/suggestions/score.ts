import { at, type Postings } from './postings';
import type { Query } from './query';

/** One score per snippet, in index order; 0 where no word of the query is said. */
export function scoreAll(query: Query, postings: Postings, snippetCount: number): Float32Array {
  const scores = new Float32Array(snippetCount);
  for (const { id, weight } of query.terms) {
    const end = at(postings.starts, id + 1);
    for (let slot = at(postings.starts, id); slot < end; slot += 1) {
      const snippet = at(postings.snippets, slot);
      scores[snippet] = at(scores, snippet) + weight * at(postings.impacts, slot);
    }
  }
  return scores;
}
