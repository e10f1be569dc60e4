/** Letters that Unicode does not decompose but people type without their stroke. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
};

/** Cyrillic and Greek small letters that look like a Latin one. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
};

const COMBINING_ACCENTS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
const UNDECOMPOSED = /[ßøłđðþæœıς]/g;

/** Takes accents and Arabic vowel signs off. Marks that carry meaning in other scripts (Devanagari) stay. */
export function stripAccents(text: string): string {
  const plain = text.normalize('NFD').replace(COMBINING_ACCENTS, '').normalize('NFC');
  return plain.replace(UNDECOMPOSED, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** Curly and low quotes become straight ones. One code unit stays one code unit. */
export function straightenQuotes(text: string): string {
  return text.replace(/[‘’‚‛′`´ʼ]/g, "'").replace(/[“”„‟«»]/g, '"');
}

/** The Latin letter that a small Cyrillic or Greek letter looks like, else the letter itself. */
export function latinLookalike(letter: string): string {
  return LOOKALIKES[letter] ?? letter;
}
