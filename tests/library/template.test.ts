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
    const body = '{{ constructor }}{{ toString }}{{ size }}{{ first }}{{ last }}';
    expect(fill(body).missing).toEqual(['constructor', 'toString', 'size', 'first', 'last']);
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
    ['{ {%- if name %}{ name }}{% endif %}'],
    ['Your number is #{order}'],
    ['Hello name }}'],
    ['{% if a contains "x" %}y{% endif %}'],
    ['{% if a == b %}y{% endif %}'],
    ['{% if a %}x{% else %}y{% else %}z{% endif %}'],
    ['{% rotate "one" %}'],
    ['{% rotate "one", two %}'],
    ['{% rotate "{{ name }}", "b" %}'],
    ['{% locked %}{{ name }}{% endlocked %}'],
    ['{% locked %}{% rotate "a", "b" %}{% endlocked %}'],
    ['{% locked -%} a {% endlocked %}'],
    ['{% locked %}open'],
    ['{{ platform }}'],
    [`${'long '.repeat(4001)}`],
    [`${'{% if name %}'.repeat(11)}x${'{% endif %}'.repeat(11)}`],
    ['{{ none | default: "{{ name }" }}'],
  ])('is refused: %.60s', (body) => {
    expect(refuse(body).type).toBe('bad-template');
  });

  it('is refused with its line', () => {
    expect(refuse('one\ntwo\n{% loop %}').line).toBe(3);
    expect(refuse('one\ntwo\n{% loop %}').message).not.toContain('line:');
  });
});

describe('a typed placeholder', () => {
  const day = aPlaceholder('day', { type: 'date' });
  const size = aPlaceholder('size', { type: 'choice', choices: ['small', 'large'], default: 'small' });
  const count = aPlaceholder('count', { type: 'number' });
  const gift = aPlaceholder('gift', { type: 'toggle', required: false, default: 'on' });
  const note = aPlaceholder('note', { required: false });
  const typed = [day, size, count, gift, note];

  function fillTyped(body: string, values: Record<string, string> = {}, lang?: string) {
    const result = fillTemplate(body, values, typed, lang === undefined ? {} : { lang });
    if (!result.ok) throw new Error(result.failure.message);
    return result.value;
  }

  it('takes its default when nothing is given', () => {
    expect(fillTyped('A {{ size }} one').text).toBe('A small one');
    expect(fillTyped('A {{ size }} one', { size: ' ' }).text).toBe('A small one');
    expect(fillTyped('A {{ size }} one', { size: 'large' }).text).toBe('A large one');
  });

  it('is missing when what is given does not fit', () => {
    expect(fillTyped('{{ size }}', { size: 'huge' }).missing).toEqual(['size']);
    expect(fillTyped('{{ day }}', { day: 'Tuesday' }).missing).toEqual(['day']);
    expect(fillTyped('{{ day }}', { day: '2026-02-30' }).missing).toEqual(['day']);
    expect(fillTyped('{{ count }}', { count: 'three' }).missing).toEqual(['count']);
  });

  it.each(['3', '-1', '3.50', '1,299.00', '1 299', '٣٫٥'])(
    'takes %s for a number, as it was written',
    (value) => {
      expect(fillTyped('{{ count }}', { count: value })).toMatchObject({ text: value, missing: [] });
    },
  );

  it('writes a date in the language of the reply', () => {
    expect(fillTyped('{{ day }}', { day: '2026-11-22' }).text).toBe('2026-11-22');
    expect(fillTyped('{{ day }}', { day: '2026-11-22' }, 'de').text).toBe('22. November 2026');
    expect(fillTyped('{{ day }}', { day: '2026-11-22' }, 'not a language').text).toBe('2026-11-22');
  });

  it('holds nothing back when it is optional', () => {
    expect(fillTyped('Bye.{{ note }}')).toMatchObject({ text: 'Bye.', missing: [] });
    expect(fillTyped('{% if note %}P.S. {{ note }}{% endif %}', { note: 'Hi' }).text).toBe('P.S. Hi');
  });

  it('switches a part on and off', () => {
    const body = 'Sent{% if gift %} with a gift{% endif %}.';
    expect(fillTyped(body).text).toBe('Sent with a gift.');
    expect(fillTyped(body, { gift: 'on' }).text).toBe('Sent with a gift.');
    expect(fillTyped(body, { gift: 'off' }).text).toBe('Sent.');
    expect(fillTyped('{% if gift == false %}none{% else %}one{% endif %}', { gift: 'off' }).text).toBe(
      'none',
    );
  });

  it('puts no toggle into the text', () => {
    expect(fillTemplate('{{ gift }}', {}, typed).ok).toBe(false);
  });

  it('is compared as it was given', () => {
    const body =
      '{% if size == "large" %}L{% elsif count == 3 %}three{% elsif day != "2026-11-22" %}late{% else %}-{% endif %}';
    expect(fillTyped(body, { size: 'large' }).text).toBe('L');
    expect(fillTyped(body, { count: '3.0' }).text).toBe('three');
    expect(fillTyped(body, { count: '4' }).text).toBe('late');
    expect(fillTyped(body, { day: '2026-11-22' }, 'de').text).toBe('-');
  });
});

describe('words that rotate', () => {
  const body = '{% rotate "Hi", "Hello", "Good day" %} {{ customer_name }}';
  it('come one after the other, use by use', () => {
    const texts = [0, 1, 2, 3].map((turn) => {
      const result = fillTemplate(body, { customer_name: 'Ada' }, [], { turn });
      return result.ok ? result.value.text : '';
    });
    expect(texts).toEqual(['Hi Ada', 'Hello Ada', 'Good day Ada', 'Hi Ada']);
  });
});

describe('locked wording', () => {
  it('arrives letter by letter and is told apart', () => {
    const filled = fill('Hi {{ customer_name }}. {% locked %} Offer  ends “today”.\n{% endlocked %} Bye', {
      customer_name: 'Ada',
    });
    expect(filled.text).toBe('Hi Ada.  Offer  ends “today”.\n Bye');
    expect(filled.locked).toEqual([' Offer  ends “today”.\n']);
    expect(filled.parts).toContainEqual({ kind: 'plain', text: ' Offer  ends “today”.\n', isLocked: true });
  });

  it('comes only with the part it stands in', () => {
    const body =
      '{% if customer_name %}{% locked %}A{% endlocked %}{% else %}{% locked %}B{% endlocked %}{% endif %}';
    expect(fill(body).locked).toEqual(['B']);
  });
});

describe('a value with template signs', () => {
  it.each(['{{ customer_name }}', '{% if x %}', 'a {{', '#{1}', '{%'])('does not go in: %s', (value) => {
    expect(fill('Hi {{ customer_name }}!', { customer_name: value }).missing).toEqual(['customer_name']);
  });

  it('does not go in when the signs only come together in the text', () => {
    expect(fill('{{ a }}{{ b }}', { a: 'x{', b: '{y' }).missing).toEqual(['a', 'b']);
    expect(fill('#{{ a }}', { a: '{y}' }).missing).toEqual(['a']);
    expect(fill('#{{ a }}', { a: '4711' }).text).toBe('#4711');
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
