import {
  COLUMN_USES,
  type ColumnMemory,
  type ColumnUse,
  type FileColumn,
  type FileTable,
  headerKey,
} from './column-use';
import type { CsvRow, CsvTable } from './csv';
import { columnOf } from './cuecard-csv-read';
import { guessColumns } from './guess-columns';

export type ReadColumns = {
  /** Our name of each column; undefined: left out. */
  readonly columns: readonly (string | undefined)[];
  /** Undefined where every column has a name of ours. */
  readonly asked: FileTable | undefined;
};

/** What the columns of a table are: as somebody chose for these names before, else by name, else a guess. */
export function columnsOf(table: CsvTable, file: string, memory: ColumnMemory = {}): ReadColumns {
  const { header, rows } = table;
  const named = onlyFirst(
    header.map((name) => (KNOWN.has(columnOf(name) ?? '') ? columnOf(name) : undefined)),
  );
  if (header.every((name) => name === '' || KNOWN.has(columnOf(name) ?? ''))) {
    return { columns: named, asked: undefined };
  }
  const key = headerKey(header);
  const chosen = Object.hasOwn(memory, key) ? memory[key] : undefined;
  const guessed = guessColumns(
    header.map((name, at) => (named[at] === undefined ? name : '')),
    cellsOf(rows),
    new Set(named.flatMap((name) => name ?? [])),
  );
  const columns = onlyFirst(
    named.map((name, at) => {
      if (name !== undefined && !isUse(name)) return name;
      return chosen ? (chosen[at] ?? undefined) : (name ?? guessed[at]);
    }),
  );
  const says = (wanted: string) => named.includes(wanted);
  const isSure = chosen !== undefined || (says('body') && (says('title') || says('code')));
  return { columns, asked: { file, key, columns: asColumns(table, columns), isSure } };
}

/** Of two columns with one name the first counts. */
function onlyFirst(columns: readonly (string | undefined)[]): (string | undefined)[] {
  return columns.map((column, at) => (columns.indexOf(column) === at ? column : undefined));
}

export function cellsOf(rows: readonly CsvRow[]): (readonly string[])[] {
  return rows.map(({ cells }) => cells);
}

function asColumns({ names, rows }: CsvTable, columns: ReadColumns['columns']): FileColumn[] {
  return columns.map((column, at) => {
    const sample = rows.find(({ cells }) => cells[at]?.trim())?.cells[at]?.trim() ?? '';
    const use = column !== undefined && isUse(column) ? column : null;
    const isFixed = column !== undefined && use === null;
    return { name: names[at]?.trim() ?? '', sample: sample.slice(0, LONGEST_SAMPLE), use, isFixed };
  });
}

const LONGEST_SAMPLE = 120;

function isUse(column: string): column is ColumnUse {
  return COLUMN_USES.some((use) => use === column);
}

const KNOWN: ReadonlySet<string> = new Set(
  `id code lang title body body_x body_facebook as_of folder kind tags examples counter_examples risk channels audience
  role owner source_text source_url source_checked review_by expires_on placeholders more`.split(/\s+/),
);
