import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsIn } from '@/lib/library/care/facts';

test.each([
  ['Return it within 14 days.', ['duration day 14']],
  ['a 14-day window', ['duration day 14']],
  ['two weeks, zwei Wochen, dos semanas, 48 Stunden', ['day 14', 'day 14', 'day 14', 'day 2']],
  ['in 3 to 5 business days', ['duration working-day 3-5']],
  ['ab 3 Werktagen, 5 días hábiles', ['working-day 3', 'working-day 5']],
  ['2 Jahre Garantie, 24 months', ['month 24', 'month 24']],
  ['€4.90, 4,90 €, 4.9 EUR', ['amount EUR 4.9', 'amount EUR 4.9', 'amount EUR 4.9']],
  ['US$ 1,000.50 or 1.000 Euro', ['amount $ 1000.5', 'amount EUR 1000']],
  ['10% off, 5 Prozent', ['percent % 10', 'percent % 5']],
  ['See https://www.example.com/Help/. Then www.example.org!', ['link example.com/help', 'link example.org']],
  ['Case 14, open 24/7 days, on 14.03.2026, part AB12 days, 3 boxes', []],
])('reads what is promised in: %s', (body, expected) => {
  const facts = factsIn(body);
  expect(facts).toHaveLength(expected.length);
  facts.forEach(({ kind, unit, value }, nth) => {
    expect(`${kind} ${unit} ${value}`).toContain(expected[nth]);
  });
});

test('every fact stands where it says, whatever the text', () => {
  const piece = fc.constantFrom(
    '14 days ',
    '€5 ',
    'İ',
    '10%',
    ' https://a.example/b?c=1) ',
    '{{ name }}',
    '\n',
    '１４ 日',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (parts) => {
      const body = parts.join('');
      for (const { text, from, to } of factsIn(body)) expect(body.slice(from, to)).toBe(text);
    }),
  );
});
