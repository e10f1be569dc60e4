import { succeed } from '@/lib/shared/result';
import type { Placeholder, Snippet } from '../snippet';
import { takeTemplate } from './foreign-template';
import type { Format } from './format';
import { writeTemplate } from './our-template';
import { parseJson } from './parse-json';
import { isRecord, type PlainData, textOf } from './plain-data';
import { notesOn, refuseFile } from './problem';
import type { ReadRow } from './read-row';
import { jsonFile, leadingText } from './records';
import { refusedRow, replyRow, tidyText } from './reply-row';
import { splitCommands } from './text-blaze-commands';

/** What "Export all folders" gives. Only the keys known for sure are read. */
export const textBlaze: Format = {
  id: 'textblaze-json',
  system: 'textblaze',
  name: 'Text Blaze (JSON)',
  endings: ['.json'],
  fits: (text) => /"folders"\s*:/.test(text) && /"shortcut"\s*:/.test(text),
  read(text, file) {
    const parsed = parseJson(text, file);
    if (!parsed.ok) return parsed;
    const { data, problems } = parsed.value;
    const folders = isRecord(data) ? data.folders : undefined;
    if (!Array.isArray(folders)) return refuseFile(file, 'exchange_wrong_shape', '{ folders: […] }');
    const records = folders.flatMap((folder: PlainData) => snippetsOf(folder));
    const rows = records.map(({ folder, data: one }, nth) => readSnippet(one, folder, file, nth + 1));
    return succeed({ rows, problems });
  },
  write: (snippets) => {
    const names = [...new Set(snippets.map(({ folder }) => folder))];
    const folders = names.map((name) => ({
      name,
      snippets: snippets.filter(({ folder }) => folder === name).map(toRecord),
    }));
    return [jsonFile('text-blaze.json', { folders })];
  },
};

function snippetsOf(folder: PlainData): { folder: string; data: PlainData }[] {
  if (!isRecord(folder)) return [{ folder: '', data: folder }];
  const { snippets } = folder;
  if (!Array.isArray(snippets)) return [{ folder: textOf(folder.name), data: null }];
  return snippets.map((data: PlainData) => ({ folder: textOf(folder.name), data }));
}

function readSnippet(data: PlainData, folder: string, file: string, row: number): ReadRow {
  const notes = notesOn(file, row);
  const place = { file, row };
  if (!isRecord(data)) {
    notes.refuse('snippets', 'exchange_wrong_shape', '{ shortcut, text }');
    return refusedRow(notes, place);
  }
  const shortcut = textOf(data.shortcut);
  if (shortcut.trim() === '') notes.refuse('shortcut', 'exchange_value_missing');
  const words = tidyText(textOf(data.text), notes, 'text');
  const template = takeTemplate(splitCommands(words), notes, 'text');
  return replyRow(notes, place, {
    id: shortcut,
    code: shortcut,
    title: textOf(data.name),
    titleField: 'name',
    template,
    rest: { ...(folder && { folder }) },
    bodyField: 'text',
  });
}

function toRecord(snippet: Snippet): PlainData {
  const { title, body } = leadingText(snippet);
  const text = writeTemplate(body, snippet.placeholders, {
    text: (words) => words,
    known: () => undefined,
    field: toField,
  });
  return { shortcut: `/${snippet.code}`, name: title, text };
}

function toField({ name, type, choices, default: given }: Placeholder): string {
  if (type === 'choice' && choices.length > 0) {
    return `{formmenu: ${[...choices.map(calm), `name=${name}`].join('; ')}}`;
  }
  if (type === 'date') return `{formdate: name=${name}}`;
  return `{formtext: name=${name}${given === null ? '' : `; default=${calm(given)}`}}`;
}

/** Signs that end or part what a command is given. */
function calm(words: string): string {
  return words.replace(/[{};=]/g, ' ').trim();
}
