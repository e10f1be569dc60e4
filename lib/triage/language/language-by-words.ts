import { normalise } from '@/lib/text/normalise';
import { wordsIn } from '@/lib/text/words';
import { COMMON_WORDS } from './common-words';

/** A word of one language alone counts 1, of several its part. */
const ENOUGH = 1.5;
/** The next language may have no more than this share of the first. */
const CLEARLY = 0.6;
const LONGEST_TEXT = 1000;

/**
 * The language (ISO 639-1) of a text by its common words, or by its letters where only Arabic has them; null where
 * that is not clear. Seven languages and Arabic: one that is not among them gets null, or is mistaken for its
 * neighbour where they share their common words. Linear in the text.
 */
export function languageByWords(text: string): string | null {
  const said = spokenText(text).slice(0, LONGEST_TEXT);
  if (isArabic(said)) return 'ar';
  const [first, second] = ranked(said);
  const isClear = first && first[1] >= ENOUGH && (second?.[1] ?? 0) <= first[1] * CLEARLY;
  return isClear ? first[0] : null;
}

/** Without links, names and the sign of tags: they are in no language. */
export function spokenText(text: string): string {
  return text.replace(/https?:\/\/\S+|www\.\S+|@[\w.]+/gu, ' ').replace(/#/g, ' ');
}

function ranked(text: string): [string, number][] {
  const sums = new Map<string, number>();
  for (const word of new Set(wordsIn(normalise(text)).map(({ word }) => word))) {
    const langs = Object.keys(COMMON_WORDS).filter((lang) => COMMON_WORDS[lang]?.(word));
    for (const lang of langs) sums.set(lang, (sums.get(lang) ?? 0) + 1 / langs.length);
  }
  return [...sums].sort((a, b) => b[1] - a[1]);
}

/** Persian, Urdu and others write with the same letters and some of their own. */
function isArabic(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const arabic = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter));
  return arabic.length >= FEWEST_LETTERS && arabic.length > letters.length / 2 && !NOT_ARABIC.test(text);
}

const FEWEST_LETTERS = 3;
const NOT_ARABIC = /[پچژگکیٹڈڑںےۓھہۀۆێەڤڵڕ]/u;
