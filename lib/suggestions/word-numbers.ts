import type { StemLanguage } from '@/lib/text/stem';
import { hashOf, WORD } from './ranker/word-features';
import { readWord } from './read-words';
import { TextScanner } from './text-scanner';
import type { Vocabulary } from './vocabulary';

/** What `readWords` says of many texts, in numbers: each written word is looked at once. */
export class WordNumbers {
  /** By the number that `wordAt` gives. */
  readonly hashes: number[] = [];
  /** The same; -1 for a word that says nothing about what the text is about. */
  readonly terms: number[] = [];
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

  /** A number for word `nth` of the text read last, as it is meant in that language. */
  wordAt(nth: number, lang: StemLanguage): number {
    const number = this.#scanner.numberAt(nth);
    const page = (this.#words[lang][number >>> PAGE_BITS] ??= new Int32Array(PAGE_MASK + 1).fill(-1));
    const known = page[number & PAGE_MASK] ?? -1;
    if (known >= 0) return known;
    const { stem, stop } = readWord(this.#scanner.formOf(number), lang);
    this.terms.push(stop ? -1 : this.vocabulary.addWord(stem));
    page[number & PAGE_MASK] = this.hashes.push(hashOf(WORD, stem)) - 1;
    return this.hashes.length - 1;
  }
}

const PAGE_BITS = 10;
const PAGE_MASK = 2 ** PAGE_BITS - 1;
