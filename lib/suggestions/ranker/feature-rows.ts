import { grown } from './vector-sums';

/** Numbers (rows) for 32-bit hashes, given in order of appearance and kept: open addressing in typed arrays. */
export class FeatureRows {
  #slots: Int32Array;
  #hashes: Uint32Array;
  #size = 0;

  constructor(hashes: Uint32Array = new Uint32Array()) {
    this.#hashes = new Uint32Array(Math.max(64, hashes.length));
    this.#slots = emptySlots(this.#hashes.length);
    for (const hash of hashes) this.rowOf(hash);
  }

  /** How many rows. */
  get size(): number {
    return this.#size;
  }

  /** All hashes in the order of their rows, a copy. */
  toHashes(): Uint32Array {
    return this.#hashes.slice(0, this.#size);
  }

  /** -1 for one never seen. */
  find(hash: number): number {
    return this.#slots[this.#slotOf(hash)] ?? -1;
  }

  /** The row of a hash, a new one if it was never seen. */
  rowOf(hash: number): number {
    const known = this.find(hash);
    if (known >= 0) return known;
    if (this.#size === this.#hashes.length) this.#grow();
    this.#hashes[this.#size] = hash;
    this.#slots[this.#slotOf(hash)] = this.#size;
    this.#size += 1;
    return this.#size - 1;
  }

  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    for (;;) {
      const row = this.#slots[slot] ?? -1;
      if (row < 0 || this.#hashes[row] === hash) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    this.#hashes = grown(this.#hashes, new Uint32Array(this.#hashes.length * 2));
    this.#slots = emptySlots(this.#hashes.length);
    for (const [row, hash] of this.toHashes().entries()) this.#slots[this.#slotOf(hash)] = row;
  }
}

/** Twice as many as rows at least, a power of two. */
function emptySlots(rows: number): Int32Array {
  return new Int32Array(2 ** Math.ceil(Math.log2(rows * 2))).fill(-1);
}
