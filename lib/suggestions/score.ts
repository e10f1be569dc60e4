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

/** Places of the `count` highest scores above a weak match, highest first; equal scores in index order. */
export function bestOf(scores: Float32Array, count: number): number[] {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const least = Math.max(cutFor(scores, best, count), best * WEAK);
  const found: number[] = [];
  scores.forEach((score, nth) => {
    if (score > 0 && score >= least) found.push(nth);
  });
  return found.sort((a, b) => at(scores, b) - at(scores, a) || a - b).slice(0, count);
}

const WEAK = 0.3;
const STEPS = 256;

/** A score that at least `count` snippets reach, found by counting and not by sorting all of them. */
function cutFor(scores: Float32Array, best: number, count: number): number {
  const steps = new Uint32Array(STEPS + 1);
  for (const score of scores) {
    const step = Math.floor((score / best) * STEPS);
    steps[step] = at(steps, step) + 1;
  }
  let reached = 0;
  for (let step = STEPS; step > 0; step -= 1) {
    reached += at(steps, step);
    if (reached >= count) return (step / STEPS) * best;
  }
  return 0;
}
