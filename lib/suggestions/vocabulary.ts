import { FeatureRows } from './ranker/feature-rows';
import { hashOf, WORD } from './ranker/word-features';
import { type SimilarWord, type StoredPieces, WordPieces } from './word-pieces';

/** In typed arrays, to be stored as it is. */
export type StoredVocabulary = { readonly terms: Uint32Array; readonly pieces: StoredPieces };

/**
 * Numbers for what a library is looked for by, only ever growing: words that say something, and pairs of words next to
 * each other. They are told apart by their hashes.
 */
export class Vocabulary {
  readonly #terms: FeatureRows;
  readonly #pieces: WordPieces;

  constructor(stored?: StoredVocabulary) {
    this.#terms = new FeatureRows(stored?.terms);
    this.#pieces = new WordPieces(stored?.pieces);
  }

  /** How many terms. */
  get size(): number {
    return this.#terms.size;
  }

  toStored(): StoredVocabulary {
    return { terms: this.#terms.toHashes(), pieces: this.#pieces.toStored() };
  }

  /** The terms that are words, with what `wordHash` gives for them. */
  get words(): { readonly hash: number; readonly term: number }[] {
    const terms = [...this.#terms.toHashes()].map((hash, term) => ({ hash, term }));
    return terms.filter(({ hash }) => hash >= OF_WORDS);
  }

  /** The term of a stem, a new one if there was none. */
  addWord(stem: string): number {
    const { size } = this;
    const term = this.#terms.rowOf(wordHash(stem));
    if (term === size) this.#pieces.add(stem, term);
    return term;
  }

  /** The term of two stems in a row, by their hashes; a new one if there was none. */
  addPair(first: number, second: number): number {
    return this.#terms.rowOf(hashOfPair(first, second));
  }

  /** To be called when all words were added. */
  settle(): void {
    this.#pieces.settle();
  }

  /** The term of two stems in a row; -1 where nobody says it. */
  pairOf(first: string, second: string): number {
    return this.#terms.find(hashOfPair(hashOf(WORD, first), hashOf(WORD, second)));
  }

  /** The words most like one, best first, at most `limit`. */
  similarTo(word: string, least: number, limit: number): SimilarWord[] {
    return this.#pieces.similarTo(word, least, limit);
  }
}

/** No pair's hash has this bit: a pair is never taken for a word. */
const OF_WORDS = 0x80000000;

/** What a stem is stored by. */
export function wordHash(stem: string): number {
  return (hashOf(WORD, stem) | OF_WORDS) >>> 0;
}

function hashOfPair(first: number, second: number): number {
  return (Math.imul(first, 0x85ebca6b) ^ second) & ~OF_WORDS;
}
