import { type Result, succeed } from '@/lib/shared/result';
import { type CsvRow, headerOf, parseCsvTable } from './csv';
import { columnOf, readGroup } from './cuecard-csv-read';
import { writeTable } from './cuecard-csv-write';
import type { Format, ReadText } from './format';
import { type FileProblem, notesOn, refuseFile } from './problem';
import { textFile } from './records';
import { cellsByColumn } from './table-row';

/** A row for each language of a reply; rows with one id (or, without one, one code) are one reply. */
export const cuecardCsv: Format = {
  id: 'cuecard-csv',
  system: 'cuecard',
  name: 'Spreadsheet (CSV)',
  endings: ['.csv', '.tsv', '.txt'],
  fits: (text) => {
    const header = headerOf(text).map(columnOf);
    return header.includes('body') && (header.includes('title') || header.includes('code'));
  },
  read(text, file) {
    const table = parseCsvTable(text, file);
    return table.ok ? readTable(table.value.header.map(columnOf), table.value.rows, file) : table;
  },
  write: (snippets) => [textFile('cuecard-library.csv', `\uFEFF${writeTable(snippets)}`)],
};

function readTable(
  header: readonly (string | undefined)[],
  rows: readonly CsvRow[],
  file: string,
): Result<ReadText, FileProblem> {
  if (!header.includes('body')) return refuseFile(file, 'exchange_column_missing', 'body');
  if (!header.includes('title') && !header.includes('code')) {
    return refuseFile(file, 'exchange_column_missing', 'title');
  }
  const notes = notesOn(file);
  const names = header.map((column) => {
    if (column !== undefined && !KNOWN.has(column)) notes.warn(column, 'exchange_column_unknown', column);
    return column ?? '';
  });
  const groups = new Map<string, { row: CsvRow; cells: Readonly<Record<string, string>> }[]>();
  for (const row of rows) {
    const cells = cellsByColumn(names, row.cells);
    const key = cells.id || (cells.code ? `code ${cells.code}` : `row ${row.row}`);
    const group = groups.get(key);
    if (group) group.push({ row, cells });
    else groups.set(key, [{ row, cells }]);
  }
  const read = [...groups.values()].flatMap((group) => readGroup(group, new Set(names), file));
  return succeed({ rows: read.sort((a, b) => a.row - b.row), problems: notes.list });
}

const KNOWN: ReadonlySet<string> = new Set(
  `id code lang title body body_x body_facebook as_of folder kind tags examples counter_examples risk channels audience
  role owner source_text source_url source_checked review_by expires_on placeholders more`.split(/\s+/),
);
