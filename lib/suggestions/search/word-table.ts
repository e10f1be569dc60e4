import { lettersOf, matchWord } from './match-word';

/** Words of the library that answer a typed one, and how well. */
export type WordMatches = { readonly ids: readonly number[]; readonly qualities: readonly number[] };

/** Every distinct word once, numbered as they come. */
export class WordTable {
  readonly #idByWord = new Map<string, number>();
  readonly #words: string[] = [];
  #letters = new Int32Array(1024);

  get size(): number {
    return this.#words.length;
  }

  /** Without the words themselves. */
  get bytes(): number {
    return this.#letters.byteLength;
  }

  add(word: string): number {
    const known = this.#idByWord.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    if (id === this.#letters.length) this.#letters = grown(this.#letters);
    this.#idByWord.set(word, id);
    this.#words.push(word);
    this.#letters[id] = lettersOf(word);
    return id;
  }

  /** One pass over all words: most are passed by at a look at their letters. */
  matching(typed: string, slips: number): WordMatches {
    const ids: number[] = [];
    const qualities: number[] = [];
    const wanted = lettersOf(typed);
    const letters = this.#letters;
    for (let id = 0; id < this.#words.length; id += 1) {
      const missing = wanted & ~(letters[id] ?? 0);
      if (missing !== 0 && (slips === 0 || bitsIn(missing) > slips)) continue;
      const quality = matchWord(typed, this.#words[id] ?? '', slips);
      if (quality === 0) continue;
      ids.push(id);
      qualities.push(quality);
    }
    return { ids, qualities };
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function bitsIn(value: number): number {
  let bits = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
