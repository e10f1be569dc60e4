import type { StemLanguage } from '@/lib/text/stem';
import { isSmallWord, STEM_LANGUAGES, statedLanguage, withoutLinks } from './read-words';
import { WrittenWords } from './written-words';

/** Reads many texts into numbers of written words, and tells their language as `stemLanguageOf` does. */
export class TextScanner {
  readonly #written = new WrittenWords();
  /** By written word, in which languages it is a small word, a bit each. */
  readonly #small: number[] = [];

  /** How many words the text has, without its links and mentions. */
  read(text: string): number {
    return this.#written.read(withoutLinks(text));
  }

  /** The number of a word of the text read last. */
  numberAt(nth: number): number {
    return this.#written.numbers[nth] ?? 0;
  }

  /** A word as written. */
  formOf(number: number): string {
    return this.#written.forms[number] ?? '';
  }

  /** The language of the text read last, of which `count` words are looked at. */
  languageOf(count: number, stated: string | null): StemLanguage {
    const known = statedLanguage(stated);
    if (known) return known;
    const counts = STEM_LANGUAGES.map(() => 0);
    for (let nth = 0; nth < count; nth += 1) {
      const small = this.#smallAt(this.numberAt(nth));
      for (let each = 0; each < counts.length; each += 1) {
        counts[each] = (counts[each] ?? 0) + ((small >>> each) & 1);
      }
    }
    return STEM_LANGUAGES[counts.indexOf(Math.max(...counts))] ?? 'en';
  }

  #smallAt(number: number): number {
    const known = this.#small[number];
    if (known !== undefined) return known;
    const form = this.formOf(number);
    const bits = STEM_LANGUAGES.reduce((sum, lang, nth) => sum | (Number(isSmallWord(form, lang)) << nth), 0);
    this.#small[number] = bits;
    return bits;
  }
}
