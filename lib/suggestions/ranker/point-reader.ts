import { TextScanner } from '../text-scanner';
import { isEnglish, MOST_WORDS } from './text-features';
import { addTimes, toUnit } from './vector-sums';
import { foldedForm } from './word-features';
import type { WordVectors } from './word-vectors';

/** Where many texts lie: as `pointOf`, with each written word looked up once; for building, not to be kept. */
export class PointReader {
  readonly #scanner = new TextScanner();
  /** By written word, its rows among the vectors. */
  readonly #rows: (readonly number[])[] = [];
  readonly #point: Float32Array;

  constructor(private readonly vectors: WordVectors) {
    this.#point = new Float32Array(vectors.dimensions);
  }

  /** Adds the point of a text, `weight` long, to `sum`; nothing for a text that is not English. */
  addTo(sum: Float32Array, text: string, lang: string | null, weight: number): void {
    if (!isEnglish(lang)) return;
    const count = Math.min(MOST_WORDS, this.#scanner.read(text));
    if (this.#scanner.languageOf(count, lang) !== 'en') return;
    const point = this.#point.fill(0);
    for (let nth = 0; nth < count; nth += 1) {
      const number = this.#scanner.numberAt(nth);
      this.#rows[number] ??= this.vectors.rowsOf(foldedForm(this.#scanner.formOf(number)));
      for (const row of this.#rows[number]) this.vectors.addRow(point, row);
    }
    addTimes(sum, toUnit(point), weight);
  }
}
