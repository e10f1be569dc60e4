import { grown } from './vector-sums';

/** Where a place should go: the slope of the loss at its score. */
export type Pull = { readonly place: number; readonly gradient: number };

/** As stored: one entry per weight. Those of one row in the order they came to be. */
export type StoredWeights = {
  readonly rows: Uint32Array;
  readonly places: Uint32Array;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
};

/**
 * Weights of a linear model of which nearly all are nought: for each feature row the places (snippets) it speaks for or
 * against, with AdaGrad's sum of squared gradients (Duchi, Hazan, Singer 2011). What belongs to a row lies side by side
 * in typed arrays, in a room that is twice as large each time it is full.
 */
export class SparseWeights {
  /** By row, where its room begins and how much of it is taken. */
  #starts = new Uint32Array(64);
  #counts = new Uint8Array(64);
  #places = new Uint32Array(256);
  #weights = new Float32Array(256);
  #squares = new Float32Array(256);
  /** By size, where rooms begin that were left for larger ones. */
  readonly #left: number[][] = [];
  #end = 0;
  #size = 0;
  #marks = new Uint8Array(64);

  constructor(stored?: StoredWeights) {
    stored?.rows.forEach((row, nth) => {
      const slot = this.#append(row, stored.places[nth] ?? 0);
      this.#weights[slot] = stored.weights[nth] ?? 0;
      this.#squares[slot] = stored.squares[nth] ?? 0;
    });
  }

  get size(): number {
    return this.#size;
  }

  toStored(): StoredWeights {
    const [rows, slots]: [number[], number[]] = [[], []];
    for (const [row, count] of this.#counts.entries()) {
      for (let at = 0; at < count; at += 1) {
        rows.push(row);
        slots.push((this.#starts[row] ?? 0) + at);
      }
    }
    return {
      rows: Uint32Array.from(rows),
      places: Uint32Array.from(slots, (slot) => this.#places[slot] ?? 0),
      weights: Float32Array.from(slots, (slot) => this.#weights[slot] ?? 0),
      squares: Float32Array.from(slots, (slot) => this.#squares[slot] ?? 0),
    };
  }

  /** Adds `value` times the row's weights to `scores`, which is by place. */
  addTo(scores: Float32Array, row: number, value: number): void {
    const places = this.#places;
    const weights = this.#weights;
    const start = this.#starts[row] ?? 0;
    const end = start + (this.#counts[row] ?? 0);
    for (let slot = start; slot < end; slot += 1) {
      const place = places[slot] ?? 0;
      scores[place] = (scores[place] ?? 0) + value * (weights[slot] ?? 0);
    }
  }

  weightOf(row: number, place: number): number {
    const start = this.#starts[row] ?? 0;
    const at = this.#places.subarray(start, start + (this.#counts[row] ?? 0)).indexOf(place);
    return at < 0 ? 0 : (this.#weights[start + at] ?? 0);
  }

  /**
   * One step of AdaGrad for the weights of each of `rows`, at most 31 pulls times the row's share. A weight that does
   * not exist yet and would hardly move is not made.
   */
  step(rows: Uint32Array, shares: Float32Array, pulls: readonly Pull[], rate: number): void {
    const marks = this.#marked(pulls);
    for (let nth = 0; nth < rows.length; nth += 1) {
      this.#stepRow(rows[nth] ?? 0, shares[nth] ?? 0, pulls, marks, rate);
    }
    for (const { place } of pulls) marks[place] = 0;
  }

  #stepRow(row: number, share: number, pulls: readonly Pull[], marks: Uint8Array, rate: number): void {
    const places = this.#places;
    const start = this.#starts[row] ?? 0;
    const count = this.#counts[row] ?? 0;
    let met = 0;
    for (let slot = start; slot < start + count; slot += 1) {
      const mark = marks[places[slot] ?? 0] ?? 0;
      if (mark === 0) continue;
      met |= 1 << mark;
      this.#move(slot, (pulls[mark - 1]?.gradient ?? 0) * share, rate);
    }
    if (count >= MOST_PLACES) return;
    for (let nth = 0; nth < pulls.length; nth += 1) {
      const { place, gradient } = pulls[nth] ?? NO_PULL;
      const isMade = (met & (1 << (nth + 1))) === 0 && Math.abs(gradient * share) >= LEAST_GRADIENT;
      if (isMade) this.#move(this.#append(row, place), gradient * share, rate);
    }
  }

  #move(slot: number, gradient: number, rate: number): void {
    const square = (this.#squares[slot] ?? 0) + gradient * gradient;
    this.#squares[slot] = square;
    this.#weights[slot] = (this.#weights[slot] ?? 0) - (rate * gradient) / Math.sqrt(FIRST_SQUARE + square);
  }

  /** By place, which pull is its own, counted from 1. */
  #marked(pulls: readonly Pull[]): Uint8Array {
    const most = pulls.reduce((last, { place }) => Math.max(last, place), 0);
    if (most >= this.#marks.length) this.#marks = new Uint8Array(2 * most + 2);
    for (const [nth, { place }] of pulls.entries()) this.#marks[place] = nth + 1;
    return this.#marks;
  }

  #append(row: number, place: number): number {
    if (row >= this.#counts.length) {
      this.#starts = grown(this.#starts, new Uint32Array(2 * row));
      this.#counts = grown(this.#counts, new Uint8Array(2 * row));
    }
    const count = this.#counts[row] ?? 0;
    // A room is full when what it holds is a power of two.
    if (count === 0 || (count >= FIRST_ROOM && (count & (count - 1)) === 0)) this.#moveRow(row, count);
    const slot = (this.#starts[row] ?? 0) + count;
    this.#counts[row] = count + 1;
    this.#size += 1;
    this.#places[slot] = place;
    this.#weights[slot] = 0;
    this.#squares[slot] = 0;
    return slot;
  }

  #moveRow(row: number, count: number): void {
    const room = Math.max(FIRST_ROOM, 2 * count);
    const from = this.#starts[row] ?? 0;
    const start = this.#left[room]?.pop() ?? this.#roomAtEnd(room);
    for (const values of [this.#places, this.#weights, this.#squares]) {
      values.copyWithin(start, from, from + count);
    }
    this.#starts[row] = start;
    if (count === 0) return;
    this.#left[count] ??= [];
    this.#left[count].push(from);
  }

  #roomAtEnd(room: number): number {
    const start = this.#end;
    this.#end += room;
    if (this.#end > this.#places.length) {
      const size = 2 * this.#end;
      this.#places = grown(this.#places, new Uint32Array(size));
      this.#weights = grown(this.#weights, new Float32Array(size));
      this.#squares = grown(this.#squares, new Float32Array(size));
    }
    return start;
  }
}

const NO_PULL: Pull = { place: 0, gradient: 0 };
const FIRST_SQUARE = 0.01;
const LEAST_GRADIENT = 0.0005;
const FIRST_ROOM = 4;
/** What speaks for or against more places than this tells nothing about any of them, and only costs time. */
const MOST_PLACES = 160;
