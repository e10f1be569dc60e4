import type { StemLanguage } from '@/lib/text/stem';
import { hashOf, WORD } from './ranker/word-features';
import { readWord, STEM_LANGUAGES } from './read-words';
import { TextScanner } from './text-scanner';
import type { Vocabulary } from './vocabulary';

/** What `readWords` says of many texts, in numbers: each written word is looked at once. */
export class WordNumbers {
  /** By the number that `wordAt` gives. */
  readonly hashes: number[] = [];
  /** The same; -1 for a word that says nothing about what the text is about. */
  readonly terms: number[] = [];
  readonly #scanner = new TextScanner();
  /** By written word and language, what `wordAt` says of it. */
  readonly #words: number[] = [];

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
    const key = number * STEM_LANGUAGES.length + STEM_LANGUAGES.indexOf(lang);
    const known = this.#words[key];
    if (known !== undefined) return known;
    const { stem, stop } = readWord(this.#scanner.formOf(number), lang);
    this.terms.push(stop ? -1 : this.vocabulary.addWord(stem));
    this.#words[key] = this.hashes.length;
    return this.hashes.push(hashOf(WORD, stem)) - 1;
  }
}
