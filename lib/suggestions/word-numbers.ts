import type { StemLanguage } from '@/lib/text/stem';
import { readWord } from './read-words';
import { TextScanner } from './text-scanner';
import type { Vocabulary } from './vocabulary';

/** What `readWords` says of many texts, in numbers: each written word is looked at once. */
export class WordNumbers {
  readonly #scanner = new TextScanner();
  /** By written word, in pages, what `wordAt` says of it; -1 where not looked at yet. */
  readonly #words: Readonly<Record<StemLanguage, Int32Array[]>> = { en: [], de: [], es: [] };

  constructor(private readonly vocabulary: Vocabulary) {}

  /** How many words the text has. */
  read(text: string): number {
    return this.#scanner.read(text);
  }

  languageOf(count: number, stated: string | null): StemLanguage {
    return this.#scanner.languageOf(count, stated);
  }

  /** Twice the number of the stem of word `nth`, and one more where it says nothing about what the text is about. */
  wordAt(nth: number, lang: StemLanguage): number {
    const number = this.#scanner.numberAt(nth);
    const page = this.#pageOf(lang, number >>> PAGE_BITS);
    const known = page[number & PAGE_MASK] ?? -1;
    if (known >= 0) return known;
    const { stem, stop } = readWord(this.#scanner.formOf(number), lang);
    const read = this.vocabulary.stemNumber(stem) * 2 + Number(stop);
    page[number & PAGE_MASK] = read;
    return read;
  }

  #pageOf(lang: StemLanguage, nth: number): Int32Array {
    const known = this.#words[lang][nth];
    if (known) return known;
    const page = new Int32Array(PAGE_MASK + 1).fill(-1);
    this.#words[lang][nth] = page;
    return page;
  }
}

const PAGE_BITS = 10;
const PAGE_MASK = 2 ** PAGE_BITS - 1;
