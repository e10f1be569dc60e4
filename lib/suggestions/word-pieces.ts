/** A word that looks like a given one. `similarity` is 1 for the word itself. */
export type SimilarWord = { readonly id: number; readonly similarity: number };

/** Words by the pieces of them: those of bucket `b` are `words[starts[b]]` up to `words[starts[b + 1]]`. */
type Shelf = {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  /** Another part of each piece's hash, as two pieces may share a bucket. */
  readonly tags: Uint8Array;
};

/**
 * A way from a word nobody wrote to the ones somebody did: "abgebucht" and "Abbuchung" share three-letter pieces. Looking
 * pieces up among the words, not among the replies, keeps the index small with 20,000 replies.
 */
export class WordPieces {
  readonly #words: string[] = [];
  readonly #ids: number[] = [];
  #counts = new Uint16Array(256);
  #shelves: Shelf[] = [];
  #shelved = 0;
  #shared = new Uint16Array(256);

  add(word: string, id: number): void {
    this.#words.push(word);
    this.#ids.push(id);
  }

  /** To be called after the last `add`: what was added since is not found before. */
  settle(): void {
    if (this.#shelved === this.#words.length) return;
    if (this.#shelves.length === MOST_SHELVES) [this.#shelves, this.#shelved] = [[], 0];
    this.#counts = grownTo(this.#counts, this.#words.length);
    this.#shared = new Uint16Array(this.#counts.length);
    this.#shelves.push(this.#shelfFrom(this.#shelved));
    this.#shelved = this.#words.length;
  }

  /** The closest words, best first, by the Dice coefficient of their pieces; words equally close in their own order. */
  similarTo(word: string, least: number, limit: number): SimilarWord[] {
    const count = piecesOf(word);
    const met = this.#countShared(count);
    const found: { at: number; similarity: number }[] = [];
    for (const at of met) {
      const similarity = (2 * (this.#shared[at] ?? 0)) / (count + (this.#counts[at] ?? 0));
      this.#shared[at] = 0;
      if (similarity >= least) found.push({ at, similarity });
    }
    const wordAt = (at: number) => this.#words[at] ?? '';
    found.sort((a, b) => b.similarity - a.similarity || (wordAt(a.at) < wordAt(b.at) ? -1 : 1));
    return found.slice(0, limit).map(({ at, similarity }) => ({ id: this.#ids[at] ?? 0, similarity }));
  }

  #countShared(pieceCount: number): number[] {
    const met: number[] = [];
    for (const { starts, words, tags } of this.#shelves) {
      for (let nth = 0; nth < pieceCount; nth += 1) {
        const piece = PIECES[nth] ?? 0;
        const bucket = bucketOf(piece, starts);
        for (let slot = starts[bucket] ?? 0; slot < (starts[bucket + 1] ?? 0); slot += 1) {
          if (tags[slot] !== piece >>> 24) continue;
          const at = words[slot] ?? 0;
          if (this.#shared[at] === 0) met.push(at);
          this.#shared[at] = (this.#shared[at] ?? 0) + 1;
        }
      }
    }
    return met;
  }

  #shelfFrom(first: number): Shelf {
    let all = 0;
    for (let at = first; at < this.#words.length; at += 1) {
      const count = piecesOf(this.#words[at] ?? '');
      this.#counts[at] = count;
      all += count;
    }
    const starts = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(16, all / 4))) + 1);
    this.#eachPiece(first, (piece) => {
      const bucket = bucketOf(piece, starts);
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    });
    for (let bucket = 1; bucket < starts.length; bucket += 1) {
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    }
    const next = starts.slice();
    const shelf = { starts, words: new Uint32Array(all), tags: new Uint8Array(all) };
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

const MOST_SHELVES = 6;
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

function grownTo(counts: Uint16Array<ArrayBuffer>, size: number): Uint16Array<ArrayBuffer> {
  if (counts.length >= size) return counts;
  const grown = new Uint16Array(Math.max(size, counts.length * 2));
  grown.set(counts);
  return grown;
}
