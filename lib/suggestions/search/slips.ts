/** Letters left out, added, changed, or two that changed places. */
export type Distances = {
  /** Between the whole words; above the limit when more. */
  readonly whole: number;
  /** Between the first and the beginning of the second that is closest to it. */
  readonly beginning: number;
};

const LONGEST = 40;
const COLUMNS = LONGEST + 1;
// Three rows of the table, used again for each pair of words: this is asked thousands of times for one key press.
let row = new Uint8Array(COLUMNS);
let above = new Uint8Array(COLUMNS);
let twoAbove = new Uint8Array(COLUMNS);

/** How many slips lead from `typed` to `word`. `undefined` where both are more than `most` (at most 2). */
export function slipsBetween(typed: string, word: string, most: number): Distances | undefined {
  const width = Math.min(word.length, typed.length + most, LONGEST);
  if (typed.length > LONGEST || typed.length > word.length + most) return undefined;
  for (let column = 0; column <= width; column += 1) above[column] = column;
  for (let line = 1; line <= typed.length; line += 1) {
    const least = fillRow(typed, word, line, width, most);
    if (least > most) return undefined;
    [twoAbove, above, row] = [above, row, twoAbove];
  }
  let beginning = most + 1;
  for (let column = Math.max(0, typed.length - most); column <= width; column += 1)
    beginning = Math.min(beginning, above[column] ?? 0);
  const whole = width === word.length ? Math.min(above[width] ?? 0, most + 1) : most + 1;
  return beginning > most ? undefined : { whole, beginning };
}

/** Only near the diagonal: what lies further off takes more slips than are forgiven. */
function fillRow(typed: string, word: string, line: number, width: number, most: number): number {
  const letter = typed.charCodeAt(line - 1);
  const before = line > 1 ? typed.charCodeAt(line - 2) : -1;
  const from = Math.max(1, line - most);
  const to = Math.min(width, line + most);
  row[from - 1] = from === 1 ? line : FAR;
  let least = row[from - 1] ?? FAR;
  for (let column = from; column <= to; column += 1) {
    const other = word.charCodeAt(column - 1);
    const up = column === line + most ? FAR : (above[column] ?? FAR);
    let cost = Math.min(
      (above[column - 1] ?? FAR) + (letter === other ? 0 : 1),
      up + 1,
      (row[column - 1] ?? FAR) + 1,
    );
    const isSwapped = column > 1 && letter === word.charCodeAt(column - 2) && before === other;
    if (isSwapped) cost = Math.min(cost, (twoAbove[column - 2] ?? FAR) + 1);
    row[column] = cost;
    if (cost < least) least = cost;
  }
  for (let column = to + 1; column <= width; column += 1) row[column] = FAR;
  return least;
}

const FAR = 100;
