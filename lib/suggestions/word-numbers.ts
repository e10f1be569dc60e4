import type { StemLanguage } from '@/lib/text/stem';
import { isSmallWord, readWord, STEM_LANGUAGES, statedLanguage, withoutLinks } from './read-words';
import type { Vocabulary } from './vocabulary';
import { WrittenWords } from './written-words';

/** What `readWords` and `stemLanguageOf` say of many texts, in numbers: each written word is looked at once. */
export class WordNumbers {
  readonly #written = new WrittenWords();
  /** By written word, in which languages it is a small word, a bit each; 128 where not looked at yet. */
  #small = new Uint8Array(1024).fill(UNSEEN);
  /** By written word, twice the number of its stem, one more where it says nothing; -1 where not looked at yet. */
  readonly #stems: Readonly<Record<StemLanguage, Int32Array[]>> = { en: [], de: [], es: [] };

  constructor(private readonly vocabulary: Vocabulary) {}

  /** How many words the text has, without its links and mentions. */
  read(text: string): number {
    return this.#written.read(withoutLinks(text));
  }

  /** The language of the text read last, of which `count` words are known. */
  languageOf(count: number, stated: string | null): StemLanguage {
    const known = statedLanguage(stated);
    if (known) return known;
    const counts = STEM_LANGUAGES.map(() => 0);
    for (let nth = 0; nth < count; nth += 1) {
      const small = this.#smallAt(this.#written.numbers[nth] ?? 0);
      for (let each = 0; each < counts.length; each += 1) {
        counts[each] = (counts[each] ?? 0) + ((small >>> each) & 1);
      }
    }
    return STEM_LANGUAGES[counts.indexOf(Math.max(...counts))] ?? 'en';
  }

  /** Twice the number of the stem of word `nth`, and one more where it says nothing about what the text is about. */
  stemAt(nth: number, lang: StemLanguage): number {
    const number = this.#written.numbers[nth] ?? 0;
    const page = this.#pageOf(lang, number >>> PAGE_BITS);
    const known = page[number & PAGE_MASK] ?? -1;
    if (known >= 0) return known;
    const { stem, stop } = readWord(this.#written.forms[number] ?? '', lang);
    const read = this.vocabulary.stemNumber(stem) * 2 + Number(stop);
    page[number & PAGE_MASK] = read;
    return read;
  }

  #pageOf(lang: StemLanguage, nth: number): Int32Array {
    const known = this.#stems[lang][nth];
    if (known) return known;
    const page = new Int32Array(PAGE_MASK + 1).fill(-1);
    this.#stems[lang][nth] = page;
    return page;
  }

  #smallAt(number: number): number {
    if (number >= this.#small.length) {
      const larger = new Uint8Array(number * 2).fill(UNSEEN);
      larger.set(this.#small);
      this.#small = larger;
    }
    const known = this.#small[number] ?? UNSEEN;
    if (known !== UNSEEN) return known;
    const form = this.#written.forms[number] ?? '';
    const bits = STEM_LANGUAGES.reduce(
      (sum, lang, each) => sum | (Number(isSmallWord(form, lang)) << each),
      0,
    );
    this.#small[number] = bits;
    return bits;
  }
}

const UNSEEN = 128;
const PAGE_BITS = 12;
const PAGE_MASK = 2 ** PAGE_BITS - 1;
