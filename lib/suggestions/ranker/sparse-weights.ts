/** Where a place should go: the slope of the loss at its score. */
export type Pull = { readonly place: number; readonly gradient: number };

/** As stored: one entry per weight, in the order they came to be. */
export type StoredWeights = {
  readonly rows: Uint32Array;
  readonly places: Uint32Array;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
};

/**
 * Weights of a linear model of which nearly all are nought: for each feature row a chain of the places (snippets) it
 * speaks for or against, with AdaGrad's sum of squared gradients (Duchi, Hazan, Singer 2011). The chains live in typed
 * arrays: a million weights are 20 MB, and are stored as they stand.
 */
export class SparseWeights {
  #heads = new Int32Array(64).fill(-1);
  #next = new Int32Array(256);
  #rows = new Uint32Array(256);
  #places = new Uint32Array(256);
  #weights = new Float32Array(256);
  #squares = new Float32Array(256);
  #size = 0;
  #marks = new Uint8Array(64);

  constructor(stored?: StoredWeights) {
    stored?.rows.forEach((row, link) => {
      const added = this.#append(row, stored.places[link] ?? 0);
      this.#weights[added] = stored.weights[link] ?? 0;
      this.#squares[added] = stored.squares[link] ?? 0;
    });
  }

  get size(): number {
    return this.#size;
  }

  toStored(): StoredWeights {
    const size = this.#size;
    return {
      rows: this.#rows.slice(0, size),
      places: this.#places.slice(0, size),
      weights: this.#weights.slice(0, size),
      squares: this.#squares.slice(0, size),
    };
  }

  /** Adds `value` times the row's weights to `scores`, which is by place. */
  addTo(scores: Float32Array, row: number, value: number): void {
    const next = this.#next;
    const places = this.#places;
    const weights = this.#weights;
    for (let link = this.#heads[row] ?? -1; link >= 0; link = next[link] ?? -1) {
      const place = places[link] ?? 0;
      scores[place] = (scores[place] ?? 0) + value * (weights[link] ?? 0);
    }
  }

  weightOf(row: number, place: number): number {
    const link = this.#linkOf(row, place);
    return link < 0 ? 0 : (this.#weights[link] ?? 0);
  }

  /**
   * One step of AdaGrad for the weights of one row, at most 31 pulls, in one walk along the chain. A weight that does
   * not exist yet and would hardly move is not made.
   */
  step(row: number, pulls: readonly Pull[], share: number, rate: number): void {
    const next = this.#next;
    const marks = this.#marked(pulls);
    let [met, length] = [0, 0];
    for (let link = this.#heads[row] ?? -1; link >= 0; link = next[link] ?? -1) {
      length += 1;
      const mark = marks[this.#places[link] ?? 0] ?? 0;
      if (mark === 0) continue;
      met |= 1 << mark;
      this.#move(link, (pulls[mark - 1]?.gradient ?? 0) * share, rate);
    }
    for (const [nth, { place, gradient }] of pulls.entries()) {
      marks[place] = 0;
      const isMade = (met & (1 << (nth + 1))) === 0 && Math.abs(gradient * share) >= LEAST_GRADIENT;
      if (isMade && length < MOST_LINKS) this.#move(this.#append(row, place), gradient * share, rate);
    }
  }

  #move(link: number, gradient: number, rate: number): void {
    const square = (this.#squares[link] ?? 0) + gradient * gradient;
    this.#squares[link] = square;
    this.#weights[link] = (this.#weights[link] ?? 0) - (rate * gradient) / Math.sqrt(FIRST_SQUARE + square);
  }

  /** By place, which pull is its own, counted from 1. */
  #marked(pulls: readonly Pull[]): Uint8Array {
    const most = pulls.reduce((last, { place }) => Math.max(last, place), 0);
    if (most >= this.#marks.length) this.#marks = new Uint8Array(2 * most + 2);
    for (const [nth, { place }] of pulls.entries()) this.#marks[place] = nth + 1;
    return this.#marks;
  }

  #linkOf(row: number, place: number): number {
    let link = this.#heads[row] ?? -1;
    while (link >= 0 && this.#places[link] !== place) link = this.#next[link] ?? -1;
    return link;
  }

  #append(row: number, place: number): number {
    if (row >= this.#heads.length) {
      const heads = new Int32Array(Math.max(row + 1, this.#heads.length * 2)).fill(-1);
      heads.set(this.#heads);
      this.#heads = heads;
    }
    if (this.#size === this.#next.length) this.#grow();
    const link = this.#size;
    this.#size += 1;
    this.#rows[link] = row;
    this.#places[link] = place;
    this.#next[link] = this.#heads[row] ?? -1;
    this.#heads[row] = link;
    return link;
  }

  #grow(): void {
    const size = this.#next.length * 2;
    this.#next = grown(this.#next, new Int32Array(size));
    this.#rows = grown(this.#rows, new Uint32Array(size));
    this.#places = grown(this.#places, new Uint32Array(size));
    this.#weights = grown(this.#weights, new Float32Array(size));
    this.#squares = grown(this.#squares, new Float32Array(size));
  }
}

const FIRST_SQUARE = 0.01;
const LEAST_GRADIENT = 0.0005;
/** What speaks for or against more places than this tells nothing about any of them, and only costs time. */
const MOST_LINKS = 160;

function grown<T extends Int32Array | Uint32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
