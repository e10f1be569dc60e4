import { FeatureRows } from './feature-rows';
import { SparseWeights, type StoredWeights } from './sparse-weights';
import type { Features } from './text-features';

export type StoredLearner = StoredWeights & { readonly hashes: Uint32Array };

/**
 * Softmax regression over hashed words, pairs and pieces that learns one text at a time. A place is a snippet's number.
 * What is asked of it depends on the order of learning, never on how places are numbered.
 */
export class OnlineLearner {
  readonly #rows: FeatureRows;
  readonly #weights: SparseWeights;

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
   * `place`. `places` are those that compete, in an order that does not depend on numbering.
   */
  step(features: Features, place: number, places: readonly number[], weight: number): void {
    const scores = new Float32Array(Math.max(...places, place) + 1);
    this.addScores(features, scores);
    const { hashes, shares } = features;
    const pulls = pullsOf(scores, place, places, weight);
    for (let nth = 0; nth < hashes.length; nth += 1) {
      const row = this.#rows.rowOf(hashes[nth] ?? 0);
      const share = shares[nth] ?? 0;
      for (const pull of pulls) this.#weights.step(row, pull.place, pull.gradient * share, RATE);
    }
  }
}

const RATE = 0.5;
const MOST_RIVALS = 10;
const LEAST_RIVAL = 0.001;

type Pull = { readonly place: number; readonly gradient: number };

function pullsOf(scores: Float32Array, wanted: number, places: readonly number[], weight: number): Pull[] {
  const best = places.reduce((most, place) => Math.max(most, scores[place] ?? 0), Number.NEGATIVE_INFINITY);
  const powers = places.map((place) => Math.exp((scores[place] ?? 0) - best));
  const sum = powers.reduce((all, power) => all + power, 0);
  const pulls = places.map((place, nth) => ({ place, gradient: (powers[nth] ?? 0) / sum }));
  const own = pulls.find(({ place }) => place === wanted)?.gradient ?? 0;
  if (weight < 0) return [{ place: wanted, gradient: -weight * own }];
  const rivals = pulls.filter(({ place, gradient }) => place !== wanted && gradient > LEAST_RIVAL);
  rivals.sort((a, b) => b.gradient - a.gradient);
  return [{ place: wanted, gradient: own - 1 }, ...rivals.slice(0, MOST_RIVALS)].map((pull) => ({
    place: pull.place,
    gradient: pull.gradient * weight,
  }));
}
