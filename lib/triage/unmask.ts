/** A text as it was meant, and the words that hid something, as they were written. */
export interface Unmasked {
  readonly text: string;
  readonly masked: readonly string[];
}

/**
 * Undoes what people do to words that filters look for: figures and signs for letters ("1d1ot", "sh!t"), letters left
 * out ("f*cking"), letters apart ("f u c k", "m.o.r.o.n"). `undefined` when nothing was hidden. Linear in the text.
 */
export function unmask(text: string): Unmasked | undefined {
  if (!MAY_HIDE.test(text)) return undefined;
  const masked: string[] = [];
  const note = (written: string, meant: string) => {
    if (meant !== written) masked.push(written.trim());
    return meant;
  };
  const joined = text.replace(APART, (letters) => note(letters, joinLetters(letters)));
  const meant = joined.replace(SIGNED, (word) => note(word, letterWise(word.toLowerCase())));
  return masked.length > 0 ? { text: meant, masked } : undefined;
}

const MAY_HIDE = /\p{L}[\d@$!*|]|[\d@$!*|]\p{L}|(?<!\p{L})\p{L}[\s._*-]+\p{L}(?!\p{L})/u;
/** At least three single letters with gaps between them. */
const APART = /(?<![\p{L}\p{N}'’])\p{L}(?:[ ._*-]{1,2}\p{L}(?![\p{L}\p{N}'’])){2,20}/gu;
/** A word with figures or signs among its letters. */
const SIGNED =
  /(?<![\p{L}\p{N}#@/.])(?=[^\s]{0,20}[\d@$!*|])\p{L}[\p{L}\d@$!*|]{1,20}[\p{L}\d*](?![\p{L}\p{N}@]|\.\p{L})/gu;

/** Two gaps in a row part words: "f u c k  y o u"; so does a gap of another kind: "f.u.c.k y.o.u". */
function joinLetters(letters: string): string {
  const parting = /[._*-]/.test(letters) ? /\s+/ : /\s{2,}/;
  const words = letters.split(parting).map((word) => word.replace(/[\s._*-]/g, ''));
  // "I a m" is three words by somebody slow; four and more are a word that hides.
  return words.some((word) => word.length >= 4) ? words.map(withoutArticle).join(' ') : letters;
}

/** "a m o r o n" may begin with an article or not: both are said. */
function withoutArticle(word: string, nth: number): string {
  return nth === 0 && /^[aio]/i.test(word) ? `${word.slice(0, 1)} ${word.slice(1)} ${word}` : word;
}

const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

function letterWise(word: string): string {
  if (word.includes('*')) return BLEEPED.find(({ pattern }) => matches(pattern, word))?.word ?? word;
  return word.replace(/[013-58@$!|7]/g, (sign) => LETTERS[sign] ?? sign);
}

function matches(pattern: string, word: string): boolean {
  if (pattern.length !== word.length) return false;
  return [...word].every((sign, at) => sign === '*' || sign === pattern[at]);
}

/** Words that are written with stars; a star stands for one letter. */
const BLEEPED =
  `fuck fucks fucked fucker fuckers fucking shit shite shits bitch bitches cunt cunts whore whores slut
sluts bastard bastards asshole assholes arsehole wanker wankers dick dickhead prick pricks twat twats retard retards
moron morons idiot idiots kill killing suicide puta putas mierda cabron pute merde connard scheisse arschloch wichser
porra merda caralho cazzo stronzo stronzi`
    .split(/\s+/)
    .map((word) => ({ word, pattern: word }));
