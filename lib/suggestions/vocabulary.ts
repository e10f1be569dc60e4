/** A word of the library that looks like a given one. `similarity` is 1 for the word itself. */
export type SimilarWord = { readonly id: number; readonly similarity: number };

/**
 * Numbers for words and word pairs, only ever growing, and a way from a word nobody wrote to the ones somebody did:
 * "abgebucht" and "Abbuchung" share three-letter pieces. Looking pieces up among the words, not among the replies,
 * keeps the index small with 20,000 replies.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #wordsByPiece = new Map<string, number[]>();
  readonly #pieceCounts: number[] = [];

  get size(): number {
    return this.#ids.size;
  }

  idOf(term: string): number | undefined {
    return this.#ids.get(term);
  }

  addWord(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(word, id);
    const pieces = piecesOf(word);
    this.#pieceCounts[id] = pieces.length;
    for (const piece of pieces) {
      const words = this.#wordsByPiece.get(piece);
      if (words) words.push(id);
      else this.#wordsByPiece.set(piece, [id]);
    }
    return id;
  }

  addPair(first: string, second: string): number {
    const pair = pairOf(first, second);
    const id = this.#ids.get(pair) ?? this.#ids.size;
    this.#ids.set(pair, id);
    return id;
  }

  idOfPair(first: string, second: string): number | undefined {
    return this.#ids.get(pairOf(first, second));
  }

  /** The closest words, best first, by the Dice coefficient of their pieces. */
  similarTo(word: string, least: number, limit: number): SimilarWord[] {
    const pieces = piecesOf(word);
    const shared = new Map<number, number>();
    for (const piece of pieces) {
      for (const id of this.#wordsByPiece.get(piece) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    const found: SimilarWord[] = [];
    for (const [id, count] of shared) {
      const similarity = (2 * count) / (pieces.length + (this.#pieceCounts[id] ?? 0));
      if (similarity >= least) found.push({ id, similarity });
    }
    return found.sort((a, b) => b.similarity - a.similarity || a.id - b.id).slice(0, limit);
  }
}

function pairOf(first: string, second: string): string {
  return `${first} ${second}`;
}

/** Three to five letters in a row, with both ends of the word marked, each once. */
function piecesOf(word: string): string[] {
  const marked = `^${word}$`;
  const pieces = new Set<string>();
  for (let length = 3; length <= 5; length += 1) {
    for (let at = 0; at + length <= marked.length; at += 1) pieces.add(marked.slice(at, at + length));
  }
  return [...pieces];
}
