/** One cell of a lead's spreadsheet by its column. */
type Line = Readonly<Record<Column, string>>;
type Column = (typeof COLUMNS)[number];

const COLUMNS = ['code', 'title', 'lang', 'folder', 'tags', 'body', 'review_by'] as const;
const ROWS = 200;

/** What the report says about each row that does not come in as it should, by its number in a spreadsheet: the head is the first. */
export const REFUSED: ReadonlyMap<number, RegExp> = new Map([
  [21, /Wording[^:]*: It is empty/],
  [42, /Short code: “lead-040” is already taken by row 41/],
  [71, /Wording[^:]*: It is empty/],
  [101, /Review date: “31\.12\.2026” is not allowed here. Allowed: YYYY-MM-DD/],
  [151, /Review date: “2027\/02\/01” is not allowed here/],
]);
/** A code that a reply of the starter library has: meant as a new reply, it would have changed that one. */
export const TAKEN_FOR_ANOTHER: ReadonlyMap<number, RegExp> = new Map([
  [131, /Waits as a draft of version 2/],
]);
/** Rows that come in all the same, to be mended in the editor. */
export const WARNED: ReadonlyMap<number, RegExp> = new Map([
  [121, /“order_nmuber” became the detail “order_nmuber”/],
  [161, /The reply cannot be read in line 1/],
]);

/** What a lead brings from elsewhere: 200 replies, of which some are wrong. */
export function leadSpreadsheet(isMended: boolean): Buffer {
  const lines = Array.from({ length: ROWS }, (_, at) => lineOf(at + 1));
  const written = lines.map((line, at) => ({
    ...line,
    ...(isMended ? {} : MISTAKES.get(at + 1)),
    ...LEFT.get(at + 1),
  }));
  const rows = [COLUMNS, ...written.map((line) => COLUMNS.map((column) => line[column]))];
  return Buffer.from(rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join(''));
}

/** The first ten are the ones that are approved: all of them about zebrafish. */
function lineOf(nth: number): Line {
  const number = String(nth).padStart(3, '0');
  const subject = nth <= 10 ? `Zebrafish tank, part ${number}` : `Lead reply ${number}`;
  return {
    code: `lead-${number}`,
    title: subject,
    lang: 'en',
    folder: nth <= 10 ? 'Aquarium' : 'Brought along',
    tags: nth <= 10 ? 'zebrafish' : 'brought along',
    body: `Thank you for asking, {{ customer_name }}. ${subject} is answered "in ${nth} words",\nand no more.`,
    review_by: '2099-01-31',
  };
}

/** By what they are called: `lead-020` is the 20th. */
const MISTAKES = new Map<number, Partial<Line>>([
  [20, { body: '' }],
  [41, { code: 'lead-040' }],
  [70, { body: ' ' }],
  [100, { review_by: '31.12.2026' }],
  [130, { code: 'rude-staff' }],
  [150, { review_by: '2027/02/01' }],
]);

const LEFT = new Map<number, Partial<Line>>([
  [120, { body: 'Your order {{ order_nmuber }} is on its way.' }],
  [160, { body: '{% if customer_name %}Hello {{ customer_name }}. We look into it.' }],
]);

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
