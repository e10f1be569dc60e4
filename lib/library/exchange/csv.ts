import Papa from 'papaparse';
import { type Result, succeed } from '@/lib/shared/result';
import { LIMITS } from './limits';
import { type FileProblem, notesOn, type Problem, refuseFile } from './problem';

export type CsvRow = {
  /** As a spreadsheet numbers it: a record is one row however many lines it has, and blank ones count. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly Problem[];
};
export type CsvTable = {
  /** As they are compared, see `headerOf`. */
  readonly header: readonly string[];
  /** As written. */
  readonly names: readonly string[];
  readonly rows: readonly CsvRow[];
};

/** All records, blank ones left out but counted; quotation marks that do not pair up are read as well as it goes. */
export function parseCsv(
  text: string,
  file: string,
  { delimiter }: { readonly delimiter: string },
): Result<CsvRow[], FileProblem> {
  if (text.trim() === '') return refuseFile(file, 'exchange_empty');
  const { data, errors } = Papa.parse<string[]>(evenLineEnds(text), { delimiter });
  if (data.length > LIMITS.rows) return refuseFile(file, 'exchange_too_many', LIMITS.rows);
  const badQuotes = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? 0));
  const rows = data.flatMap((cells, nth) => {
    if (cells.length === 1 && cells[0]?.trim() === '') return [];
    const notes = notesOn(file, nth + 1);
    if (badQuotes.has(nth)) notes.warn(null, 'exchange_quotes');
    return [{ row: nth + 1, cells: cells.slice(0, LIMITS.columns), problems: notes.list }];
  });
  return succeed(rows);
}

/** The same with a first record of column names, which counts as a row. Columns part at `,`, `;` or a tab. */
export function parseCsvTable(text: string, file: string): Result<CsvTable, FileProblem> {
  const parsed = parseCsv(text, file, { delimiter: delimiterOf(text) });
  if (!parsed.ok) return parsed;
  const [first, ...rows] = parsed.value;
  const names = first?.cells ?? [];
  return succeed({ header: names.map(columnName), names, rows });
}

/** Column names as they are compared: lower case, words joined by `_`. */
export function headerOf(text: string): string[] {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  const parsed = Papa.parse<string[]>(line, { delimiter: delimiterOf(text) });
  return (parsed.data[0] ?? []).map(columnName);
}

/** RFC 4180, every record ending in CR LF. */
export function writeCsv(records: readonly (readonly string[])[]): string {
  return `${Papa.unparse(records as string[][], { newline: '\r\n', quotes: false })}\r\n`;
}

function columnName(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

function delimiterOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

/** Papa Parse knows one kind of line end for each file: where kinds are mixed between the cells, all become one. */
function evenLineEnds(text: string): string {
  const between = text.replace(/"[^"]*"/g, '');
  const kinds = [/\r\n/, /(^|[^\r])\n/, /\r(?!\n)/].filter((kind) => kind.test(between));
  return kinds.length > 1 ? text.replace(/\r\n?/g, '\n') : text;
}
