export type StemLanguage = 'en' | 'de' | 'es';

/**
 * A light stem of a folded word: enough that "refunds", "refunded" and "refunding" meet, never shorter than three
 * letters. English takes plural, -ed and -ing endings off; German and Spanish only plural and common case endings.
 */
export function stem(word: string, lang: StemLanguage): string {
  // The endings are looked for in time that grows with the square of the word; no word is that long.
  if (word.length < 4 || word.length > LONGEST_WORD || /\d/.test(word)) return word;
  if (lang === 'de') return dropFirst(word, ['ern', 'en', 'er', 'es', 'em', 'e', 'n', 's']);
  if (lang === 'es') return dropFirst(word, ['es', 's']);
  return stemEnglish(word);
}

const LONGEST_WORD = 60;

function stemEnglish(word: string): string {
  const base = word.replace(/'s?$/, '');
  const singular = singularOf(base);
  const verb = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(singular)?.[1];
  if (verb === undefined || verb.length < 3) return dropFinalE(singular);
  // "stopped" and "stop" meet, "calling" and "call" too: a doubled end is halved except ll, ss, zz.
  return dropFinalE(/([^aeioulsz])\1$/.test(verb) ? verb.slice(0, -1) : verb);
}

function singularOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:x|ch|sh|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** "charge" and "charged" meet at "charg". */
function dropFinalE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

function dropFirst(word: string, endings: readonly string[]): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
