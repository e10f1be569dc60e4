/** Digits that stand together, or letters and digits, with offsets into the text they were found in. */
export type Group = { readonly signs: string; readonly start: number; readonly end: number };

/** Groups with at most four signs between, none of them a letter or a digit. */
export type Run = readonly Group[];

const DIGITS = /\d+/g;
const SIGNS = /[A-Za-z0-9]+/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MOST_BETWEEN = 4;

export function digitRuns(text: string): Run[] {
  return runsOf(text, DIGITS);
}

export function alphanumericRuns(text: string): Run[] {
  return runsOf(text, SIGNS);
}

function runsOf(text: string, pattern: RegExp): Run[] {
  const runs: Group[][] = [];
  let last: Group | undefined;
  for (const match of text.matchAll(pattern)) {
    const group = { signs: match[0], start: match.index, end: match.index + match[0].length };
    const between = last === undefined ? undefined : text.slice(last.end, group.start);
    const near = between !== undefined && between.length <= MOST_BETWEEN && !LETTER_OR_DIGIT.test(between);
    if (near) runs.at(-1)?.push(group);
    else runs.push([group]);
    last = group;
  }
  return runs;
}

export type Window = { readonly first: number; readonly last: number; readonly signs: string };

/** Groups from `first` on, put together, as long as they have at most `most` signs; the longest first. */
export function windowsFrom(run: Run, first: number, most: number): Window[] {
  const windows: Window[] = [];
  let signs = '';
  for (let last = first; last < run.length; last += 1) {
    signs += run[last]?.signs ?? '';
    if (signs.length > most) break;
    windows.unshift({ first, last, signs });
  }
  return windows;
}

/** Whether a letter or digit touches the span. */
export function isInsideWord(text: string, start: number, end: number): boolean {
  return LETTER_OR_DIGIT.test(text.charAt(start - 1)) || LETTER_OR_DIGIT.test(text.charAt(end));
}

/** Whether digits stand right beside the window: then it is a part of something longer. */
export function hasDigitsBeside(window: Window, run: Run, text: string): boolean {
  const [before, first] = [run[window.first - 1], run[window.first]];
  const [last, next] = [run[window.last], run[window.last + 1]];
  return (
    touches(before?.signs.at(-1), text.slice(before?.end, first?.start)) ||
    touches(next?.signs[0], text.slice(last?.end, next?.start))
  );
}

function touches(sign: string | undefined, between: string): boolean {
  return sign !== undefined && /\d/.test(sign) && /^[ .\-/]$/.test(between);
}
