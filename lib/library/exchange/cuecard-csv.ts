import { type Result, succeed } from '@/lib/shared/result';
import { type FileTable, headerKey } from './column-use';
import { type CsvRow, type CsvTable, headerOf, parseCsvTable } from './csv';
import { cellsOf, columnsOf } from './cuecard-csv-columns';
import { columnOf, readGroup } from './cuecard-csv-read';
import { writeTable } from './cuecard-csv-write';
import type { Format, ReadText } from './format';
import { looksLikeHeader } from './guess-columns';
import { type FileProblem, notesOn, refuseFile } from './problem';
import { textFile } from './records';
import { cellsByColumn } from './table-row';

/** A row for each language of a reply; rows with one id (or, without one, one code) are one reply. */
export const cuecardCsv: Format = {
  id: 'cuecard-csv',
  system: 'cuecard',
  name: 'Spreadsheet (CSV)',
  endings: ['.csv', '.tsv', '.txt'],
  fits: (text, name, memory = {}) => {
    const header = headerOf(text);
    const known = header.map(columnOf);
    if (known.includes('body') && (known.includes('title') || known.includes('code'))) return true;
    if (Object.hasOwn(memory, headerKey(header))) return true;
    // Prose has commas too.
    const table = parseCsvTable(text, name);
    return /\.[ct]sv$/i.test(name) && table.ok && looksLikeHeader(header, cellsOf(table.value.rows));
  },
  read(text, file, memory) {
    const table = parseCsvTable(text, file);
    if (!table.ok) return table;
    const { columns, asked } = columnsOf(table.value, file, memory);
    return readTable(columns, table.value, file, asked);
  },
  write: (snippets) => [textFile('cuecard-library.csv', `\uFEFF${writeTable(snippets)}`)],
};

function readTable(
  columns: readonly (string | undefined)[],
  { names, rows }: CsvTable,
  file: string,
  asked: FileTable | undefined,
): Result<ReadText, FileProblem> {
  // Where columns may be chosen each row says what it lacks: a refused file could not be asked about.
  if (!asked && !columns.includes('body')) return refuseFile(file, 'exchange_column_missing', 'body');
  if (!asked && !columns.includes('title') && !columns.includes('code')) {
    return refuseFile(file, 'exchange_column_missing', 'title');
  }
  const notes = notesOn(file);
  for (const [at, name] of names.entries()) {
    if (columns[at] === undefined && name.trim() !== '') {
      notes.warn(name.trim(), 'exchange_column_unknown', name.trim());
    }
  }
  const read = groupRows(columns, rows).flatMap((group) =>
    readGroup(group, new Set(columns.flatMap((column) => column ?? [])), file),
  );
  const text = { rows: read.sort((a, b) => a.row - b.row), problems: notes.list };
  return succeed(asked ? { ...text, table: asked } : text);
}

type Group = { row: CsvRow; cells: Readonly<Record<string, string>> }[];

function groupRows(columns: readonly (string | undefined)[], rows: readonly CsvRow[]): Group[] {
  const names = columns.map((column) => column ?? '');
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const cells = cellsByColumn(names, row.cells);
    const key = cells.id || (cells.code ? `code ${cells.code}` : `row ${row.row}`);
    const group = groups.get(key);
    if (group) group.push({ row, cells });
    else groups.set(key, [{ row, cells }]);
  }
  return [...groups.values()];
}
