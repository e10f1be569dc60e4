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
  const visible = text.replace(LINK_OR_MENTION, (match) => ' '.repeat(match.length));
  return wordsIn(visible).map(({ word, start, end }) => {
    const known = lookUp(word, lang);
    return { stem: known.stem, stop: known.stop, start, end };
  });
}

/** The language whose small words a text uses most; English where none stands out. */
export function stemLanguageOf(text: string, lang: string | null): StemLanguage {
  const stated = lang?.toLowerCase().split('-')[0];
  if (stated === 'en' || stated === 'de' || stated === 'es') return stated;
  const folded = wordsIn(text).map(({ word }) => foldWord(word));
  const counts = STEM_LANGUAGES.map((each) => folded.filter((word) => isStopWord(word, each)).length);
  return STEM_LANGUAGES[counts.indexOf(Math.max(...counts))] ?? 'en';
}

const STEM_LANGUAGES: readonly StemLanguage[] = ['en', 'de', 'es'];

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

/** A library says the same words again and again: folding each of them once makes building ten times faster. */
const seen: Readonly<Record<StemLanguage, Map<string, Known>>> = {
  en: new Map(),
  de: new Map(),
  es: new Map(),
};
const MOST_SEEN = 50_000;

function lookUp(word: string, lang: StemLanguage): Known {
  const known = seen[lang];
  const found = known.get(word);
  if (found) return found;
  if (known.size >= MOST_SEEN) known.clear();
  const folded = foldWord(word).replace(/(.)\1{2,}/gu, '$1$1');
  const read = {
    stem: /^\d+$/.test(folded) ? '0' : stem(folded, lang),
    stop: isStopWord(folded, lang) || SAID_OF_ANYTHING.has(folded),
  };
  known.set(word, read);
  return read;
}
