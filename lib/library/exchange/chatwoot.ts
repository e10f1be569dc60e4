import { succeed } from '@/lib/shared/result';
import type { Snippet } from '../snippet';
import { splitBraces } from './double-braces';
import { takeTemplate } from './foreign-template';
import type { Format, ReadText } from './format';
import { writeTemplate } from './our-template';
import { parseJson } from './parse-json';
import { isRecord, listOf, type PlainData, type PlainRecord, textOf } from './plain-data';
import { type Notes, notesOn, refuseFile } from './problem';
import type { ReadRow } from './read-row';
import { jsonFile, leadingText, recordsIn } from './records';
import { refusedRow, replyRow, tidyText } from './reply-row';

/** Canned responses as its API lists them, and macros for the message they send. */
export const chatwoot: Format = {
  id: 'chatwoot-json',
  system: 'chatwoot',
  name: 'Chatwoot canned responses (JSON)',
  endings: ['.json'],
  fits: (text) => /"short_code"\s*:|"action_name"\s*:/.test(text),
  read(text, file) {
    const parsed = parseJson(text, file);
    if (!parsed.ok) return parsed;
    const records = recordsIn(parsed.value.data, ['payload', 'canned_responses', 'macros', 'data']);
    if (!records) return refuseFile(file, 'exchange_wrong_shape', 'a list of canned responses');
    const rows = records.map((record, nth) => readRecord(record, file, nth + 1));
    return succeed<ReadText>({ rows, problems: parsed.value.problems });
  },
  write: (snippets) => [jsonFile('chatwoot-canned-responses.json', snippets.map(toRecord))],
};

function readRecord(data: PlainData, file: string, row: number): ReadRow {
  const notes = notesOn(file, row);
  const place = { file, row };
  const outer = isRecord(data) ? data : undefined;
  const record = isRecord(outer?.canned_response) ? outer.canned_response : outer;
  if (!record) {
    notes.refuse('short_code', 'exchange_wrong_shape', '{ short_code, content }');
    return refusedRow(notes, place);
  }
  if (Array.isArray(record.actions)) return readMacro(record, notes, place);
  const code = textOf(record.short_code);
  if (code.trim() === '') notes.refuse('short_code', 'exchange_value_missing');
  const template = takeWords(textOf(record.content), notes, 'content');
  return replyRow(notes, place, {
    id: textOf(record.id),
    code,
    title: '',
    template,
    bodyField: 'content',
  });
}

function readMacro(macro: PlainRecord, notes: Notes, place: { file: string; row: number }): ReadRow {
  const words: string[] = [];
  for (const action of listOf(macro.actions)) {
    const name = isRecord(action) ? textOf(action.action_name) : '';
    const values = isRecord(action) ? listOf(action.action_params).map(textOf) : [];
    if (name === 'send_message') words.push(...values);
    else notes.warn('actions', 'exchange_by_hand', `${name} ${values.join(' ')}`.trim());
  }
  const template = takeWords(words.join('\n\n'), notes, 'actions');
  const id = macro.id === undefined ? '' : `macro-${textOf(macro.id)}`;
  return replyRow(notes, place, {
    id,
    code: '',
    title: textOf(macro.name),
    titleField: 'name',
    template,
    bodyField: 'actions',
  });
}

const OURS: ReadonlyMap<string, string> = new Map([
  ['contact.name', 'customer_name'],
  ['contact.first_name', 'customer_name'],
  ['agent.name', 'responder_name'],
  ['agent.first_name', 'responder_name'],
]);

function takeWords(source: string, notes: Notes, field: string) {
  const pieces = splitBraces(tidyText(source, notes, field), (inside) => {
    if (!/^[\w.-]+$/.test(inside)) return undefined;
    const name = OURS.get(inside);
    return { kind: 'known', source: inside, ...(name && { name }) };
  });
  return takeTemplate(pieces, notes, field);
}

function toRecord(snippet: Snippet): PlainRecord {
  const { origin, placeholders, code } = snippet;
  const content = writeTemplate(leadingText(snippet).body, placeholders, {
    text: (words) => words,
    known: (name) => THEIRS[name],
  });
  const id = origin?.system === 'chatwoot' && /^\d+$/.test(origin.id) ? { id: Number(origin.id) } : {};
  return { ...id, short_code: code, content };
}

const THEIRS: Readonly<Record<string, string | undefined>> = {
  customer_name: '{{contact.first_name}}',
  responder_name: '{{agent.first_name}}',
};
