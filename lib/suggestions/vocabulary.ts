import { FeatureRows } from './ranker/feature-rows';
import { hashOf, WORD } from './ranker/word-features';
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
  /** By the stem's number. */
  readonly #hashes: number[] = [];
  readonly #pairs = new FeatureRows();
  readonly #termByPair: number[] = [];
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
    this.#hashes.push(hashOf(WORD, stem));
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
    const pair = this.#pairs.rowOf(this.#hashOfPair(first, second));
    const known = this.#termByPair[pair];
    if (known !== undefined) return known;
    this.#termByPair[pair] = this.#size;
    this.#size += 1;
    return this.#size - 1;
  }

  /** To be called when all words were added. */
  settle(): void {
    this.#pieces.settle();
  }

  idOfPair(first: string, second: string): number | undefined {
    const [one, other] = [this.#stems.get(first), this.#stems.get(second)];
    if (one === undefined || other === undefined) return undefined;
    return this.#termByPair[this.#pairs.find(this.#hashOfPair(one, other))];
  }

  /** The words most like one, best first, at most `limit`. */
  similarTo(word: string, least: number, limit: number): SimilarWord[] {
    return this.#pieces.similarTo(word, least, limit);
  }

  /** Of the words and not of their numbers, which depend on the order of reading. */
  #hashOfPair(first: number, second: number): number {
    return (Math.imul(this.#hashes[first] ?? 0, 0x85ebca6b) ^ (this.#hashes[second] ?? 0)) >>> 0;
  }
}
