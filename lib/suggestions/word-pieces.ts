import { grouped } from './grouped';
import { runsIn } from './ranker/word-features';

/** A word that looks like a given one. `similarity` is 1 for the word itself. */
export type SimilarWord = { readonly id: number; readonly similarity: number };

/** Some words by the pieces of them: those of bucket `b` are `words[starts[b]]` up to `words[starts[b + 1]]`. */
type Shelf = {
  readonly first: number;
  /** How many pieces each word has, from the first on. */
  readonly counts: Uint16Array;
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  /** Another part of each piece's hash, as two pieces may share a bucket. */
  readonly tags: Uint8Array;
};

/** In typed arrays, to be stored as it is. Words are one a line. */
export type StoredPieces = {
  readonly words: string;
  readonly ids: Uint32Array;
  readonly shelves: readonly Shelf[];
};

/**
 * A way from a word nobody wrote to the ones somebody did: "abgebucht" and "Abbuchung" share three-letter pieces. Looking
 * pieces up among the words, not among the replies, keeps the index small with 20,000 replies.
 */
export class WordPieces {
  readonly #words: string[];
  readonly #ids: number[];
  /** The first holds most, the other what was added since. */
  #shelves: readonly Shelf[];
  #shelved: number;

  constructor({ words, ids, shelves }: StoredPieces = NONE) {
    this.#words = words === '' ? [] : words.split('\n');
    this.#ids = [...ids];
    this.#shelves = shelves;
    this.#shelved = this.#ids.length;
  }

  /** Of words that were settled. */
  toStored(): StoredPieces {
    return { words: this.#words.join('\n'), ids: Uint32Array.from(this.#ids), shelves: this.#shelves };
  }

  add(word: string, id: number): void {
    this.#words.push(word);
    this.#ids.push(id);
  }

  /** To be called after the last `add`: what was added since is not found before. */
  settle(): void {
    const count = this.#words.length;
    if (this.#shelved === count) return;
    this.#shelved = count;
    const [most] = this.#shelves;
    const end = most?.counts.length ?? 0;
    const isMost = most && count < 1.25 * end;
    this.#shelves = isMost ? [most, this.#shelfFrom(end)] : [this.#shelfFrom(0)];
  }

  /** The closest words, best first, by the Dice coefficient of their pieces; words equally close in their own order. */
  similarTo(word: string, least: number, limit: number): SimilarWord[] {
    const pieces = piecesOf(word);
    const found: { at: number; similarity: number }[] = [];
    for (const { first, counts, starts, words, tags } of this.#shelves) {
      const shared = new Map<number, number>();
      for (const piece of pieces) {
        const bucket = bucketOf(piece, starts.length - 1);
        for (let slot = starts[bucket] ?? 0; slot < (starts[bucket + 1] ?? 0); slot += 1) {
          const at = words[slot] ?? 0;
          if (tags[slot] === piece >>> 24) shared.set(at, (shared.get(at) ?? 0) + 1);
        }
      }
      for (const [at, both] of shared) {
        const similarity = (2 * both) / (pieces.size + (counts[at - first] ?? 0));
        if (similarity >= least) found.push({ at, similarity });
      }
    }
    const wordAt = (at: number) => this.#words[at] ?? '';
    found.sort((a, b) => b.similarity - a.similarity || (wordAt(a.at) < wordAt(b.at) ? -1 : 1));
    return found.slice(0, limit).map(({ at, similarity }) => ({ id: this.#ids[at] ?? 0, similarity }));
  }

  #shelfFrom(first: number): Shelf {
    const piecesEach = this.#words.slice(first).map(piecesOf);
    const counts = Uint16Array.from(piecesEach, ({ size }) => size);
    const pieces = Uint32Array.from(piecesEach.flatMap((each) => [...each]));
    const words = Uint32Array.from(
      piecesEach.flatMap(({ size }, nth) => Array<number>(size).fill(first + nth)),
    );
    const buckets = 2 ** Math.ceil(Math.log2(Math.max(16, pieces.length / 4)));
    const keys = pieces.map((piece) => bucketOf(piece, buckets));
    const { starts, slots } = grouped(keys, buckets);
    return {
      ...{ first, counts, starts },
      words: slots.map((slot) => words[slot] ?? 0),
      tags: Uint8Array.from(slots, (slot) => (pieces[slot] ?? 0) >>> 24),
    };
  }
}

const NONE: StoredPieces = { words: '', ids: new Uint32Array(), shelves: [] };
const LONGEST_WORD = 60;

/** Three to five letters in a row, each once. */
function piecesOf(word: string): Set<number> {
  return new Set(runsIn(word.slice(0, LONGEST_WORD), 3, 5));
}

function bucketOf(piece: number, buckets: number): number {
  return piece & (buckets - 1);
}
