import { digitsMeant } from './digits-meant';
import { foldSigns } from './fold-signs';
import { spellDigits } from './spell-digits';
import { type Edit, type View, withEdits } from './view';

/**
 * The text as its reader understands it: plain signs, letters and digits that were set apart put together, spoken
 * digits as digits, "O" and "l" among digits as 0 and 1. `toOriginal` leads back. Linear.
 */
export function readPlainly(text: string): View {
  let view = foldSigns(text);
  view = replaceEach(view, SPACED_DIGITS, (run) => (/\d.*\d/s.test(run) ? run.replace(/\s/g, '') : run));
  view = replaceEach(view, SEPARATED_DIGITS, (run) => run.replace(/[^\dOoIl]/g, ''));
  view = spellDigits(view);
  view = replaceEach(view, DIGITS_WITH_LETTERS, digitsMeant);
  view = replaceEach(view, DATES_WITH_LETTERS, digitsMeant);
  view = replaceEach(view, HOUSE_IN_LETTERS, digitsMeant);
  view = replaceEach(view, LETTERS_BETWEEN_DIGITS, (run) =>
    /^(?:I|o|ll)$/.test(run) ? run : digitsMeant(run),
  );
  return replaceEach(view, SPACED_SIGNS, (run) => run.replace(/\s/g, ''));
}

/** "4 1 1 1": one sign, one space, four times or more. */
const SPACED_DIGITS = /(?<!\S)[+(\dOoIl](?:[ \n][\dOoIl+()/.-]){3,}(?!\S)/g;
/** "4-1-1-1-2-3", and the same with other signs between. */
const SEPARATED_DIGITS =
  /(?<![\p{L}\p{N}])\d(?:[.\-_*|,/~:;=\u00b7\u2022'"]{1,2}[\dOoIl]){5,}(?![\p{L}\p{N}])/gu;
const DIGITS_WITH_LETTERS = /(?<![\p{L}\p{N}])(?=[OoIl]{0,8}\d)[\dOoIl]{2,40}(?![\p{L}\p{N}])/gu;
/** "Ol/lO/l99O" */
const DATES_WITH_LETTERS =
  /(?<![\p{L}\p{N}])[\dOoIl]{1,4}[./-][\dOoIl]{1,4}[./-][\dOoIl]{2,4}(?![\p{L}\p{N}])/gu;
/** "lOl Foxglove Way" */
const HOUSE_IN_LETTERS = /(?<![\p{L}\p{N}])(?:[Il]{1,2}O[Il]?|[Il]O{1,2})(?= \p{Lu})/gu;
const LETTERS_BETWEEN_DIGITS = /(?<=\d[ -])[OoIl]{1,6}(?=[ -]\d)/g;
/** "m a r i t @ m a i l . c o m" */
const SPACED_SIGNS = /(?<!\S)[^\s\d](?:[ \n]\S){4,}(?!\S)/gu;

function replaceEach(view: View, pattern: RegExp, rewrite: (run: string) => string): View {
  const edits: Edit[] = [];
  for (const match of view.text.matchAll(pattern)) {
    const as = rewrite(match[0]);
    if (as.length === match[0].length) {
      if (as !== match[0]) edits.push({ start: match.index, end: match.index + as.length, as });
      continue;
    }
    // What goes is taken out sign by sign, so that every sign left keeps its own place.
    edits.push(...removals(match[0], match.index, as));
  }
  return withEdits(view, edits);
}

/** `as` is `run` without some of its signs. */
function removals(run: string, offset: number, as: string): Edit[] {
  const edits: Edit[] = [];
  let kept = 0;
  for (let unit = 0; unit < run.length; unit += 1) {
    if (run.charAt(unit) === as.charAt(kept)) kept += 1;
    else edits.push({ start: offset + unit, end: offset + unit + 1, as: '' });
  }
  return edits;
}
