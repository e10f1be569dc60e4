import { succeed } from '@/lib/shared/result';
import type { Format } from './format';
import { OWN } from './library-index';
import { nameIn } from './own-record';
import { parseJson } from './parse-json';
import { isRecord, listOf, type PlainData, type PlainRecord, textOf } from './plain-data';
import { type Notes, notesOn, refuseFile } from './problem';
import type { IncomingReply } from './read-row';
import { recordsIn } from './records';
import { tidyText } from './reply-row';

/** Customers' sentences by the reply that answered them, as one person's Cuecard offers them to the whole team. */
export type ExamplesOf = {
  /** Of the reply where it was first written, so that other libraries know it. */
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly examples: readonly string[];
};

/** What one person's choices are worth to all: examples for replies that are there, and nothing else. */
export const cuecardExamples: Format = {
  id: 'cuecard-examples',
  system: OWN,
  name: 'Cuecard (examples)',
  endings: ['.json'],
  fits: (text) => /"format"\s*:\s*"cuecard-examples"/.test(text),
  read(text, file) {
    const parsed = parseJson(text, file);
    if (!parsed.ok) return parsed;
    const records = recordsIn(parsed.value.data, ['replies']);
    if (!records) return refuseFile(file, 'exchange_wrong_shape', '{ replies: […] }');
    const rows = records.map((record, nth) => {
      const notes = notesOn(file, nth + 1);
      if (!isRecord(record)) notes.refuse('examples', 'exchange_wrong_shape', '{ id, examples }');
      const reply = isRecord(record) ? (replyOf(record, notes) ?? null) : null;
      const named = nameIn(isRecord(record) ? record : {});
      return { file, row: nth + 1, reply, named, problems: notes.list };
    });
    return succeed({ rows, problems: parsed.value.problems });
  },
};

/** The file that the format reads. */
export function examplesFile(replies: readonly ExamplesOf[]): string {
  return `${JSON.stringify({ format: 'cuecard-examples', version: 1, replies }, null, 2)}\n`;
}

/** As long as a comment is kept to be learned from. UTF-16 code units. */
const LONGEST = 2000;

function replyOf(record: PlainRecord, notes: Notes): IncomingReply | undefined {
  const code = textOf(record.code);
  const id = textOf(record.id) || code;
  if (id === '') notes.refuse('code', 'exchange_value_missing');
  const examples = listOf(record.examples).flatMap((each) => exampleIn(each, notes));
  if (examples.length === 0) notes.refuse('examples', 'exchange_value_missing');
  if (notes.refused) return undefined;
  const texts = { whole: false, list: [] };
  return { id, code, texts, rest: { examples }, adds: true, unknownNames: [] };
}

function exampleIn(value: PlainData, notes: Notes): string[] {
  const text = textOf(value);
  if (text.length > LONGEST) {
    notes.warn('examples', 'exchange_value_long', text.length, LONGEST);
    return [];
  }
  const tidy = tidyText(text, notes, 'examples').replace(/\s+/gu, ' ').trim();
  return tidy === '' ? [] : [tidy];
}
