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
    const count = piecesOf(word);
    const found: { at: number; similarity: number }[] = [];
    for (const { first, counts, starts, words, tags } of this.#shelves) {
      const shared = new Map<number, number>();
      for (let nth = 0; nth < count; nth += 1) {
        const piece = PIECES[nth] ?? 0;
        const bucket = bucketOf(piece, starts);
        for (let slot = starts[bucket] ?? 0; slot < (starts[bucket + 1] ?? 0); slot += 1) {
          const at = words[slot] ?? 0;
          if (tags[slot] === piece >>> 24) shared.set(at, (shared.get(at) ?? 0) + 1);
        }
      }
      for (const [at, both] of shared) {
        const similarity = (2 * both) / (count + (counts[at - first] ?? 0));
        if (similarity >= least) found.push({ at, similarity });
      }
    }
    const wordAt = (at: number) => this.#words[at] ?? '';
    found.sort((a, b) => b.similarity - a.similarity || (wordAt(a.at) < wordAt(b.at) ? -1 : 1));
    return found.slice(0, limit).map(({ at, similarity }) => ({ id: this.#ids[at] ?? 0, similarity }));
  }

  #shelfFrom(first: number): Shelf {
    const counts = Uint16Array.from(this.#words.slice(first), piecesOf);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const starts = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(16, all / 4))) + 1);
    this.#eachPiece(first, (piece) => {
      const bucket = bucketOf(piece, starts);
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    });
    for (let bucket = 1; bucket < starts.length; bucket += 1) {
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    }
    const next = starts.slice();
    const shelf = { first, counts, starts, words: new Uint32Array(all), tags: new Uint8Array(all) };
    this.#eachPiece(first, (piece, at) => {
      const bucket = bucketOf(piece, starts);
      const slot = next[bucket] ?? 0;
      next[bucket] = slot + 1;
      shelf.words[slot] = at;
      shelf.tags[slot] = piece >>> 24;
    });
    return shelf;
  }

  #eachPiece(first: number, take: (piece: number, at: number) => void): void {
    for (let at = first; at < this.#words.length; at += 1) {
      const count = piecesOf(this.#words[at] ?? '');
      for (let nth = 0; nth < count; nth += 1) take(PIECES[nth] ?? 0, at);
    }
  }
}

const NONE: StoredPieces = { words: '', ids: new Uint32Array(), shelves: [] };
const LONGEST_WORD = 60;
/** Hashes of the pieces that were asked for last. */
const PIECES = new Uint32Array(3 * (LONGEST_WORD + 2));

/** Three to five letters in a row, with both ends of the word marked, each once; how many there are. */
function piecesOf(word: string): number {
  const marked = `^${word.slice(0, LONGEST_WORD)}$`;
  let count = 0;
  for (let at = 0; at + SHORTEST <= marked.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let end = at; end < Math.min(at + LONGEST, marked.length); end += 1) {
      hash = Math.imul(hash ^ marked.charCodeAt(end), 0x01000193);
      if (end - at + 1 >= SHORTEST) count = addPiece(mixed(hash), count);
    }
  }
  return count;
}

const SHORTEST = 3;
const LONGEST = 5;

function addPiece(piece: number, count: number): number {
  for (let nth = 0; nth < count; nth += 1) if (PIECES[nth] === piece) return count;
  PIECES[count] = piece;
  return count + 1;
}

/** All bits of the hash count in all bits of the result (the last step of MurmurHash3, Appleby). */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function bucketOf(piece: number, starts: Uint32Array): number {
  return piece & (starts.length - 2);
}
