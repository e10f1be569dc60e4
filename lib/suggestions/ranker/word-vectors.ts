import { fail, type Result, succeed } from '@/lib/shared/result';
import { stem } from '@/lib/text/stem';

export type VectorsFailure = { readonly type: 'not-vectors' } | { readonly type: 'other-version' };

/**
 * English words as points of a small space in which sentences that ask for the same thing lie close together; a
 * sentence is the sum of its words, their lengths already say how much each one counts. Made by scripts/train-vectors.mjs.
 */
export class WordVectors {
  readonly #rowByWord: ReadonlyMap<string, number>;
  readonly #rowByStem = new Map<string, number>();
  #stemmed = 0;

  constructor(
    private readonly words: readonly string[],
    readonly dimensions: number,
    /** One per word and dimension, a word's in a row. */
    private readonly steps: Int8Array,
    /** What one step of a word is worth. */
    private readonly scales: Float32Array,
  ) {
    this.#rowByWord = new Map(words.map((word, row) => [word, row]));
  }

  /**
   * Finds out the stems of the next `most` words, true when all are known. What a caller has no time to do ahead is
   * done when a word is first asked for that stands for another one.
   */
  readStems(most = this.words.length): boolean {
    for (const word of this.words.slice(this.#stemmed, this.#stemmed + most)) {
      const stemmed = stem(word, 'en');
      if (!this.#rowByStem.has(stemmed)) this.#rowByStem.set(stemmed, this.#stemmed);
      this.#stemmed += 1;
    }
    return this.#stemmed === this.words.length;
  }

  /** Adds a folded word to `sum`; one that is not known as a known one of the same stem, or not at all. */
  add(sum: Float32Array, word: string): void {
    for (const row of this.rowsOf(word)) this.addRow(sum, row);
  }

  /** Rows of the words that a folded word stands for: none, one or two. */
  rowsOf(word: string): number[] {
    return partsOf(word).flatMap((part) => this.#rowByWord.get(part) ?? this.#rowOfStem(part) ?? []);
  }

  #rowOfStem(word: string): number | undefined {
    this.readStems();
    return this.#rowByStem.get(stem(word, 'en'));
  }

  addRow(sum: Float32Array, row: number): void {
    const scale = this.scales[row] ?? 0;
    const start = row * this.dimensions;
    for (let axis = 0; axis < this.dimensions; axis += 1) {
      sum[axis] = (sum[axis] ?? 0) + scale * (this.steps[start + axis] ?? 0);
    }
  }
}

/** "don't" is two words, "card's" is one. */
function partsOf(word: string): string[] {
  const apostrophe = word.indexOf("'");
  if (apostrophe < 0) return [word];
  return word.endsWith("n't") ? [word.slice(0, -3), 'not'] : [word.slice(0, apostrophe)];
}

/**
 * The file: "CCV2", then as 32-bit little-endian numbers the count of words, dimensions, and bytes of the words; a
 * 32-bit float scale per word; the steps, two to a byte (low half first, each less 8); the words, one a line.
 */
export function readWordVectors(file: ArrayBuffer): Result<WordVectors, VectorsFailure> {
  if (file.byteLength < HEADER_BYTES) return fail({ type: 'not-vectors' });
  const view = new DataView(file);
  const magic = new TextDecoder().decode(file.slice(0, 4));
  if (magic !== MAGIC) return fail({ type: magic.startsWith('CCV') ? 'other-version' : 'not-vectors' });
  const [count = 0, dimensions = 0, textBytes = 0] = [4, 8, 12].map((at) => view.getUint32(at, true));
  const stepsAt = HEADER_BYTES + count * 4;
  const wordsAt = stepsAt + (count * dimensions) / 2;
  if (dimensions % 2 !== 0 || file.byteLength !== wordsAt + textBytes) return fail({ type: 'not-vectors' });
  const scales = Float32Array.from({ length: count }, (_, row) =>
    view.getFloat32(HEADER_BYTES + row * 4, true),
  );
  const words = new TextDecoder().decode(file.slice(wordsAt)).split('\n');
  if (words.length !== count) return fail({ type: 'not-vectors' });
  return succeed(new WordVectors(words, dimensions, unpack(file.slice(stepsAt, wordsAt)), scales));
}

const MAGIC = 'CCV2';
const HEADER_BYTES = 16;

function unpack(packed: ArrayBuffer): Int8Array {
  const bytes = new Uint8Array(packed);
  const steps = new Int8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    steps[at * 2] = (byte & 15) - 8;
    steps[at * 2 + 1] = (byte >>> 4) - 8;
  }
  return steps;
}
