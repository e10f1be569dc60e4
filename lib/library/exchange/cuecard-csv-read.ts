import type { CsvRow } from './csv';
import { cellsToSource, cellToList, dataIn, fromCell, recordIn } from './csv-cells';
import { aDetail } from './foreign-template';
import { readOwnRecord } from './own-record';
import { cleanData, isRecord, type PlainData, type PlainRecord } from './plain-data';
import { notesOn, type Problem } from './problem';
import type { ReadRow } from './read-row';
import { oneLine } from './reply-row';

type Cells = Readonly<Record<string, string>>;
type Line = { readonly row: CsvRow; readonly cells: Cells };

/** Our name of a column that people and other tools call differently. Undefined: a column without a name. */
export function columnOf(name: string): string | undefined {
  return name === '' ? undefined : (ALIASES[name] ?? name);
}

const ALIASES: Readonly<Record<string, string | undefined>> = {
  short_code: 'code',
  shortcode: 'code',
  shortcut: 'code',
  abbreviation: 'code',
  language: 'lang',
  name: 'title',
  text: 'body',
  reply: 'body',
  content: 'body',
  message: 'body',
  category: 'folder',
  labels: 'tags',
};

/** The rows of one reply. A language that stands there twice is refused the second time. */
export function readGroup(lines: readonly Line[], columns: ReadonlySet<string>, file: string): ReadRow[] {
  const byLang = new Map<string, Line>();
  const doubles: ReadRow[] = [];
  for (const line of lines) {
    const lang = (line.cells.lang ?? '').trim();
    const before = byLang.get(lang);
    if (!before) byLang.set(lang, line);
    else {
      const notes = notesOn(file, line.row.row);
      const name = line.cells.code || line.cells.id || '';
      notes.refuse('code', 'exchange_duplicate', name, before.row.row, file);
      const { row } = line.row;
      doubles.push({ file, row, reply: null, named: namedIn(line.cells), problems: notes.list });
    }
  }
  return [readReply([...byLang.values()], columns, file), ...doubles];
}

function readReply(lines: readonly Line[], columns: ReadonlySet<string>, file: string): ReadRow {
  const [first] = lines;
  const row = first?.row.row ?? 0;
  const cells = first?.cells ?? {};
  const notes = notesOn(file, row);
  const ofLines = lines.flatMap((line) => [...line.row.problems, ...missingIn(line, file)]);
  const more = recordIn(cells.more);
  const isWhole = isWrittenByUs(cells, columns);
  const record = {
    ...sharedFields(cells, columns, isWhole),
    ...(isRecord(more.fields) ? more.fields : {}),
    texts: lines.map(({ cells: own }) => textFields(own)),
  };
  const { data, unsafeKeys } = cleanData(record);
  for (const key of unsafeKeys) notes.warn('more', 'exchange_unsafe_key', key);
  const reply = isRecord(data) ? readOwnRecord(data, notes) : undefined;
  const problems = [...ofLines, ...notes.list.map((problem) => inItsRow(problem, lines))];
  if (!reply || problems.some(({ weight }) => weight === 'refused')) {
    return { file, row, reply: null, named: namedIn(cells), problems };
  }
  // A spreadsheet often holds the languages that one person looks after: those it does not name stay.
  const sites = isWhole && columns.has('body_x') && columns.has('body_facebook');
  const untitled = lines.flatMap(({ cells: { title = '', lang = '' } }) =>
    fromCell(title).trim() === '' ? [lang.trim()] : [],
  );
  const texts = { whole: false, sites, list: reply.texts.list };
  return {
    file,
    row,
    reply: { ...reply, texts: untitled.length > 0 ? { ...texts, untitled } : texts },
    problems,
  };
}

/** In a row of ours an empty cell says that there is nothing; in those of others it says nothing. */
function isWrittenByUs({ id = '' }: Cells, columns: ReadonlySet<string>): boolean {
  return id !== '' && columns.has('as_of');
}

function namedIn({ title = '', code = '' }: Cells) {
  return { title: oneLine(fromCell(title)), code: oneLine(fromCell(code)) };
}

function missingIn({ row: { row }, cells }: Line, file: string): readonly Problem[] {
  const notes = notesOn(file, row);
  if ((cells.body ?? '').trim() === '') notes.refuse('body', 'exchange_value_missing');
  else if (fromCell(cells.title ?? '') === '') notes.warn('title', 'exchange_title_missing', titleOf(cells));
  return notes.list;
}

/** What is said of one text stands in that text's row. */
function inItsRow(problem: Problem, lines: readonly Line[]): Problem {
  const [, nth] = /^texts\.(\d+)\./.exec(problem.field ?? '') ?? [];
  const line = nth === undefined ? undefined : lines[Number(nth)];
  return line ? { ...problem, row: line.row.row } : problem;
}

/** Its title; without one its code, without that its first words. */
function titleOf({ title = '', code = '', body = '' }: Cells): string {
  return fromCell(title) || fromCell(code) || fromCell(body).slice(0, 60);
}

function textFields(cells: Cells): PlainRecord {
  const more = recordIn(cells.more);
  const variants = ['x', 'facebook'].flatMap((platform) => {
    const body = fromCell(cells[`body_${platform}`] ?? '');
    return body === '' ? [] : [{ platform, body }];
  });
  const body = fromCell(cells.body ?? '');
  return {
    lang: fromCell(cells.lang ?? '').trim(),
    title: titleOf(cells),
    body,
    variants,
    asOf: Number(cells.as_of) || 1,
    ...(isRecord(more.text) ? more.text : {}),
  };
}

/** What a column that is there says; an empty cell where a value is needed says nothing. `isWhole`: others do. */
function sharedFields(cells: Cells, columns: ReadonlySet<string>, isWhole: boolean): PlainRecord {
  const isSaid = (cell = '') => isWhole || cell.trim() !== '';
  const entries: [string, string, (cell: string) => PlainData | undefined][] = [
    ['id', 'id', fromCell],
    ['code', 'code', (cell) => fromCell(cell).trim() || undefined],
    ['folder', 'folder', fromCell],
    ['kind', 'kind', (cell) => cell.trim() || undefined],
    ['tags', 'tags', (cell) => cellToList(cell, ', ')],
    ['examples', 'examples', (cell) => cellToList(cell, '\n')],
    ['counter_examples', 'counterExamples', (cell) => cellToList(cell, '\n')],
    ['risk', 'risk', (cell) => cell.trim() || null],
    ['channels', 'channels', (cell) => (cell === '' ? undefined : cellToList(cell, ', '))],
    ['audience', 'audience', (cell) => cell.trim() || undefined],
    ['role', 'role', (cell) => cell.trim() || null],
    ['owner', 'owner', fromCell],
    ['review_by', 'reviewBy', (cell) => cell.trim() || undefined],
    ['expires_on', 'expiresOn', (cell) => cell.trim() || null],
    ['placeholders', 'placeholders', detailsIn],
  ];
  const fields = entries.flatMap(([column, field, read]) => {
    const cell = cells[column] ?? '';
    const value = columns.has(column) && isSaid(cell) ? read(cell) : undefined;
    return value === undefined ? [] : [[field, value] as const];
  });
  const { source_text: text = '', source_url: url = '', source_checked: checked = '' } = cells;
  const source =
    columns.has('source_text') && isSaid(text + url + checked)
      ? { source: cellsToSource(text, url, checked) }
      : {};
  return { ...Object.fromEntries(fields), ...source };
}

/** JSON, or names with commas between them. */
function detailsIn(cell: string): PlainData {
  const data = cell.startsWith('[') ? dataIn(cell) : undefined;
  return data ?? cellToList(cell, ', ').map((name) => aDetail(name, {}));
}
