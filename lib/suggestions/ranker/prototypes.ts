import { toUnit } from './text-features';

/** Sums by place. `own` is what the library says of a snippet, `picked` what comments it was picked for added. */
export type StoredPrototypes = {
  readonly own: Float32Array;
  readonly pickedPlaces: Uint32Array;
  readonly picked: Float32Array;
};

/**
 * One point per place: the direction of the sum of all that was said of it. What the library says and what was picked
 * are summed apart, so that an edited snippet keeps what was learned. Rows lie in one array.
 */
export class Prototypes {
  #units = new Float32Array();
  #lengths: number[] = [];
  #sketches = new Uint32Array();
  /** Only of places that were picked; the others' own sum is their point times its length. */
  readonly #picked = new Map<number, { own: Float32Array; picked: Float32Array }>();

  constructor(
    readonly dimensions: number,
    stored?: StoredPrototypes,
  ) {
    if (!stored || dimensions === 0) return;
    for (let place = 0; place * dimensions < stored.own.length; place += 1) {
      this.setOwn(place, stored.own.slice(place * dimensions, (place + 1) * dimensions));
    }
    for (const [nth, place] of stored.pickedPlaces.entries()) {
      this.addPicked(place, stored.picked.subarray(nth * dimensions, (nth + 1) * dimensions), 1);
    }
  }

  toStored(): StoredPrototypes {
    const own = new Float32Array(this.#lengths.length * this.dimensions);
    for (let place = 0; place < this.#lengths.length; place += 1) {
      own.set(this.#ownOf(place), place * this.dimensions);
    }
    const places = [...this.#picked.keys()];
    const picked = new Float32Array(places.length * this.dimensions);
    for (const [nth, sums] of [...this.#picked.values()].entries()) {
      picked.set(sums.picked, nth * this.dimensions);
    }
    return { own, pickedPlaces: Uint32Array.from(places), picked };
  }

  setOwn(place: number, sum: Float32Array): void {
    const sums = this.#picked.get(place);
    if (sums) this.#picked.set(place, { own: sum.slice(), picked: sums.picked });
    this.#write(place, sums ? added(sum, sums.picked, 1) : sum);
  }

  /** A negative `weight` moves the place away from the point. */
  addPicked(place: number, point: Float32Array, weight: number): void {
    const known = this.#picked.get(place);
    const own = known?.own ?? this.#ownOf(place);
    const picked = added(known?.picked ?? new Float32Array(this.dimensions), point, weight);
    this.#picked.set(place, { own, picked });
    this.#write(place, added(own, picked, 1));
  }

  /** Cosine; 0 where nothing is known of one of them. */
  closeness(place: number, point: Float32Array): number {
    const start = place * this.dimensions;
    const units = this.#units;
    let sum = 0;
    for (let axis = 0; axis < this.dimensions; axis += 1) {
      sum += (units[start + axis] ?? 0) * (point[axis] ?? 0);
    }
    return sum;
  }

  /** How many signs differ, a first look that costs a fraction of `closeness`; `sketch` is a point's. */
  difference(place: number, sketch: Uint32Array): number {
    let bits = 0;
    for (let nth = 0; nth < sketch.length; nth += 1) {
      bits += bitsIn((this.#sketches[place * sketch.length + nth] ?? 0) ^ (sketch[nth] ?? 0));
    }
    return bits;
  }

  #ownOf(place: number): Float32Array {
    const known = this.#picked.get(place);
    if (known) return known.own;
    const length = this.#lengths[place] ?? 0;
    const start = place * this.dimensions;
    const own = new Float32Array(this.dimensions);
    for (let axis = 0; axis < own.length; axis += 1) own[axis] = (this.#units[start + axis] ?? 0) * length;
    return own;
  }

  #write(place: number, sum: Float32Array): void {
    const start = place * this.dimensions;
    if (start + this.dimensions > this.#units.length) {
      const larger = new Float32Array(Math.max(start + this.dimensions, this.#units.length * 2));
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#lengths[place] = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0));
    const unit = toUnit(sum.slice());
    this.#units.set(unit, start);
    const sketch = sketchOf(unit);
    if ((place + 1) * sketch.length > this.#sketches.length) {
      const larger = new Uint32Array(Math.max((place + 1) * sketch.length, this.#sketches.length * 2));
      larger.set(this.#sketches);
      this.#sketches = larger;
    }
    this.#sketches.set(sketch, place * sketch.length);
  }
}

/** The signs of a point's axes, a bit each. */
export function sketchOf(point: Float32Array): Uint32Array {
  const sketch = new Uint32Array(Math.ceil(point.length / 32));
  for (const [axis, value] of point.entries()) {
    if (value > 0) sketch[axis >>> 5] = (sketch[axis >>> 5] ?? 0) | (1 << (axis & 31));
  }
  return sketch;
}

function bitsIn(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function added(sum: Float32Array, point: Float32Array, weight: number): Float32Array {
  return sum.map((value, axis) => value + weight * (point[axis] ?? 0));
}
