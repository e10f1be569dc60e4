import { toUnit } from './text-features';

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
    const own = new Float32Array(dimensions);
    this.reserve(stored.lengths.length);
    for (const [place, length] of stored.lengths.entries()) {
      const start = place * dimensions;
      for (let axis = 0; axis < dimensions; axis += 1) {
        own[axis] = ((stored.own[start + axis] ?? 0) / STEPS) * length;
      }
      this.setOwn(place, own);
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
      lengths[place] = lengthOf(sums.own);
      own.set(toSteps(toUnit(sums.own.slice())), place * this.dimensions);
    }
    return { own, lengths, pickedPlaces: Uint32Array.from(places), picked };
  }

  /** Makes room for so many places at once. */
  reserve(places: number): void {
    if (places <= this.#lengths.length) return;
    this.#units = grown(this.#units, new Int16Array(places * this.dimensions));
    this.#lengths = grown(this.#lengths, new Float32Array(places));
    this.#sketches = grown(this.#sketches, new Uint32Array(places * this.#words));
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
    return sum / STEPS;
  }

  /**
   * For each of `places`, in how many axes its sign differs from the point's: a first look that costs a fraction of
   * `closeness`. `sketch` is a point's.
   */
  differences(places: Uint32Array, sketch: Uint32Array): Uint16Array {
    const found = new Uint16Array(places.length);
    for (let nth = 0; nth < places.length; nth += 1) {
      const start = (places[nth] ?? 0) * sketch.length;
      let bits = 0;
      for (let word = 0; word < sketch.length; word += 1) {
        bits += bitsIn((this.#sketches[start + word] ?? 0) ^ (sketch[word] ?? 0));
      }
      found[nth] = bits;
    }
    return found;
  }

  #ownOf(place: number): Float32Array {
    const known = this.#picked.get(place);
    if (known) return known.own;
    const length = this.#lengths[place] ?? 0;
    const start = place * this.dimensions;
    const own = new Float32Array(this.dimensions);
    for (let axis = 0; axis < own.length; axis += 1) {
      own[axis] = ((this.#units[start + axis] ?? 0) / STEPS) * length;
    }
    return own;
  }

  #write(place: number, sum: Float32Array): void {
    if (place >= this.#lengths.length)
      this.reserve(Math.max(place + 1, Math.ceil(this.#lengths.length * 1.5)));
    this.#count = Math.max(this.#count, place + 1);
    const length = lengthOf(sum);
    this.#lengths[place] = length;
    const start = place * this.dimensions;
    const scale = length === 0 ? 0 : STEPS / length;
    const sketch = sketchOf(sum);
    for (let axis = 0; axis < this.dimensions; axis += 1) {
      this.#units[start + axis] = Math.round((sum[axis] ?? 0) * scale);
    }
    this.#sketches.set(sketch, place * this.#words);
  }
}

/** The signs of a point's axes, a bit each. */
export function sketchOf(point: Float32Array): Uint32Array {
  const sketch = new Uint32Array(Math.ceil(point.length / 32));
  for (let axis = 0; axis < point.length; axis += 1) {
    if ((point[axis] ?? 0) > 0) sketch[axis >>> 5] = (sketch[axis >>> 5] ?? 0) | (1 << (axis & 31));
  }
  return sketch;
}

function lengthOf(sum: Float32Array): number {
  let squares = 0;
  for (let axis = 0; axis < sum.length; axis += 1) squares += (sum[axis] ?? 0) ** 2;
  return Math.sqrt(squares);
}

function toSteps(unit: Float32Array): Int16Array {
  return Int16Array.from(unit, (value) => Math.round(value * STEPS));
}

function grown<T extends Int16Array | Float32Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function bitsIn(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function added(sum: Float32Array, point: Float32Array, weight: number): Float32Array {
  return sum.map((value, axis) => value + weight * (point[axis] ?? 0));
}
