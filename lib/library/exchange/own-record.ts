import * as z from 'zod/mini';
import {
  type Snippet,
  type SnippetContent,
  type SnippetText,
  snippetContentSchema,
  snippetSchema,
} from '../snippet';
import { parseTemplate } from '../template-engine';
import { LIMITS } from './limits';
import { codeFrom } from './names';
import { isRecord, listOf, type PlainData, type PlainRecord, textOf } from './plain-data';
import type { Notes } from './problem';
import type { IncomingReply, RecordName } from './read-row';
import { oneLine } from './reply-row';

/** Everything a snippet needs besides its words. */
export const BLANK_CONTENT: Omit<SnippetContent, 'texts' | 'code'> = {
  folder: '',
  kind: 'first-answer',
  placeholders: [],
  tags: [],
  examples: [],
  counterExamples: [],
  risk: null,
  channels: ['x', 'facebook'],
  audience: 'any',
  role: null,
  owner: '',
  source: null,
  reviewBy: '',
  expiresOn: null,
};

/**
 * A snippet as Cuecard writes it. Each field is checked and kept as it stood, so that what a newer Cuecard added
 * inside of it stays; fields nobody knows come along too. Undefined, with a refusal in `notes`: a field is wrong.
 */
export function readOwnRecord(record: PlainRecord, notes: Notes): IncomingReply | undefined {
  const entries = Object.entries(record).filter(
    ([key]) => Object.hasOwn(CONTENT, key) || !Object.hasOwn(snippetSchema.shape, key),
  );
  for (const [key, value] of entries) checkField(CONTENT, key, value, notes);
  const content = Object.fromEntries(entries) as unknown as Partial<SnippetContent>;
  const { texts, code = '', ...rest } = content;
  if (texts === undefined) notes.refuse('texts', 'exchange_value_missing');
  else if (Array.isArray(texts) && texts.length === 0) notes.refuse('texts', 'exchange_no_text');
  if (notes.refused || texts === undefined) return undefined;
  for (const [nth, text] of texts.entries()) checkBodies(text, `texts.${nth}`, notes);
  if (notes.refused) return undefined;
  const short = code || codeFrom(texts[0]?.title ?? '') || 'reply';
  const id = textOf(record.id) || short;
  const reply = { id, code: short, texts: { whole: true, list: texts }, rest, unknownNames: [] };
  return code === '' ? { ...reply, uncoded: true } : reply;
}

/** What a record that is refused calls itself. */
export function nameIn({ code, title, texts }: PlainRecord): RecordName {
  const [first] = listOf(texts);
  const own = isRecord(first) ? textOf(first.title) : '';
  return { title: oneLine(own || textOf(title)), code: oneLine(textOf(code)) };
}

/** The same for a whole snippet, its state and history included; what is not said is that of a new draft. */
export function readOwnSnippet(record: PlainRecord, notes: Notes): Snippet | undefined {
  const reply = readOwnRecord(record, notes);
  const state = Object.entries(record).filter(
    ([key]) => Object.hasOwn(snippetSchema.shape, key) && !Object.hasOwn(CONTENT, key),
  );
  for (const [key, value] of state) checkField(snippetSchema.shape, key, value, notes);
  if (!reply || notes.refused) return undefined;
  const content = { ...BLANK_CONTENT, ...reply.rest, code: reply.code, texts: [...reply.texts.list] };
  return { ...content, ...BLANK_STATE, id: reply.id, ...Object.fromEntries(state) } as Snippet;
}

const BLANK_STATE: Omit<Snippet, keyof SnippetContent | 'id'> = {
  schema: 2,
  status: 'draft',
  version: 1,
  approvals: [],
  recall: null,
  replacedBy: null,
  origin: null,
  changedAt: 0,
  changedBy: '',
  deletedAt: null,
};

const CONTENT: Readonly<Record<string, z.ZodMiniType>> = snippetContentSchema.shape;
const DATES: ReadonlySet<string> = new Set(['reviewBy', 'expiresOn']);

function checkField(
  shape: Readonly<Record<string, z.ZodMiniType>>,
  key: string,
  value: PlainData | undefined,
  notes: Notes,
): void {
  const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
  if (!schema) return;
  const checked = z.safeParse(schema, value);
  if (!checked.success) refuseIssues([key], value, checked.error.issues, notes);
  else if (DATES.has(key) && value !== null && !/^(\d{4}-\d\d-\d\d)?$/.test(textOf(value))) {
    notes.refuse(key, 'exchange_value_wrong', textOf(value), 'YYYY-MM-DD');
  }
}

/** One refusal for each field that is wrong, at its place: `texts.0.title`. */
export function refuseIssues(
  base: readonly string[],
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  notes: Notes,
): void {
  for (const issue of issues.slice(0, 5)) {
    const field = [...base, ...issue.path.map(String)].join('.');
    notes.refuse(field, 'exchange_value_wrong', shown(at(value, issue.path)), allowed(issue));
  }
}

function allowed(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  return issue.code === 'invalid_type' ? issue.expected : issue.code;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path) {
    found =
      typeof found === 'object' && found !== null ? (found as Record<PropertyKey, unknown>)[key] : undefined;
  }
  return found;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** A draft may hold a body that cannot be read yet: it comes in as it is, and says so. */
function checkBodies({ body, variants }: SnippetText, path: string, notes: Notes): void {
  const bodies = [{ field: `${path}.body`, words: body }].concat(
    variants.map((one, nth) => ({ field: `${path}.variants.${nth}.body`, words: one.body })),
  );
  for (const { field, words } of bodies) {
    if (words.length > LIMITS.bodyLength) {
      notes.refuse(field, 'exchange_value_long', words.length, LIMITS.bodyLength);
      continue;
    }
    const parsed = parseTemplate(words);
    if (!parsed.ok) notes.warn(field, 'exchange_bad_template', parsed.failure.line, parsed.failure.message);
  }
}
