import { FeatureRows } from './feature-rows';
import { type Pull, SparseWeights, type StoredWeights } from './sparse-weights';
import type { Features } from './text-features';

export type StoredLearner = StoredWeights & { readonly hashes: Uint32Array };

/**
 * Softmax regression over hashed words, pairs and pieces that learns one text at a time. A place is a snippet's number.
 * What is asked of it depends on the order of learning, never on how places are numbered.
 */
export class OnlineLearner {
  readonly #rows: FeatureRows;
  readonly #weights: SparseWeights;
  #scratch = new Float32Array();

  constructor(stored?: StoredLearner) {
    this.#rows = new FeatureRows(stored?.hashes);
    this.#weights = new SparseWeights(stored);
  }

  get weightCount(): number {
    return this.#weights.size;
  }

  toStored(): StoredLearner {
    return { hashes: this.#rows.toHashes(), ...this.#weights.toStored() };
  }

  /** Adds the score of every place to `scores`, which is by place. */
  addScores({ hashes, shares }: Features, scores: Float32Array): void {
    for (let nth = 0; nth < hashes.length; nth += 1) {
      const row = this.#rows.find(hashes[nth] ?? 0);
      if (row >= 0) this.#weights.addTo(scores, row, shares[nth] ?? 0);
    }
  }

  /** What one feature adds to one place's score for each unit of its share. */
  weightOf(hash: number, place: number): number {
    const row = this.#rows.find(hash);
    return row < 0 ? 0 : this.#weights.weightOf(row, place);
  }

  /**
   * One step towards `place` and away from its rivals, `weight` at most 1; with a negative weight only away from
   * `place`. `places` are those that compete, `place` among them, in an order that does not depend on numbering.
   */
  step(features: Features, place: number, places: readonly number[], weight: number): void {
    const scores = this.#scoresFor(places);
    const rows = features.hashes.map((hash) => this.#rows.rowOf(hash));
    for (let nth = 0; nth < rows.length; nth += 1) {
      this.#weights.addTo(scores, rows[nth] ?? 0, features.shares[nth] ?? 0);
    }
    this.#weights.step(rows, features.shares, pullsOf(scores, place, places, weight), RATE);
  }

  #scoresFor(places: readonly number[]): Float32Array {
    const most = places.reduce((last, place) => Math.max(last, place), 0);
    if (this.#scratch.length <= most) this.#scratch = new Float32Array(2 * most + 2);
    return this.#scratch.fill(0);
  }
}

const RATE = 0.5;
const MOST_RIVALS = 10;
const LEAST_RIVAL = 0.001;

function pullsOf(scores: Float32Array, wanted: number, places: readonly number[], weight: number): Pull[] {
  let best = Number.NEGATIVE_INFINITY;
  for (const place of places) best = Math.max(best, scores[place] ?? 0);
  let sum = 0;
  for (const place of places) sum += Math.exp((scores[place] ?? 0) - best);
  const chanceOf = (place: number) => Math.exp((scores[place] ?? 0) - best) / sum;
  if (weight < 0) return [{ place: wanted, gradient: -weight * chanceOf(wanted) }];
  // What is less likely than this needs no exponential to be left out.
  const least = best + Math.log(LEAST_RIVAL * sum);
  const rivals: Pull[] = [];
  for (const place of places) {
    if (place === wanted || (scores[place] ?? 0) <= least) continue;
    rivals.push({ place, gradient: weight * chanceOf(place) });
  }
  rivals.sort((a, b) => b.gradient - a.gradient);
  return [{ place: wanted, gradient: weight * (chanceOf(wanted) - 1) }, ...rivals.slice(0, MOST_RIVALS)];
}
