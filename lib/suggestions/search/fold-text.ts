/**
 * Text as it is looked for: lower case without accents, so that "Rückgabe" is found by "ruckgabe" and "Straße" by
 * "strasse"; Arabic without vowel signs and stretched lines, digits of any script as 0 to 9. Beside `lib/text/normalise`,
 * which also sees through disguises and knows where each letter stood: that takes a step for every letter, and this runs
 * over the whole library while somebody types.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most wording is plain: only the rest pays for taking signs apart.
  if (!NOT_ASCII.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(UNSEEN, '');
  return bare
    .replace(VOICED_KANA, (kana) => kana.normalize('NFC'))
    .replace(OTHER_LETTERS, (letter) => PLAIN[letter] ?? digitOf(letter));
}

const NOT_ASCII = /[^\p{ASCII}]/u;
/** Accents, Hebrew points, Arabic vowel signs and the tatweel, zero-width and direction marks, the soft hyphen. */
const UNSEEN =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
const VOICED_KANA = /[\u3040-\u30ff][\u3099\u309a]/g;
const OTHER_LETTERS = /[ßæœøđłıħىةکی\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;

const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ħ: 'h' },
  ...{ ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' },
};

function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660;
  return String(code - zero);
}
