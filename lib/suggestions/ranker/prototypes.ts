import { addTimes, grown, lengthOf } from './vector-sums';

/** By place, in rows of one array; `own` is what the library says of a snippet, a direction and how far it goes. */
export type StoredPrototypes = {
  readonly own: Int16Array;
  readonly lengths: Float32Array;
  readonly pickedPlaces: Uint32Array;
  /** What comments it was picked for added: sums. */
  readonly picked: Float32Array;
};

const STEPS = 32_767;

/**
 * One point per place: the direction of the sum of all that was said of it. What the library says and what was picked
 * are summed apart, so that an edited snippet keeps what was learned. Rows lie in one array, in 16-bit steps.
 */
export class Prototypes {
  #units = new Int16Array();
  #lengths = new Float32Array();
  #sketches = new Uint32Array();
  readonly #words: number;
  #count = 0;
  /** Only of places that were picked; the others' own sum is their point times its length. */
  readonly #picked = new Map<number, { own: Float32Array; picked: Float32Array }>();

  constructor(
    readonly dimensions: number,
    stored?: StoredPrototypes,
  ) {
    this.#words = Math.ceil(dimensions / 32);
    if (!stored || dimensions === 0) return;
    this.reserve(stored.lengths.length);
    this.#units.set(stored.own);
    this.#lengths.set(stored.lengths);
    this.#count = stored.lengths.length;
    for (let place = 0; place < this.#count; place += 1) {
      const unit = this.#units.subarray(place * dimensions, (place + 1) * dimensions);
      this.#sketches.set(sketchOf(unit), place * this.#words);
    }
    for (const [nth, place] of stored.pickedPlaces.entries()) {
      this.addPicked(place, stored.picked.subarray(nth * dimensions, (nth + 1) * dimensions), 1);
    }
  }

  toStored(): StoredPrototypes {
    const own = this.#units.slice(0, this.#count * this.dimensions);
    const lengths = this.#lengths.slice(0, this.#count);
    const places = [...this.#picked.keys()];
    const picked = new Float32Array(places.length * this.dimensions);
    for (const [nth, [place, sums]] of [...this.#picked].entries()) {
      picked.set(sums.picked, nth * this.dimensions);
      lengths[place] = writeUnit(own, place * this.dimensions, sums.own);
    }
    return { own, lengths, pickedPlaces: Uint32Array.from(places), picked };
  }

  /** Makes room for so many places at once, and for some that come one by one later. */
  reserve(places: number): void {
    if (places <= this.#lengths.length) return;
    const room = places + 64;
    this.#units = grown(this.#units, new Int16Array(room * this.dimensions));
    this.#lengths = grown(this.#lengths, new Float32Array(room));
    this.#sketches = grown(this.#sketches, new Uint32Array(room * this.#words));
  }

  setOwn(place: number, sum: Float32Array): void {
    const sums = this.#picked.get(place);
    if (sums) this.#picked.set(place, { own: sum.slice(), picked: sums.picked });
    this.#write(place, sum, sums?.picked);
  }

  /** A negative `weight` moves the place away from the point. */
  addPicked(place: number, point: Float32Array, weight: number): void {
    const sums = this.#picked.get(place) ?? {
      own: this.#ownOf(place),
      picked: new Float32Array(this.dimensions),
    };
    addTimes(sums.picked, point, weight);
    this.#picked.set(place, sums);
    this.#write(place, sums.own, sums.picked);
  }

  /** Cosine; 0 where nothing is known of one of them. */
  closeness(place: number, point: Float32Array): number {
    const start = place * this.dimensions;
    const units = this.#units;
    let sum = 0;
    for (let axis = 0; axis < this.dimensions; axis += 1) {
      sum += (units[start + axis] ?? 0) * (point[axis] ?? 0);
    }
    return sum / STEPS;
  }

  /**
   * For each of `places`, in how many axes it has the point's sign: a first look that costs a fraction of `closeness`.
   * `sketch` is a point's.
   */
  agreements(places: Uint32Array, sketch: Uint32Array): Float32Array {
    const found = new Float32Array(places.length);
    for (let nth = 0; nth < places.length; nth += 1) {
      const start = (places[nth] ?? 0) * sketch.length;
      let bits = 0;
      for (let word = 0; word < sketch.length; word += 1) {
        bits += bitsIn(~((this.#sketches[start + word] ?? 0) ^ (sketch[word] ?? 0)));
      }
      found[nth] = bits;
    }
    return found;
  }

  /** Of a place that was not picked. */
  #ownOf(place: number): Float32Array {
    const length = this.#lengths[place] ?? 0;
    const start = place * this.dimensions;
    const own = new Float32Array(this.dimensions);
    for (let axis = 0; axis < own.length; axis += 1) {
      own[axis] = ((this.#units[start + axis] ?? 0) / STEPS) * length;
    }
    return own;
  }

  #write(place: number, own: Float32Array, picked?: Float32Array): void {
    this.reserve(place + 1);
    this.#count = Math.max(this.#count, place + 1);
    const sum = picked ? own.slice() : own;
    if (picked) addTimes(sum, picked, 1);
    this.#lengths[place] = writeUnit(this.#units, place * this.dimensions, sum);
    this.#sketches.set(sketchOf(sum), place * this.#words);
  }
}

/** The signs of a point's axes, a bit each. */
export function sketchOf(point: Float32Array | Int16Array): Uint32Array {
  const sketch = new Uint32Array(Math.ceil(point.length / 32));
  for (let axis = 0; axis < point.length; axis += 1) {
    if ((point[axis] ?? 0) > 0) sketch[axis >>> 5] = (sketch[axis >>> 5] ?? 0) | (1 << (axis & 31));
  }
  return sketch;
}

/** Writes the direction of `sum` from `start` on, in steps. Gives its length. */
function writeUnit(units: Int16Array, start: number, sum: Float32Array): number {
  const length = lengthOf(sum);
  const scale = length === 0 ? 0 : STEPS / length;
  for (let axis = 0; axis < sum.length; axis += 1) {
    units[start + axis] = Math.round((sum[axis] ?? 0) * scale);
  }
  return length;
}

function bitsIn(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
