import { type View, withEdits } from './view';

/** Letters that are typed, or read by a scanner, in place of a digit. */
export const LETTER_LIKE_DIGIT = /[OoIlSsBZz]/g;

const DIGITS_BY_LETTER: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
};

export function digitLike(letter: string): string {
  return DIGITS_BY_LETTER[letter] ?? letter;
}

/** Letters read as digits, sign for sign, so that all offsets stay. */
export function digitsMeant(run: string): string {
  return run.replace(LETTER_LIKE_DIGIT, digitLike);
}

const TOKEN =
  /(?<![\p{L}\p{N}])(?:(?:(?=[OoIlSsBZz]{0,8}\d)[\dOoIlSsBZz]+|[OIl]{1,6})[./\- ]?){1,8}(?![\p{L}\p{N}])/gu;
const LEAST_SIGNS = 9;

/** The view with letters as digits in long numbers: for kinds that a check digit then confirms. */
export function withDigitsMeant(view: View): View {
  const edits = [];
  for (const { 0: run, index } of view.text.matchAll(TOKEN)) {
    const signs = run.replace(/[./\- ]/g, '').length;
    const digits = run.replace(/\D/g, '').length;
    if (signs < LEAST_SIGNS || digits * 3 < signs || digits === signs) continue;
    edits.push({ start: index, end: index + run.length, as: digitsMeant(run) });
  }
  return withEdits(view, edits);
}
