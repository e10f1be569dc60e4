/** Terms of pairs of stem numbers: open addressing in typed arrays, as a library has far more pairs than words. */
export class WordPairs {
  #firsts = new Uint32Array(256);
  #seconds = new Uint32Array(256);
  #terms = new Int32Array(256).fill(-1);
  #size = 0;

  find(first: number, second: number): number | undefined {
    const term = this.#terms[this.#slotOf(first, second)] ?? -1;
    return term < 0 ? undefined : term;
  }

  /** The pair's term; `next` if it had none, and from then on. */
  termOf(first: number, second: number, next: number): number {
    const slot = this.#slotOf(first, second);
    const known = this.#terms[slot] ?? -1;
    if (known >= 0) return known;
    [this.#firsts[slot], this.#seconds[slot], this.#terms[slot]] = [first, second, next];
    this.#size += 1;
    if (this.#size * 2 > this.#terms.length) this.#grow();
    return next;
  }

  #slotOf(first: number, second: number): number {
    const mask = this.#terms.length - 1;
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while ((this.#terms[slot] ?? -1) >= 0) {
      if (this.#firsts[slot] === first && this.#seconds[slot] === second) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const [firsts, seconds, terms] = [this.#firsts, this.#seconds, this.#terms];
    this.#firsts = new Uint32Array(terms.length * 2);
    this.#seconds = new Uint32Array(terms.length * 2);
    this.#terms = new Int32Array(terms.length * 2).fill(-1);
    for (const [old, term] of terms.entries()) {
      if (term < 0) continue;
      const slot = this.#slotOf(firsts[old] ?? 0, seconds[old] ?? 0);
      [this.#firsts[slot], this.#seconds[slot], this.#terms[slot]] = [
        firsts[old] ?? 0,
        seconds[old] ?? 0,
        term,
      ];
    }
  }
}
