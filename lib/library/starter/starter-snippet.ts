import type { PlatformId } from '@/lib/conversations/account';
import type { RiskKind } from '@/lib/conversations/risk';
import { DAY_MS } from '@/lib/shared/clock';
import { type Placeholder, SNIPPET_SCHEMA, type Snippet } from '../snippet';

/** Title and body in one language. */
export type Words = readonly [title: string, body: string];

/** All that a starter snippet says of a detail: with `choices` it is a choice, else text; always required. */
export type StarterPlaceholder = Pick<Placeholder, 'name' | 'label' | 'example'> & {
  readonly choices?: readonly string[];
};

/** What differs between starter snippets; the rest is the same for all. */
export type StarterEntry = {
  /** Never renamed: the id is made from it. */
  readonly code: string;
  readonly kind: Snippet['kind'];
  readonly en: Words;
  readonly de?: Words;
  readonly es?: Words;
  readonly ar?: Words;
  /** Beginning with the number of the situation it answers, `s01` to `s48`, or `closing`. */
  readonly tags: string;
  readonly examples: readonly string[];
  readonly risk?: RiskKind;
  readonly audience: Snippet['audience'];
  readonly channels?: readonly PlatformId[];
  readonly placeholders?: readonly StarterPlaceholder[];
  /** ISO date, where it is another than the topic's: two are overdue on purpose, for a new lead to see what that is. */
  readonly reviewBy?: string;
};

export function starterSnippets(folder: string, entries: readonly StarterEntry[]): Snippet[] {
  return entries.map((entry) => toSnippet(folder, entry));
}

/** 26 letters shaped like the ids made later, the same on every computer, so that two starter libraries merge. */
export function starterId(code: string): string {
  return `01K00000000000${base32(fnv(`${code}/1`))}${base32(fnv(`${code}/2`))}`;
}

export const HI = 'Hi{% if customer_name %} {{ customer_name }}{% endif %},';
export const HI_DE = 'Hallo{% if customer_name %} {{ customer_name }}{% endif %},';
export const HI_ES = 'Hola{% if customer_name %}, {{ customer_name }}{% endif %}:';
export const HI_AR = 'مرحبًا{% if customer_name %} {{ customer_name }}{% endif %}،';
export const SIGNED = '{% if responder_name %} – {{ responder_name }}{% endif %}';

const WRITTEN_AT = Date.UTC(2026, 9, 5, 9);

function toSnippet(folder: string, entry: StarterEntry): Snippet {
  const { code, kind, en, de, es, ar, risk, audience } = entry;
  const languages = { en, de, es, ar };
  return {
    id: starterId(code),
    schema: SNIPPET_SCHEMA,
    code,
    folder,
    kind,
    texts: Object.entries(languages).flatMap(([lang, words]) =>
      words ? [{ lang, title: words[0], body: words[1], variants: [], asOf: 1 }] : [],
    ),
    placeholders: (entry.placeholders ?? []).map(toPlaceholder),
    tags: entry.tags.split(', '),
    examples: [...entry.examples],
    counterExamples: [],
    risk: risk ?? null,
    channels: [...(entry.channels ?? ['x', 'facebook'])],
    audience,
    role: null,
    owner: 'Starter library',
    status: 'approved',
    version: 1,
    approvals: [{ by: 'Cuecard starter library', at: WRITTEN_AT, version: 1 }],
    recall: null,
    replacedBy: null,
    origin: null,
    source: null,
    reviewBy: entry.reviewBy ?? reviewDayOf(entry),
    expiresOn: null,
    changedAt: WRITTEN_AT,
    changedBy: 'Starter library',
    deletedAt: null,
  };
}

function toPlaceholder({ name, label, example, choices = [] }: StarterPlaceholder): Placeholder {
  const type = choices.length > 0 ? 'choice' : 'text';
  return { name, label, example, type, required: true, default: null, choices: [...choices] };
}

/** Topics come due one week after the other over the year, each with all its replies, so that a lead looks at one at a time. */
function reviewDayOf({ tags }: StarterEntry): string {
  const [topic = ''] = tags.split(',');
  const week = topic === 'closing' ? 48 : Number(topic.slice(1)) - 1;
  return new Date(FIRST_REVIEW + week * 7 * DAY_MS).toISOString().slice(0, 10);
}

/** A Monday. */
const FIRST_REVIEW = Date.UTC(2027, 0, 4);

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Six digits of 30 bits. */
function base32(bits: number): string {
  return Array.from({ length: 6 }, (_, at) => DIGITS[(bits >>> (at * 5)) & 31]).join('');
}

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
