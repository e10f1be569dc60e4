import { type Result, succeed } from '@/lib/shared/result';
import type { Snippet } from '../snippet';
import { splitBraces } from './double-braces';
import { takeHtml } from './foreign-html';
import { takeTemplate } from './foreign-template';
import type { Format } from './format';
import { textToHtml } from './html';
import { writeTemplate } from './our-template';
import { type Parsed, parseJson, parseJsonLines } from './parse-json';
import { isRecord, listOf, type PlainData, type PlainRecord, textOf } from './plain-data';
import { type FileProblem, notesOn, refuseFile } from './problem';
import type { ReadRow } from './read-row';
import { leadingText, recordsIn, textFile } from './records';
import { refusedRow, replyRow, tidyText } from './reply-row';
import { readActions } from './zendesk-actions';

/** Macros as its API lists them (`{"macros": […]}`), alone (`{"macro": {…}}`), or one a line. */
export const zendesk: Format = {
  id: 'zendesk-json',
  system: 'zendesk',
  name: 'Zendesk macros (JSON)',
  endings: ['.json', '.jsonl', '.ndjson'],
  fits: (text) => /"macros?"\s*:|"comment_value(_html)?"/.test(text),
  read(text, file) {
    const parsed = parseAny(text, file);
    if (!parsed.ok) return parsed;
    const { data, problems } = parsed.value;
    const records = recordsIn(data, ['macros']) ?? (isRecord(data) && data.macro ? [data] : undefined);
    if (!records) return refuseFile(file, 'exchange_wrong_shape', '{ macros: […] }');
    return succeed({ rows: records.map((one, nth) => readMacro(one, file, nth + 1)), problems });
  },
  write: (snippets) => [
    textFile('zendesk-macros.jsonl', snippets.map((one) => `${JSON.stringify(toMacro(one))}\n`).join('')),
  ],
};

function parseAny(text: string, file: string): Result<Parsed, FileProblem> {
  const whole = parseJson(text, file);
  const isLines = /^\s*\{.*\}\s*\n\s*\{/.test(text);
  return whole.ok || !isLines ? whole : parseJsonLines(text, file);
}

function readMacro(data: PlainData, file: string, row: number): ReadRow {
  const notes = notesOn(file, row);
  const place = { file, row };
  const macro = isRecord(data) && isRecord(data.macro) ? data.macro : data;
  if (!isRecord(macro)) {
    notes.refuse('title', 'exchange_wrong_shape', '{ title, actions }');
    return refusedRow(notes, place);
  }
  const actions = readActions(listOf(macro.actions), notes);
  const words = actions.isHtml
    ? takeHtml(actions.words, notes, 'comment_value_html')
    : tidyText(actions.words, notes, 'comment_value');
  const bodyField = actions.isHtml ? 'comment_value_html' : 'comment_value';
  const template = takeTemplate(splitBraces(words, readName), notes, bodyField);
  if (macro.active === false) notes.warn('active', 'exchange_switched_off');
  const path = textOf(macro.title).split('::');
  const folder = path.slice(0, -1).join(' / ');
  return replyRow(notes, place, {
    id: textOf(macro.id),
    code: codeIn(textOf(macro.description)),
    title: path.at(-1) ?? '',
    titleField: 'title',
    template,
    rest: {
      ...(folder && { folder }),
      ...(actions.tags && { tags: actions.tags }),
      ...(actions.audience && { audience: actions.audience }),
    },
    bodyField,
  });
}

/** Names are case-sensitive there. */
function readName(inside: string) {
  if (!/^[\w.-]+$/.test(inside)) return undefined;
  const name = OURS.get(inside);
  return { kind: 'known' as const, source: inside, ...(name && { name }) };
}

const OURS: ReadonlyMap<string, string> = new Map([
  ['ticket.requester.first_name', 'customer_name'],
  ['ticket.requester.name', 'customer_name'],
  ['current_user.first_name', 'responder_name'],
  ['current_user.name', 'responder_name'],
  ['ticket.id', 'ticket_id'],
]);

const THEIRS: Readonly<Record<string, string | undefined>> = {
  customer_name: '{{ticket.requester.first_name}}',
  responder_name: '{{current_user.first_name}}',
  ticket_id: '{{ticket.id}}',
};

function toMacro(snippet: Snippet): PlainRecord {
  const { title, body } = leadingText(snippet);
  const value = writeTemplate(body, snippet.placeholders, {
    text: textToHtml,
    known: (name) => THEIRS[name],
  });
  const folder = snippet.folder.split(' / ').filter((part) => part !== '');
  const isPrivate = snippet.audience === 'private';
  const actions: PlainData[] = [
    { field: 'comment_value_html', value },
    { field: 'current_tags', value: ['cuecard', ...snippet.tags.map(toTag)].join(' ') },
    ...(snippet.audience === 'any' ? [] : [{ field: 'comment_mode_is_public', value: !isPrivate }]),
  ];
  return {
    macro: {
      title: [...folder, title].join('::'),
      description: `${MARK}${snippet.code}`,
      active: true,
      actions,
    },
  };
}

const MARK = 'cuecard:';

/** The short code, where this macro came from here. */
function codeIn(description: string): string {
  return description.startsWith(MARK) ? description.slice(MARK.length) : '';
}

function toTag(tag: string): string {
  return tag.trim().replace(/\s+/g, '_');
}
