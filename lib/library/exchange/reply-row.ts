import type { Placeholder } from '../snippet';
import type { TakenTemplate } from './foreign-template';
import { LIMITS } from './limits';
import { codeFrom } from './names';
import type { Notes } from './problem';
import type { IncomingReply, ReadRow, RecordName } from './read-row';

/** What the record of another tool says. */
export type ForeignReply = {
  readonly id: string;
  /** As written there; '' when it has none. */
  readonly code: string;
  readonly title: string;
  /** The field that the title stands in; missing where the format has none. */
  readonly titleField?: string;
  readonly template: TakenTemplate;
  readonly rest?: IncomingReply['rest'];
  /** The field that the words stand in. */
  readonly bodyField: string;
};

/** A record of another tool as a row; refused when it has no words, or when `notes` say so. */
export function replyRow(notes: Notes, place: { file: string; row: number }, reply: ForeignReply): ReadRow {
  const { template, rest = {}, bodyField } = reply;
  if (template.body.trim() === '') notes.refuse(bodyField, 'exchange_no_text');
  const title = oneLine(reply.title) || oneLine(reply.code) || firstWords(template.body);
  if (reply.titleField && oneLine(reply.title) === '' && !notes.refused) {
    notes.warn(reply.titleField, 'exchange_title_missing', title);
  }
  const code = codeFrom(reply.code) || codeFrom(title) || 'reply';
  if (reply.code !== '' && code !== reply.code.replace(/^[:/;,.\\#!]+/, '')) {
    notes.warn(null, 'exchange_code_changed', code);
  }
  if (notes.refused) return refusedRow(notes, place, reply);
  return {
    ...place,
    reply: {
      id: (reply.id || reply.code || code).slice(0, LIMITS.nameLength),
      code,
      texts: {
        whole: false,
        list: [{ lang: '', title, body: template.body, variants: [], asOf: 1 }],
        ...(oneLine(reply.title) === '' ? { untitled: [''] } : {}),
      },
      rest: { ...rest, placeholders: [...template.placeholders] as Placeholder[] },
      unknownNames: template.unknownNames,
    },
    problems: notes.list,
  };
}

export function refusedRow(
  notes: Notes,
  place: { file: string; row: number },
  { title = '', code = '' }: Partial<RecordName> = {},
): ReadRow {
  const named = { title: oneLine(title), code: oneLine(code) };
  return { ...place, reply: null, named, problems: notes.list };
}

/** Line ends as one kind; what cannot be seen and has no meaning in a reply taken out, with a warning. */
export function tidyText(text: string, notes: Notes, field: string): string {
  if (text.length > MOST_UNITS) {
    notes.refuse(field, 'exchange_value_long', text.length, MOST_UNITS);
    return '';
  }
  const even = text.replace(/\r\n?/g, '\n');
  const clean = even.replace(INVISIBLE, '');
  if (clean !== even) notes.warn(field, 'exchange_control_characters');
  return clean;
}

export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, LIMITS.nameLength);
}

/** Signs of another tool's language come on top of the words. */
const MOST_UNITS = LIMITS.bodyLength * 2;

/** Control characters but tab and line end, and byte order marks inside a text. Joiners and direction marks are words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g;

function firstWords(body: string): string {
  return oneLine(body.replace(/\{[{%].*?[}%]\}/g, ' ')).slice(0, 60);
}
