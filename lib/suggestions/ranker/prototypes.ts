import { toUnit } from './text-features';

/**
 * One point per place, the direction of the sum of all that was said of it, and how close a text's point comes to each.
 * Rows lie in one array. Sums are kept, so that a point more is one addition.
 */
export class Prototypes {
  #sums: Float32Array;
  #units: Float32Array;

  constructor(
    readonly dimensions: number,
    sums: Float32Array = new Float32Array(),
  ) {
    this.#sums = new Float32Array(sums);
    this.#units = new Float32Array(sums.length);
    for (let place = 0; place * dimensions < sums.length; place += 1) this.#refresh(place);
  }

  toSums(): Float32Array {
    return this.#sums.slice();
  }

  /** Adds `weight` times a text's point; a negative weight takes one away again. */
  add(place: number, point: Float32Array, weight: number): void {
    const start = place * this.dimensions;
    if (start + this.dimensions > this.#sums.length) this.#grow(place);
    for (let axis = 0; axis < this.dimensions; axis += 1) {
      this.#sums[start + axis] = (this.#sums[start + axis] ?? 0) + weight * (point[axis] ?? 0);
    }
    this.#refresh(place);
  }

  /** Cosine with the first `axes` dimensions only, for a first look over many. */
  closeness(place: number, point: Float32Array, axes = this.dimensions): number {
    const start = place * this.dimensions;
    const units = this.#units;
    let sum = 0;
    for (let axis = 0; axis < axes; axis += 1) sum += (units[start + axis] ?? 0) * (point[axis] ?? 0);
    return sum;
  }

  #refresh(place: number): void {
    const start = place * this.dimensions;
    this.#units.set(toUnit(this.#sums.slice(start, start + this.dimensions)), start);
  }

  #grow(place: number): void {
    const size = Math.max((place + 1) * this.dimensions, this.#sums.length * 2);
    for (const name of ['sums', 'units'] as const) {
      const larger = new Float32Array(size);
      larger.set(name === 'sums' ? this.#sums : this.#units);
      if (name === 'sums') this.#sums = larger;
      else this.#units = larger;
    }
  }
}
