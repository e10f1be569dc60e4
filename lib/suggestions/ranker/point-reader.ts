import { TextScanner } from '../text-scanner';
import { MOST_WORDS, toUnit } from './text-features';
import { foldedForm } from './word-features';
import type { WordVectors } from './word-vectors';

/** Where many texts lie: as `pointOf`, with each written word looked up once; for building, not to be kept. */
export class PointReader {
  readonly #scanner = new TextScanner();
  /** By written word, its row among the vectors; -1 for none, `UNSEEN` where not looked up yet. */
  #rows = new Int32Array(1024).fill(UNSEEN);
  /** The second row of the few that are two words: "don't". */
  readonly #secondRows = new Map<number, number>();
  readonly #point: Float32Array;

  constructor(private readonly vectors: WordVectors) {
    this.#point = new Float32Array(vectors.dimensions);
  }

  /** Adds the point of a text, `weight` long, to `sum`; nothing for a text that is not English. */
  addTo(sum: Float32Array, text: string, lang: string | null, weight: number): void {
    if (lang !== null && !/^en\b/i.test(lang)) return;
    const count = Math.min(MOST_WORDS, this.#scanner.read(text));
    if (this.#scanner.languageOf(count, lang) !== 'en') return;
    const point = this.#point.fill(0);
    for (let nth = 0; nth < count; nth += 1) {
      const number = this.#scanner.numberAt(nth);
      const row = this.#rowOf(number);
      if (row < 0) continue;
      this.vectors.addRow(point, row);
      const second = this.#secondRows.size === 0 ? undefined : this.#secondRows.get(number);
      if (second !== undefined) this.vectors.addRow(point, second);
    }
    toUnit(point);
    for (let axis = 0; axis < sum.length; axis += 1) {
      sum[axis] = (sum[axis] ?? 0) + weight * (point[axis] ?? 0);
    }
  }

  #rowOf(number: number): number {
    if (number >= this.#rows.length) {
      const larger = new Int32Array(number * 2).fill(UNSEEN);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    const known = this.#rows[number] ?? UNSEEN;
    if (known !== UNSEEN) return known;
    const [first = -1, second] = this.vectors.rowsOf(foldedForm(this.#scanner.formOf(number)));
    if (second !== undefined) this.#secondRows.set(number, second);
    this.#rows[number] = first;
    return first;
  }
}

const UNSEEN = -2;
