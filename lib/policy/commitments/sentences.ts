export interface Sentence {
  readonly words: string;
  /** UTF-16 code units, end exclusive, without space around. */
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence ends at a line end, a semicolon, or a stop before a space and no small letter: "5 p.m. today" and
 * "am 4. Dezember" go on.
 */
const END = /;|(?:(?<!\d)[.]|[!?…])+["'”»)]*(?=\s+[^\s\p{Ll}]|\s*$)|(?<=\d)[.](?=\s*$)|\n+/gu;

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(END)) {
    sentences.push(...trimmed(text, from, index + sign.length));
    from = index + sign.length;
  }
  return [...sentences, ...trimmed(text, from, text.length)];
}

function trimmed(text: string, from: number, to: number): Sentence[] {
  const piece = text.slice(from, to);
  const words = piece.trim();
  if (words === '') return [];
  const start = from + piece.indexOf(words);
  return [{ words, start, end: start + words.length }];
}
