import fc from 'fast-check';
import { riskKindSchema } from '@/lib/conversations/risk';
import { type Placeholder, type Snippet, type SnippetText, snippetSchema } from '@/lib/library/snippet';
import { ROLES } from '@/lib/library/team';

/** Words as people and hostile files write them; never half of a surrogate pair, which no UTF-8 file can hold. */
export const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '=SUM(A1)',
    "'quoted",
    '-1',
    '@home',
    'a, b; c',
    '"',
    'line one\nline two\n',
    ' spaced  out ',
    'tab\there',
    'Hi {{ customer_name }}, {% if day %}on {{ day }}{% endif %}.',
    '100% of %Y {braces} #{hash} <b>bold</b> &amp; more',
    '---',
    '<!-- reply: en -->',
    'carriage\rreturn\r\nboth',
    '[[x]] %filltext:name=a%',
    'null',
    '2026-01-01',
    'مرحبًا',
    '__proto__',
    '\u0000\u0007\u2028\ufeff',
  ),
);
const filled = words.filter((one) => one.trim() !== '');
const day = fc.constantFrom('2027-01-31', '2026-12-01');
const platforms = fc.uniqueArray(fc.constantFrom('x' as const, 'facebook' as const));

/** What a newer Cuecard may have added. */
const extra = fc.dictionary(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((key) => !KNOWN.has(key)),
  fc
    .jsonValue({ maxDepth: 2 })
    .filter((value) => !/"(__proto__|constructor|prototype)"/.test(JSON.stringify(value)))
    .map((value) => JSON.parse(JSON.stringify(value)) as unknown),
  { maxKeys: 2 },
);
const KNOWN = new Set([
  ...Object.keys(snippetSchema.shape),
  ...[
    'lang',
    'title',
    'body',
    'variants',
    'asOf',
    'platform',
    '__proto__',
    'constructor',
    'prototype',
    'text',
    'fields',
  ],
]);

function withExtra<T extends object>(record: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.tuple(record, extra).map(([own, more]) => ({ ...plain(more), ...own }));
}

function plain<T extends object>(record: T): T {
  return { ...record };
}

const text: fc.Arbitrary<SnippetText> = withExtra(
  fc.record({
    lang: fc.constantFrom('en', 'de', 'pt-BR', 'ar'),
    title: filled,
    body: filled,
    variants: fc.array(
      fc.record({ platform: fc.constantFrom('x' as const, 'facebook' as const), body: words }),
      {
        maxLength: 3,
      },
    ),
    asOf: fc.nat(20).map((age) => age + 1),
  }),
);

const placeholder: fc.Arbitrary<Placeholder> = withExtra(
  fc.record({
    name: fc.constantFrom('day', 'order', 'größe'),
    label: words,
    example: words,
    type: fc.constantFrom('text', 'choice', 'date', 'number', 'toggle'),
    required: fc.boolean(),
    default: fc.option(words),
    choices: fc.array(words, { maxLength: 3 }),
  }),
);

/** Snippets with ids and codes of their own, in every state, with fields of a newer Cuecard. */
export const anySnippet: fc.Arbitrary<Snippet> = withExtra(
  fc.record({
    id: fc.ulid(),
    schema: fc.constant(2 as const),
    code: fc.uuid(),
    folder: words,
    kind: fc.constantFrom('first-answer', 'follow-up', 'hand-off'),
    texts: fc.uniqueArray(text, { minLength: 1, maxLength: 3, selector: ({ lang }) => lang }),
    placeholders: fc.uniqueArray(placeholder, { maxLength: 3, selector: ({ name }) => name }),
    tags: fc.array(words, { maxLength: 4 }),
    examples: fc.array(words, { maxLength: 3 }),
    counterExamples: fc.array(words, { maxLength: 3 }),
    risk: fc.option(fc.constantFrom(...riskKindSchema.options)),
    channels: platforms,
    audience: fc.constantFrom('public', 'private', 'any'),
    role: fc.option(fc.constantFrom(...ROLES)),
    owner: words,
    source: fc.option(fc.record({ text: words, url: fc.option(words), checkedOn: fc.option(day) })),
    reviewBy: day,
    expiresOn: fc.option(day),
    status: fc.constantFrom('draft', 'in-review', 'approved', 'retired'),
    version: fc.nat(9),
    approvals: fc.array(fc.record({ by: words, at: fc.nat(), version: fc.nat(9) }), { maxLength: 2 }),
    recall: fc.option(fc.record({ by: words, at: fc.nat(), reason: words })),
    replacedBy: fc.option(fc.ulid()),
    origin: fc.option(
      fc.record({ system: fc.constantFrom('chatwoot', 'briskine'), id: fc.uuid(), hash: words }),
    ),
    changedAt: fc.nat(),
    changedBy: words,
    deletedAt: fc.constant(null),
  }),
);

export const anyLibrary = fc.uniqueArray(anySnippet, {
  minLength: 1,
  maxLength: 4,
  comparator: (a, b) => a.id === b.id || a.code === b.code,
});
