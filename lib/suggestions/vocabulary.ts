import { WordPairs } from './word-pairs';
import { type SimilarWord, WordPieces } from './word-pieces';

/**
 * Numbers for what a library says, only ever growing: of every stem, and of the terms that are looked for, which are
 * words that say something and pairs of words next to each other.
 */
export class Vocabulary {
  readonly #stems = new Map<string, number>();
  readonly #written: string[] = [];
  /** By the stem's number; -1 for a word that nothing is looked for by. */
  readonly #termByStem: number[] = [];
  readonly #pairs = new WordPairs();
  readonly #pieces = new WordPieces();
  #size = 0;

  /** How many terms. */
  get size(): number {
    return this.#size;
  }

  stemNumber(stem: string): number {
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    this.#stems.set(stem, this.#written.length);
    this.#termByStem.push(-1);
    return this.#written.push(stem) - 1;
  }

  /** The term of a word, a new one if there was none. */
  addWord(stem: number): number {
    const known = this.#termByStem[stem] ?? -1;
    if (known >= 0) return known;
    this.#termByStem[stem] = this.#size;
    this.#pieces.add(this.#written[stem] ?? '', this.#size);
    this.#size += 1;
    return this.#size - 1;
  }

  /** The term of two stems in a row, a new one if there was none. */
  addPair(first: number, second: number): number {
    const term = this.#pairs.termOf(first, second, this.#size);
    if (term === this.#size) this.#size += 1;
    return term;
  }

  /** To be called when all words were added. */
  settle(): void {
    this.#pieces.settle();
  }

  idOfPair(first: string, second: string): number | undefined {
    const [one, other] = [this.#stems.get(first), this.#stems.get(second)];
    return one === undefined || other === undefined ? undefined : this.#pairs.find(one, other);
  }

  /** The words most like one, best first, at most `limit`. */
  similarTo(word: string, least: number, limit: number): SimilarWord[] {
    return this.#pieces.similarTo(word, least, limit);
  }
}
