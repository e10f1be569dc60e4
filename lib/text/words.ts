export type Word = {
  readonly word: string;
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
};

/** Letters, digits and their marks; an apostrophe belongs to a word when letters stand on both sides. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** Words in the order they stand, as written. Text without spaces between words (Japanese) gives long words. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ word: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}
