import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FilledText, fillTemplate, variablesIn } from '@/lib/library/template';
import { aPlaceholder } from '@/tests/fixtures/snippets';

const pickUpDay = aPlaceholder('pickup_day', { label: 'Pick-up day', example: 'Tuesday' });

function fill(body: string, values: Record<string, string | undefined> = {}): FilledText {
  const result = fillTemplate(body, values, [pickUpDay]);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

function refuse(body: string) {
  const result = fillTemplate(body, { name: 'Ada', customer_name: 'Ada' }, []);
  if (result.ok) throw new Error(`was filled: ${result.value.text}`);
  return result.failure;
}

describe('a filled reply', () => {
  it('marks which words were filled in', () => {
    expect(fill('Hi {{ customer_name }}, hello.', { customer_name: 'Marit' })).toEqual({
      text: 'Hi Marit, hello.',
      parts: [
        { kind: 'plain', text: 'Hi ' },
        { kind: 'filled', text: 'Marit', name: 'customer_name' },
        { kind: 'plain', text: ', hello.' },
      ],
      missing: [],
      locked: [],
    });
  });

  it('leaves optional words out when their name is unknown or blank', () => {
    const body = 'Hi{% if customer_name %} {{ customer_name }}{% endif %}, sorry.';
    expect(fill(body, { customer_name: 'Marit' }).text).toBe('Hi Marit, sorry.');
    expect(fill(body).text).toBe('Hi, sorry.');
    expect(fill(body, { customer_name: '  ' })).toMatchObject({ text: 'Hi, sorry.', missing: [] });
  });

  it('takes the else branch', () => {
    const body = '{% if responder_name %}I am {{ responder_name }}{% else %}We are here{% endif %}.';
    expect(fill(body).text).toBe('We are here.');
  });

  it('says which detail is missing, once, by its label', () => {
    const filled = fill('Back on {{ pickup_day }}, yes, {{ pickup_day }}. {{ brand_name }}');
    expect(filled.missing).toEqual(['pickup_day', 'brand_name']);
    expect(filled.parts[1]).toEqual({ kind: 'missing', text: 'Pick-up day', name: 'pickup_day' });
    expect(filled.parts.at(-1)).toEqual({ kind: 'missing', text: 'brand name', name: 'brand_name' });
  });

  it('fills a default and counts it as filled', () => {
    const filled = fill('Dear {{ customer_name | default: "customer" }},');
    expect(filled).toMatchObject({ text: 'Dear customer,', missing: [] });
  });

  it('does not reach what every object has', () => {
    expect(fill('{{ constructor }}{{ toString }}').missing).toEqual(['constructor', 'toString']);
  });

  it('keeps line breaks, emoji and right-to-left text', () => {
    const body = 'أهلاً {{ customer_name }}،\n\nشكرًا ☕️';
    expect(fill(body, { customer_name: 'ليلى' }).text).toBe('أهلاً ليلى،\n\nشكرًا ☕️');
  });
});

describe('a template that is not allowed', () => {
  it.each([
    ['{{ name'],
    ['{% if name %}open'],
    ['{% for a in name %}x{% endfor %}'],
    ['{% assign a = 1 %}'],
    ['{% include "x" %}'],
    ['{% raw %}{{ name }}{% endraw %}'],
    ['{{ name | replace: "a", "b" }}'],
    ['{{ "plain words" }}'],
    ['{{ name.length }}'],
    ['{{ name | default: other }}'],
    ['{{ }}'],
    ['{% if (1..100000000) contains 5 %}x{% endif %}'],
    ['{ {%- if true %}{ name }}{% endif %}'],
    ['{{ none | default: "{{ name }" }}'],
  ])('is refused: %s', (body) => {
    expect(refuse(body).type).toBe('bad-template');
  });

  it('is refused with its line', () => {
    expect(refuse('one\ntwo\n{% loop %}').line).toBe(3);
    expect(refuse('one\ntwo\n{% loop %}').message).not.toContain('line:');
  });
});

describe('any value', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '{{ customer_name }}',
      '{% if x %}',
      '{%',
      '}}',
      '$&',
      '\uE000',
      '\uFDD0',
      '<b>x</b>',
      '%}{{',
    ),
  );

  it('comes out letter by letter and is never read as a template', () => {
    fc.assert(
      fc.property(value, value, (customer, day) => {
        fc.pre(customer.trim() !== '' && day.trim() !== '');
        const filled = fill('A {{ customer_name }} B {% if pickup_day %}{{ pickup_day }}{% endif %} C', {
          customer_name: customer,
          pickup_day: day,
        });
        expect(filled.text).toBe(`A ${customer} B ${day} C`);
        expect(filled.parts.map((part) => part.text).join('')).toBe(filled.text);
      }),
    );
  });
});

describe('any template', () => {
  const piece = fc.constantFrom(
    ...[
      '{{ a }}',
      '{{ b | upcase }}',
      '{% if a %}',
      '{%- if c -%}',
      '{% else %}',
      '{% endif %}',
      '{%- endif -%}',
    ],
    ...[
      '{',
      '}',
      '{{',
      '}}',
      '{%',
      '%}',
      ' ',
      '\n',
      'word',
      '"',
      "'",
      '|',
      '-',
      '{{ a | default: "{" }}',
      '{{- b -}}',
    ],
  );

  it('is refused, names what is missing, or leaves no template sign in the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const result = fillTemplate(pieces.join(''), { a: 'one', c: 'three' }, []);
        if (!result.ok || result.value.missing.length > 0) return;
        expect(result.value.text).not.toMatch(/\{[{%]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the names a body uses', () => {
  it('are listed in reading order, conditions included', () => {
    const body = '{% if responder_name %}{{ pickup_day }}{% endif %} {{ customer_name }}';
    expect(variablesIn(body)).toEqual(['responder_name', 'pickup_day', 'customer_name']);
  });

  it('are none where the body cannot be read', () => {
    expect(variablesIn('{{ a')).toEqual([]);
  });
});
