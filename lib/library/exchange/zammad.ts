import { succeed } from '@/lib/shared/result';
import type { Snippet } from '../snippet';
import { headerOf, parseCsvTable, writeCsv } from './csv';
import { takeHtml } from './foreign-html';
import { type ForeignPiece, takeTemplate } from './foreign-template';
import type { Format } from './format';
import { textToHtml } from './html';
import { writeTemplate } from './our-template';
import { parseJson } from './parse-json';
import { isRecord, type PlainRecord, textOf } from './plain-data';
import { type Notes, notesOn, refuseFile } from './problem';
import type { ReadRow } from './read-row';
import { jsonFile, leadingText, recordsIn, textFile } from './records';
import { refusedRow, replyRow } from './reply-row';
import { cellsByColumn } from './table-row';

const COLUMNS = ['name', 'keywords', 'content', 'note', 'active'] as const;
const SYSTEM = 'zammad';

export const zammadJson: Format = {
  id: 'zammad-json',
  system: SYSTEM,
  name: 'Zammad text modules (JSON)',
  endings: ['.json'],
  fits: (text) => /"keywords"\s*:/.test(text) && /"content"\s*:/.test(text),
  read(text, file) {
    const parsed = parseJson(text, file);
    if (!parsed.ok) return parsed;
    const records = recordsIn(parsed.value.data, ['text_modules']);
    if (!records) return refuseFile(file, 'exchange_wrong_shape', 'a list of text modules');
    const rows = records.map((record, nth) => {
      const notes = notesOn(file, nth + 1);
      if (isRecord(record)) return readModule(record, notes, { file, row: nth + 1 });
      notes.refuse('name', 'exchange_wrong_shape', '{ name, content }');
      return refusedRow(notes, { file, row: nth + 1 });
    });
    return succeed({ rows, problems: parsed.value.problems });
  },
  write: (snippets) => [jsonFile('zammad-text-modules.json', snippets.map(toModule))],
};

export const zammadCsv: Format = {
  id: 'zammad-csv',
  system: SYSTEM,
  name: 'Zammad text modules (CSV)',
  endings: ['.csv'],
  fits: (text) => {
    const header = headerOf(text);
    return header.includes('name') && header.includes('content') && header.includes('keywords');
  },
  read(text, file) {
    const table = parseCsvTable(text, file);
    if (!table.ok) return table;
    const { header, rows } = table.value;
    const missing = ['name', 'content'].find((column) => !header.includes(column));
    if (missing) return refuseFile(file, 'exchange_column_missing', missing);
    const read = rows.map(({ row, cells, problems }) => {
      const notes = notesOn(file, row);
      const result = readModule(cellsByColumn(header, cells), notes, { file, row });
      return { ...result, problems: [...problems, ...result.problems] };
    });
    return succeed({ rows: read, problems: [] });
  },
  write: (snippets) => {
    const modules = snippets.map(toModule).map((one) => COLUMNS.map((column) => textOf(one[column])));
    return [textFile('zammad-text-modules.csv', writeCsv([[...COLUMNS], ...modules]))];
  },
};

function readModule(record: PlainRecord, notes: Notes, place: { file: string; row: number }): ReadRow {
  const words = takeHtml(textOf(record.content), notes, 'content');
  const template = takeTemplate(splitHashes(words), notes, 'content');
  if (textOf(record.name).trim() === '') notes.refuse('name', 'exchange_value_missing');
  if (textOf(record.active) === 'false') notes.warn('active', 'exchange_switched_off');
  const note = textOf(record.note);
  const code = note.startsWith(MARK) ? note.slice(MARK.length) : '';
  if (note !== '' && code === '') notes.warn('note', 'exchange_left_out', note);
  const tags = textOf(record.keywords)
    .split(/[,;\n]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return replyRow(notes, place, {
    id: textOf(record.id),
    code,
    title: textOf(record.name),
    titleField: 'name',
    template,
    rest: { tags },
    bodyField: 'content',
  });
}

const MARK = 'cuecard:';

const OURS: ReadonlyMap<string, string> = new Map([
  ['ticket.customer.firstname', 'customer_name'],
  ['ticket.customer.fullname', 'customer_name'],
  ['user.firstname', 'responder_name'],
  ['user.fullname', 'responder_name'],
  ['ticket.number', 'ticket_number'],
]);

const THEIRS: Readonly<Record<string, string | undefined>> = {
  customer_name: '#{ticket.customer.firstname}',
  responder_name: '#{user.firstname}',
  ticket_number: '#{ticket.number}',
};

function splitHashes(text: string): ForeignPiece[] {
  const pieces: ForeignPiece[] = [];
  let at = 0;
  for (const found of text.matchAll(/#\{([^{}]*)\}/g)) {
    const source = (found[1] ?? '').trim();
    const name = OURS.get(source);
    pieces.push({ kind: 'text', text: text.slice(at, found.index) });
    pieces.push({ kind: 'known', source, ...(name && { name }) });
    at = found.index + found[0].length;
  }
  return [...pieces, { kind: 'text', text: text.slice(at) }];
}

function toModule(snippet: Snippet): PlainRecord {
  const { title, body } = leadingText(snippet);
  const content = writeTemplate(body, snippet.placeholders, {
    text: textToHtml,
    known: (name) => THEIRS[name],
  });
  return {
    name: title,
    keywords: snippet.tags.join(', '),
    content,
    note: `${MARK}${snippet.code}`,
    active: true,
  };
}
