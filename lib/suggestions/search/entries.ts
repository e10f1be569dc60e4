/** Where a word stands in a reply, as bits. */
export const TITLE = 1;
/** Tags, short code, folder and owner. */
export const ABOUT = 2;
export const EXAMPLE = 4;
export const BODY = 8;
export const ANYWHERE = TITLE | ABOUT | EXAMPLE | BODY;

const FIELD_BITS = 4;
const FIELDS = (1 << FIELD_BITS) - 1;
/** Lists that grew since the last packing may hold this share of all before they are packed again. */
const LOOSE_SHARE = 0.1;

/** For each word the replies that say it and where: packed into one array, what came since in lists of its own. */
export class Entries {
  #starts = new Uint32Array(1);
  #packed = new Uint32Array(0);
  readonly #loose = new Map<number, number[]>();
  #looseCount = 0;

  /** Places are added in growing order for each word, except that what is read later starts again. */
  add(word: number, place: number, field: number): void {
    const list = this.#loose.get(word);
    const last = list?.at(-1);
    if (!list) this.#loose.set(word, [(place << FIELD_BITS) | field]);
    else if (last !== undefined && last >>> FIELD_BITS === place) {
      list[list.length - 1] = last | field;
      return;
    } else list.push((place << FIELD_BITS) | field);
    this.#looseCount += 1;
  }

  /** Keeps for each place the best of `quality` times the weight of a field the word stands in. */
  raise(word: number, quality: number, weights: Float32Array, best: Float32Array): void {
    const packed = this.#packed;
    const end = word + 1 < this.#starts.length ? (this.#starts[word + 1] ?? 0) : 0;
    for (let slot = end === 0 ? 0 : (this.#starts[word] ?? 0); slot < end; slot += 1) {
      const entry = packed[slot] ?? 0;
      const worth = quality * (weights[entry & FIELDS] ?? 0);
      const place = entry >>> FIELD_BITS;
      if (worth > (best[place] ?? 0)) best[place] = worth;
    }
    for (const entry of this.#loose.get(word) ?? NONE) {
      const worth = quality * (weights[entry & FIELDS] ?? 0);
      const place = entry >>> FIELD_BITS;
      if (worth > (best[place] ?? 0)) best[place] = worth;
    }
  }

  /** Of what is packed. */
  get bytes(): number {
    return this.#starts.byteLength + this.#packed.byteLength;
  }

  /** To be called when reading rests; does nothing while little has come since. */
  pack(wordCount: number): void {
    if (this.#looseCount <= this.#packed.length * LOOSE_SHARE) return;
    const starts = new Uint32Array(wordCount + 1);
    const packed = new Uint32Array(this.#packed.length + this.#looseCount);
    let next = 0;
    for (let word = 0; word < wordCount; word += 1) {
      starts[word] = next;
      if (word + 1 < this.#starts.length) {
        const before = this.#packed.subarray(this.#starts[word], this.#starts[word + 1]);
        packed.set(before, next);
        next += before.length;
      }
      const loose = this.#loose.get(word);
      if (!loose) continue;
      packed.set(loose, next);
      next += loose.length;
    }
    starts[wordCount] = next;
    this.#starts = starts;
    this.#packed = packed;
    this.#loose.clear();
    this.#looseCount = 0;
  }
}

const NONE: readonly number[] = [];

/** The weight of every set of fields: that of its best one. Fields not asked for weigh nothing. */
export function fieldWeights(asked: number): Float32Array {
  const weights = new Float32Array(FIELDS + 1);
  for (let set = 1; set <= FIELDS; set += 1) {
    for (const [field, weight] of WEIGHTS) {
      if (set & field & asked) weights[set] = Math.max(weights[set] ?? 0, weight);
    }
  }
  return weights;
}

const WEIGHTS = [
  [TITLE, 1],
  [ABOUT, 0.85],
  [EXAMPLE, 0.55],
  [BODY, 0.45],
] as const;
