import { foldWord } from '@/lib/text/fold-word';
import { type StemLanguage, stem } from '@/lib/text/stem';
import { isStopWord } from '@/lib/text/stop-words';
import { wordsIn } from '@/lib/text/words';

/** One word of a text. `start` and `end` are UTF-16 code units of the text as written. */
export type ReadWord = {
  readonly stem: string;
  /** Says nothing about what the text is about. */
  readonly stop: boolean;
  readonly start: number;
  readonly end: number;
};

/** Splits, folds and stems. Links and mentions are left out; a letter typed four times counts twice. */
export function readWords(text: string, lang: StemLanguage): ReadWord[] {
  return wordsIn(withoutLinks(text)).map(({ word, start, end }) => {
    const known = lookUp(word, lang);
    return { stem: known.stem, stop: known.stop, start, end };
  });
}

/** The language whose small words a text uses most; English where none stands out. */
export function stemLanguageOf(text: string, lang: string | null): StemLanguage {
  const stated = statedLanguage(lang);
  if (stated) return stated;
  const words = wordsIn(text).map(({ word }) => foldWord(word));
  const counts = STEM_LANGUAGES.map((each) => words.filter((word) => isStopWord(word, each)).length);
  return STEM_LANGUAGES[counts.indexOf(Math.max(...counts))] ?? 'en';
}

/** `lang` is BCP 47 or null. */
export function statedLanguage(lang: string | null): StemLanguage | undefined {
  const base = lang?.toLowerCase().split('-')[0];
  return STEM_LANGUAGES.find((each) => each === base);
}

export const STEM_LANGUAGES: readonly StemLanguage[] = ['en', 'de', 'es'];

/** Links and mentions become as many spaces. */
export function withoutLinks(text: string): string {
  const isPlain = !text.includes('@') && !text.includes('http') && !text.includes('www.');
  return isPlain ? text : text.replace(LINK_OR_MENTION, (match) => ' '.repeat(match.length));
}

const LINK_OR_MENTION = /https?:\/\/\S+|www\.\S+|@[\p{L}\p{N}_.]+/gu;

/** Beyond the small words: said in comments about anything, so chance matches rather than reasons. */
const SAID_OF_ANYTHING: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten per much many morning tonight today yesterday tomorrow someone
  somebody everybody everyone anybody anyone something anything nothing thing things really please know say says said
  see look looks go goes going way day days make makes made good ready alguien bitte gerade heute hoy manana`.split(
    /\s+/,
  ),
);

type Known = { readonly stem: string; readonly stop: boolean };

/** Comments say the same words again and again. */
const seen: Readonly<Record<StemLanguage, Map<string, Known>>> = {
  en: new Map(),
  de: new Map(),
  es: new Map(),
};
const MOST_SEEN = 20_000;

function lookUp(word: string, lang: StemLanguage): Known {
  const known = seen[lang];
  const found = known.get(word);
  if (found) return found;
  if (known.size >= MOST_SEEN) known.clear();
  const read = readWord(word, lang);
  known.set(word, read);
  return read;
}

/** One word as written, read anew. */
export function readWord(word: string, lang: StemLanguage): Known {
  const folded = foldWord(word).replace(/(.)\1{2,}/gu, '$1$1');
  return {
    stem: /^\d+$/.test(folded) ? '0' : stem(folded, lang),
    stop: isStopWord(folded, lang) || SAID_OF_ANYTHING.has(folded),
  };
}

/** Whether a word as written is one of a language's small words. */
export function isSmallWord(word: string, lang: StemLanguage): boolean {
  return isStopWord(foldWord(word), lang);
}
