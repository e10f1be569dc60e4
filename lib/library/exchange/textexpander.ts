import { succeed } from '@/lib/shared/result';
import type { Placeholder, Snippet } from '../snippet';
import { parseCsv, writeCsv } from './csv';
import { takeHtml } from './foreign-html';
import { takeTemplate } from './foreign-template';
import type { Format } from './format';
import { codeFrom, freeName } from './names';
import { writeTemplate } from './our-template';
import { notesOn } from './problem';
import type { ReadRow } from './read-row';
import { leadingText, textFile } from './records';
import { refusedRow, replyRow } from './reply-row';
import { splitMacros } from './textexpander-macros';

/** One file for each group, without column names: abbreviation, content, label. */
export const textExpander: Format = {
  id: 'textexpander-csv',
  system: 'textexpander',
  name: 'TextExpander (CSV)',
  endings: ['.csv'],
  fits: () => true,
  read(text, file) {
    const parsed = parseCsv(text, file, { delimiter: ',' });
    if (!parsed.ok) return parsed;
    const rows = parsed.value.map(({ row, cells, problems }) => {
      const result = readRow(cells, file, row);
      return { ...result, problems: [...problems, ...result.problems] };
    });
    return succeed({ rows, problems: [] });
  },
  write: (snippets) => {
    const taken = new Set<string>();
    return [...new Set(snippets.map(({ folder }) => folder))].map((folder) => {
      const stem = freeName(fileStem(folder), (name) => taken.has(name.toLowerCase()));
      taken.add(stem.toLowerCase());
      const records = snippets.filter((one) => one.folder === folder).map(toRecord);
      return textFile(`${stem}.csv`, writeCsv(records));
    });
  },
};

function readRow(cells: readonly string[], file: string, row: number): ReadRow {
  const notes = notesOn(file, row);
  const place = { file, row };
  if (cells.length < 2) {
    notes.refuse('content', 'exchange_columns_short', cells.length, 2);
    return refusedRow(notes, place, { code: cells[0] ?? '' });
  }
  const [abbreviation = '', content = '', label = '', ...others] = cells;
  if (abbreviation.trim() === '') notes.refuse('abbreviation', 'exchange_value_missing');
  if (others.some((cell) => cell.trim() !== '')) notes.warn(null, 'exchange_left_out', others.join(', '));
  const words = takeHtml(content, notes, 'content', true);
  const template = takeTemplate(splitMacros(words), notes, 'content');
  const folder = groupOf(file);
  return replyRow(notes, place, {
    id: abbreviation,
    code: abbreviation,
    title: label,
    titleField: 'label',
    template,
    rest: { ...(folder && { folder }) },
    bodyField: 'content',
  });
}

/** The file's name up to its first dot. */
function groupOf(file: string): string {
  return (file.split('/').at(-1) ?? '').split('.')[0] ?? '';
}

function fileStem(folder: string): string {
  const plain = folder.replace(/[^\p{L}\p{N} _-]+/gu, ' ').trim();
  return plain || codeFrom(folder) || 'replies';
}

function toRecord(snippet: Snippet): string[] {
  const { title, body } = leadingText(snippet);
  const content = writeTemplate(body, snippet.placeholders, {
    text: (words) => words.replaceAll('%', '%%'),
    known: () => undefined,
    field: toField,
  });
  return [snippet.code, content, title];
}

function toField({ name, label, type, choices, default: given }: Placeholder): string {
  const words = calm(label) || name;
  const preset = given === null ? '' : `:default=${calm(given)}`;
  if (type !== 'choice' || choices.length === 0) return `%filltext:name=${words}${preset}%`;
  return `%fillpopup:name=${words}:${choices.map(calm).join(':')}${preset}%`;
}

/** Signs that end or part what a macro is given. */
function calm(words: string): string {
  return words.replace(/[%:=]/g, ' ').replace(/\s+/g, ' ').trim();
}
