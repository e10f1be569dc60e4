/** What is known of one text: its words, and values that are looked for by their beginning. */
export interface Indexed {
  readonly text: string;
  readonly values: readonly string[];
}

/** Which texts hold a piece of a word or a value, looked up among the distinct ones instead of in all texts. */
export class WordIndex {
  readonly #texts: readonly (() => Indexed)[];
  readonly #placesByWord = new Map<string, number[]>();
  readonly #placesByValue = new Map<string, number[]>();
  readonly #marksByPiece = new Map<string, Uint8Array>();
  #read = 0;

  /** Texts are asked for when they are read: making them may cost something too. */
  constructor(texts: readonly (() => Indexed)[]) {
    this.#texts = texts;
  }

  /** Reads on for about so many milliseconds; true once everything has been read. */
  read(budgetMs: number): boolean {
    const endsAt = performance.now() + budgetMs;
    for (; this.#read < this.#texts.length; this.#read += 1) {
      if (this.#read % 16 === 0 && performance.now() > endsAt) return false;
      const indexed = this.#texts[this.#read]?.();
      if (indexed) this.#add(indexed, this.#read);
    }
    return true;
  }

  isReady(): boolean {
    return this.#read >= this.#texts.length;
  }

  /** For each text 1 where it holds `piece`; undefined for what is more than a piece of one word. */
  holding(piece: string): Uint8Array | undefined {
    if (!/^[\p{L}\p{N}]+$/u.test(piece)) return undefined;
    const known = this.isReady() ? this.#marksByPiece.get(piece) : undefined;
    const marks = known ?? this.#marks(this.#placesByWord, (word) => word.includes(piece));
    // One letter stands in nearly every text, and it is typed first.
    if (this.isReady() && piece.length === 1) this.#marksByPiece.set(piece, marks);
    return marks;
  }

  /** For each text 1 where one of its values begins so. */
  beginning(start: string): Uint8Array {
    return this.#marks(this.#placesByValue, (value) => value.startsWith(start));
  }

  #marks(
    placesByKey: ReadonlyMap<string, readonly number[]>,
    isWanted: (key: string) => boolean,
  ): Uint8Array {
    const marks = new Uint8Array(this.#texts.length);
    for (const [key, places] of placesByKey) {
      if (isWanted(key)) for (const place of places) marks[place] = 1;
    }
    return marks;
  }

  #add({ text, values }: Indexed, place: number): void {
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) note(this.#placesByWord, word, place);
    for (const value of values) note(this.#placesByValue, value, place);
  }
}

function note(placesByKey: Map<string, number[]>, key: string, place: number): void {
  const places = placesByKey.get(key);
  if (!places) placesByKey.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}
