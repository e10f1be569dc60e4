import fc from 'fast-check';
import { aPlaceholder } from '@/tests/fixtures/snippets';

export const PLACEHOLDERS = [
  aPlaceholder('a'),
  aPlaceholder('b', { required: false, default: 'bee' }),
  aPlaceholder('c', { type: 'choice', choices: ['one', '{', '{{ two }}'] }),
  aPlaceholder('d', { type: 'date' }),
  aPlaceholder('n', { type: 'number', required: false }),
  aPlaceholder('t', { type: 'toggle', default: 'on' }),
];

const NAMES = [
  'a',
  'b',
  'c',
  'd',
  'n',
  'undeclared',
  'customer_name',
  'responder_name',
  'size',
  'constructor',
];

/** No template signs, though single braces, and nothing that cannot stand in a quoted text. */
const literal = fc.string({
  unit: fc.constantFrom('x', ' ', '\n', '{', '}', '%', '#', "'", '|', 'é', '日', '👍', '$&'),
});
const quoted = literal.map((text) => `"${text}"`);

/** The shapes the language has, with anything between them: mostly valid. */
const shaped: fc.Arbitrary<string> = fc.letrec<{ body: string; piece: string }>((tie) => ({
  body: fc.array(tie('piece'), { maxLength: 5 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    literal,
    fc.constantFrom(...NAMES).map((name) => `{{ ${name} }}`),
    fc.constantFrom(...NAMES).map((name) => `{{- ${name} | capitalize -}}`),
    fc.tuple(fc.constantFrom(...NAMES), quoted).map(([name, text]) => `{{ ${name} | default: ${text} }}`),
    fc.array(quoted, { minLength: 2, maxLength: 4 }).map((texts) => `{% rotate ${texts.join(', ')} %}`),
    literal.map((text) => `{% locked %}${text}{% endlocked %}`),
    fc
      .tuple(fc.constantFrom('t', 'a', 'c == "one"', 'n != 3', 'd'), tie('body'), tie('body'))
      .map(([condition, yes, no]) => `{% if ${condition} %}${yes}{%- else -%}${no}{% endif %}`),
  ),
})).body;

/** Pieces of the language in any order: mostly garbage. */
const garbage = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '{{',
          '}}',
          '{%',
          '%}',
          '{',
          '}',
          '%',
          '#',
          '#{',
          '-',
          '"',
          "'",
          '|',
          ' ',
          '\n',
          '\u00a0',
          '\ufeff',
        ],
        ...[
          '{{ a }}',
          '{{ a | default: "{" }}',
          '{{- b -}}',
          '{% if a %}',
          '{% if a == "',
          '{%- elsif t -%}',
        ],
        ...[
          '{% else %}',
          '{% endif %}',
          '{%- endif -%}',
          '{% locked %}',
          '{% endlocked %}',
          '{% rotate "x", "',
        ],
        ...['" %}', '{% raw %}', '{% endraw %}', '{% comment %}', 'a', 'if', 'default:', '{{ constructor }}'],
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 16 },
  )
  .map((pieces) => pieces.join(''));

export const anyTemplate = fc.oneof({ arbitrary: shaped, weight: 3 }, { arbitrary: garbage, weight: 2 });

export const anyValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', 'Ada', 'one', '3', '2026-11-22', 'on', 'off', '{', '%', '#', '}', '{{ two }}'),
  fc.constantFrom(
    '{{ a }}',
    '{% if a %}',
    '{%',
    '{{',
    '#{',
    '}}',
    '$&',
    '\uFDD0',
    '<b>x</b>',
    '%}{{',
    'x{',
    '{y',
  ),
);

export const anyValues = fc.record(
  Object.fromEntries([...NAMES, 't'].map((name) => [name, anyValue])) as Record<string, fc.Arbitrary<string>>,
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, string>>;

export const SIGNS = /\{\{|\{%|#\{/;
