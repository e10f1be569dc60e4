import type { StoredComment } from '@/lib/database/records';
import { customerFirstName } from '@/lib/library/first-name';
import type { SnippetContent } from '@/lib/library/snippet';
import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';
import { normalise } from '@/lib/text/normalise';

/** What a new reply is made of. */
export interface Proposed {
  /** The responder's draft. */
  readonly text: string;
  readonly comment: StoredComment;
  readonly responderName: string;
  readonly lang: string;
  readonly folder: string;
  /** ISO date. */
  readonly reviewBy: string;
}

/**
 * A draft as the beginning of a reply for everybody: names become variables, personal data is covered, and signs of
 * the template language stay the signs they are. Nothing of the customer's comment is taken along.
 */
export function proposalOf(proposed: Proposed): SnippetContent {
  const { comment, lang, responderName } = proposed;
  const body = bodyOf(proposed);
  const title = titleOf(body);
  return {
    code: codeOf(title),
    folder: proposed.folder,
    kind: 'first-answer',
    texts: [{ lang, title, body, variants: [], asOf: 1 }],
    placeholders: [],
    tags: [],
    examples: [],
    counterExamples: [],
    risk: null,
    channels: [comment.platform],
    audience: comment.audience,
    role: null,
    owner: responderName,
    source: null,
    reviewBy: proposed.reviewBy,
    expiresOn: null,
  };
}

function bodyOf({ text, comment, responderName }: Proposed): string {
  const { name, handle } = comment.author;
  const plain = maskPersonalData(withoutSigns(text).trim());
  const unaddressed = handle === '' ? plain : plain.replace(/^@[\p{L}\p{N}_.]+\s+/u, '');
  const customer = [name, customerFirstName(name)];
  return [...customer.map((each) => [each, '{{ customer_name }}']), [responderName, '{{ responder_name }}']]
    .filter(([each]) => (each ?? '').trim().length > 1)
    .reduce((body, [each = '', variable = '']) => replaceWord(body, each, variable), unaddressed);
}

/** What the template language would take for its own is parted. */
function withoutSigns(text: string): string {
  return text.replace(/\{(?=[{%])/g, '{ ').replace(/[%}](?=\})/g, '$& ');
}

function isSign(sign: string | undefined): boolean {
  return sign === '{' || sign === '}' || sign === '%';
}

function replaceWord(text: string, word: string, variable: string): string {
  const pattern = `(?<![\\p{L}\\p{N}_])${word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}_])`;
  return text.replace(new RegExp(pattern, 'gu'), (_, at: number) => {
    const before = isSign(text[at - 1]) ? ' ' : '';
    const after = isSign(text[at + word.length]) ? ' ' : '';
    return before + variable + after;
  });
}

const GREETING = /^[^,.!?\n]{0,30}\{\{ customer_name \}\}\s*[,.!:]\s*/u;
const LONGEST_TITLE = 60;

/** The first words behind the greeting. */
function titleOf(body: string): string {
  const [line = ''] = body.replace(GREETING, '').split(/(?<=[.!?])\s|\n/);
  const words = (line.trim() || body).replace(/\{\{[^}]*\}\}/g, '…').trim();
  const short =
    words.length <= LONGEST_TITLE ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_TITLE))}…`;
  return short.charAt(0).toLocaleUpperCase() + short.slice(1);
}

function codeOf(title: string): string {
  const words = normalise(title).match(/[a-z0-9]+/g) ?? [];
  return ['proposal', ...words.slice(0, 4)].join('-');
}
