import { succeed } from '@/lib/shared/result';
import type { Snippet } from '../snippet';
import { headerOf, parseCsvTable, writeCsv } from './csv';
import { splitBraces } from './double-braces';
import { takeHtml } from './foreign-html';
import { type ForeignPiece, takeTemplate } from './foreign-template';
import type { Format } from './format';
import { textToHtml } from './html';
import { writeTemplate } from './our-template';
import { type Notes, notesOn, refuseFile } from './problem';
import type { ReadRow } from './read-row';
import { leadingText, textFile } from './records';
import { replyRow } from './reply-row';
import { cellsByColumn } from './table-row';

const COLUMNS = ['id', 'title', 'shortcut', 'subject', 'to', 'cc', 'bcc', 'tags', 'body'] as const;
/** Of an e-mail: a reply to a comment has none. */
const LETTER = ['subject', 'to', 'cc', 'bcc'] as const;

export const briskine: Format = {
  id: 'briskine-csv',
  system: 'briskine',
  name: 'Briskine (CSV)',
  endings: ['.csv'],
  fits: (text) => {
    const header = headerOf(text);
    return header.includes('shortcut') && header.includes('body');
  },
  read(text, file) {
    const table = parseCsvTable(text, file);
    if (!table.ok) return table;
    const { header, rows } = table.value;
    const missing = ['title', 'shortcut', 'body'].find((column) => !header.includes(column));
    if (missing) return refuseFile(file, 'exchange_column_missing', missing);
    const read = rows.map(({ row, cells, problems }) => {
      const result = readRow(cellsByColumn(header, cells), notesOn(file, row), { file, row });
      return { ...result, problems: [...problems, ...result.problems] };
    });
    return succeed({ rows: read, problems: [] });
  },
  write: (snippets) => [textFile('briskine.csv', writeCsv([[...COLUMNS], ...snippets.map(toRecord)]))],
};

function readRow(
  cells: Readonly<Record<string, string>>,
  notes: Notes,
  place: { file: string; row: number },
): ReadRow {
  for (const field of LETTER) {
    const value = cells[field] ?? '';
    if (value.trim() !== '') notes.warn(field, 'exchange_left_out', value);
  }
  const words = takeHtml(cells.body ?? '', notes, 'body');
  const template = takeTemplate(splitBraces(withoutCursor(words), readHelper), notes, 'body');
  const tags = (cells.tags ?? '').split(',').map((tag) => tag.trim());
  return replyRow(notes, place, {
    id: cells.id ?? '',
    code: cells.shortcut ?? '',
    title: cells.title ?? '',
    titleField: 'title',
    template,
    rest: { tags: tags.filter((tag) => tag !== '') },
    bodyField: 'body',
  });
}

/** Where the cursor goes after inserting means nothing here. */
function withoutCursor(words: string): string {
  return words.replace(/\{\{[#/]?cursor\}\}/g, '');
}

const OURS: ReadonlyMap<string, string> = new Map([
  ['to.first_name', 'customer_name'],
  ['to.name', 'customer_name'],
  ['from.first_name', 'responder_name'],
  ['from.name', 'responder_name'],
]);

function readHelper(inside: string): ForeignPiece | undefined {
  const name = OURS.get(inside);
  if (name) return { kind: 'known', source: inside, name };
  const [, helper = '', list = ''] = /^(choice|random)\s+(?:'([^']*)'|"[^"]*")/.exec(inside) ?? [];
  const texts = list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (helper === 'random' && texts.length > 0) return { kind: 'rotate', texts };
  if (helper === 'choice' && texts.length > 0) {
    return { kind: 'field', name: 'choice', detail: { choices: texts, type: 'choice' } };
  }
  if (/^moment\b/.test(inside))
    return { kind: 'known', source: inside, name: 'date', detail: { type: 'date' } };
  return /^[a-z_][\w.]*$/i.test(inside) ? { kind: 'known', source: inside } : undefined;
}

const THEIRS: Readonly<Record<string, string | undefined>> = {
  customer_name: '{{to.first_name}}',
  responder_name: '{{from.first_name}}',
};

function toRecord(snippet: Snippet): string[] {
  const { title, body } = leadingText(snippet);
  const html = writeTemplate(body, snippet.placeholders, {
    text: textToHtml,
    known: (name) => THEIRS[name],
  });
  const id = snippet.origin?.system === 'briskine' ? snippet.origin.id : snippet.id;
  return [id, title, snippet.code, '', '', '', '', snippet.tags.join(','), html];
}
