import { describe, expect, it } from 'vitest';
import { lintSnippet, lintTemplate } from '@/lib/library/lint-template';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import messages from '@/public/_locales/en/messages.json';
import { aPlaceholder, aText } from '@/tests/fixtures/snippets';

const placeholders = [
  aPlaceholder('order_number'),
  aPlaceholder('note', { required: false }),
  aPlaceholder('size', { type: 'choice', choices: ['small', 'large'] }),
  aPlaceholder('day', { type: 'date' }),
  aPlaceholder('count', { type: 'number' }),
  aPlaceholder('gift', { type: 'toggle', default: 'on' }),
];

/** Each problem as its kind, the words it marks, and what was probably meant. */
function told(body: string, declared = placeholders): string[] {
  return lintTemplate(body, { placeholders: declared, otherBodies: [EVERYTHING] }).map(
    ({ kind, from, to, suggestion }) =>
      `${kind}: ${body.slice(from, to)}${suggestion === undefined ? '' : ` -> ${suggestion}`}`,
  );
}

const EVERYTHING = placeholders.map(({ name }) => `{% if ${name} %}x{% endif %}`).join('');

describe('a mistake in a template', () => {
  it.each([
    ['Hi {{ custmer_name }}!', 'unknown-name: custmer_name -> customer_name'],
    ['Hi {{ order-number }}!', 'unknown-name: order-number -> order_number'],
    ['Hi {{ ticket }}!', 'unknown-name: ticket'],
    ['{% if ordr_number %}x{% endif %}', 'unknown-name: ordr_number -> order_number'],
    ['Hi {{ customer_name, bye', 'unclosed: {{ customer_name, bye'],
    ['👍 Hi {{ customer_name\nbye {{ brand_name }}', 'unclosed: {{ customer_name'],
    ['{% if note %}x', 'unclosed: {% if note %}'],
    ['{% locked %}x', 'unclosed: {% locked %}'],
    ['a {{ }} b', 'bad-output: {{ }}'],
    ['a {{ "text" }} b', 'bad-output: {{ "text" }}'],
    ['{{ customer_name.first }}', 'bad-output: .first'],
    ['{{ customer_name | upcas }}', 'bad-filter: upcas -> upcase'],
    ['{{ customer_name | truncatewords }}', 'bad-filter: truncatewords'],
    ['{{ customer_name | default }}', 'bad-filter: default'],
    ['{{ customer_name | default: brand_name }}', 'bad-filter: default'],
    ['{{ customer_name | default: “you” }}', 'bad-filter: default'],
    ['{% for a in b %}', 'unknown-tag: {% for a in b %}'],
    ['{% if note %}x{% elseif size %}y{% endif %}', 'unknown-tag: {% elseif size %} -> elsif'],
    ['x{% endif %}', 'misplaced-tag: {% endif %}'],
    ['{% else %}x', 'misplaced-tag: {% else %}'],
    ['x{% endlocked %}', 'misplaced-tag: {% endlocked %}'],
    ['{% if note %}x{% else %}y{% elsif size %}z{% endif %}', 'misplaced-tag: {% elsif size %}'],
    ['{% if size = "large" %}x{% endif %}', 'bad-condition: size = "large"'],
    ['{% if count > 3 %}x{% endif %}', 'bad-condition: count > 3'],
    ['{% if note and size %}x{% endif %}', 'bad-condition: note and size'],
    ['{% if size == note %}x{% endif %}', 'bad-condition: size == note'],
    ['{% rotate "Hi" %}', 'bad-rotate: "Hi"'],
    ['{% rotate Hi, Hello %}', 'bad-rotate: Hi, Hello'],
    ['{% locked %}Dear {{ customer_name }}{% endlocked %}', 'not-literal: {{ customer_name }}'],
    ['Hi name }} there', 'stray-sign: }}'],
    ['Order #{number}', 'stray-sign: #{'],
    ['{% rotate "a }} b", "c" %}', 'stray-sign: }}'],
    ['Hi {customer_name}!', 'foreign-braces: {customer_name} -> customer_name'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: how another product writes it
    ['Hi ${firstname}!', 'foreign-braces: ${firstname}'],
    ['It is {{ gift }}', 'toggle-output: {{ gift }}'],
    ['On {{ platform }}', 'condition-only: {{ platform }}'],
    ['Hi {{ note }}!', 'optional-bare: {{ note }}'],
    ['{% if note %} {% endif %}', 'empty-branch: {% if note %}'],
    ['{% if note %}x{% else %}{% endif %}', 'empty-branch: {% else %}'],
    ['{% if size == "larg" %}x{% endif %}', 'unknown-choice: "larg" -> large'],
    ['{% if gift == "yes" %}x{% endif %}', 'unknown-choice: "yes"'],
    ['{% if platform == "facebok" %}x{% endif %}', 'unknown-choice: "facebok" -> facebook'],
    ['{% if count == "many" %}x{% endif %}', 'type-misuse: "many"'],
    ['{% if day == "Tuesday" %}x{% endif %}', 'type-misuse: "Tuesday"'],
    ['{{ day | upcase }}', 'type-misuse: upcase'],
    ['{% if order_number == true %}x{% endif %}', 'type-misuse: true'],
  ])('is marked where it stands: %s', (body, expected) => {
    expect(told(body)).toEqual([expected]);
  });

  it('is told beside the others, in reading order', () => {
    expect(told('{{ a }} {% if b = 1 %}{{ c | x }}{{ customer_name')).toEqual([
      'unknown-name: a',
      'unclosed: {% if b = 1 %}',
      'bad-condition: b = 1',
      'bad-filter: x',
      'unclosed: {{ customer_name',
    ]);
  });
});

describe('a right template', () => {
  it.each([
    ['Hi{% if customer_name %} {{ customer_name | capitalize }}{% endif %},'],
    ['{% if platform == "x" %}DM us{% elsif audience != "public" %}Write here{% else %}Call us{% endif %}'],
    ['{{- order_number | strip | default: "your order" -}}'],
    ['{% rotate "Hi", \'Hello\', "It\'s us" %} {% locked %}Terms apply: 100 % (sic) {% endlocked %}'],
    ['{% if note %}{% else %}Nothing to add{% endif %}'],
    ['{% if note %}P.S. {{ note }}{% endif %} {{ note | default: "-" }}'],
    [
      '{% if gift == true %}A{% endif %}{% if count == 3 %}B{% endif %}{% if day == "2026-11-22" %}C{% endif %}',
    ],
    ['50 % off, #1, {}, { "a": 1 }, 100%'],
  ])('is not complained about: %s', (body) => {
    expect(told(body)).toEqual([]);
  });

  it.each(STARTER_SNIPPETS.map((snippet) => [snippet.code, snippet] as const))(
    'is in the starter library: %s',
    (_, snippet) => {
      expect(lintSnippet(snippet).filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );
});

describe('a mistake in a placeholder', () => {
  const kinds = (body: string, declared: typeof placeholders) =>
    lintTemplate(body, { placeholders: declared }).map(({ kind, name, from, to }) => [kind, name, from, to]);

  it.each([
    ['unused-placeholder', aPlaceholder('b')],
    ['no-choices', aPlaceholder('a', { type: 'choice' })],
    ['bad-default', aPlaceholder('a', { type: 'choice', choices: ['x'], default: 'y' })],
    ['bad-default', aPlaceholder('a', { type: 'number', default: 'many' })],
    ['bad-default', aPlaceholder('a', { type: 'date', default: 'today' })],
    ['bad-default', aPlaceholder('a', { default: '{{ b }}' })],
    ['bad-name', aPlaceholder('a name')],
    ['bad-name', aPlaceholder('true')],
  ])('is told: %s', (kind, placeholder) => {
    const body = placeholder.name === 'a' ? '{{ a }}' : 'Hi';
    expect(kinds(body, [placeholder])).toEqual([[kind, placeholder.name, 0, 0]]);
  });

  it('is told when two have one name', () => {
    expect(kinds('{{ a }}', [aPlaceholder('a'), aPlaceholder('a')])).toEqual([['twice-declared', 'a', 0, 0]]);
  });

  it('is told once for a whole reply, and not when another body uses it', () => {
    const texts = [
      aText('en', 'T', 'Hi'),
      { ...aText('de', 'T', 'Hallo'), variants: [{ platform: 'x' as const, body: '{{ a }}' }] },
    ];
    const found = lintSnippet({ texts, placeholders: [aPlaceholder('a'), aPlaceholder('b')] });
    expect(found.map(({ kind, name, lang, platform }) => [kind, name, lang, platform])).toEqual([
      ['unused-placeholder', 'b', 'en', null],
    ]);
  });
});

describe('the sentence for a problem', () => {
  it('is in the catalogue, with a place for all it is told', () => {
    const bodies = [
      '{{ custmer_name }}{{ t }}{% if size == "larg" %}{% endif %}{{ a | x }}{{ day | upcase }}',
      '{% fr %}{% x',
    ];
    for (const { word, substitutions } of bodies.flatMap((body) => lintTemplate(body, { placeholders }))) {
      const { message } = messages[word];
      const places = new Set(message.match(/\$\d/g));
      expect(places.size, `${word}: ${message}`).toBeLessThanOrEqual(substitutions.length);
    }
  });
});
