import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { requiredLiterals } from '@/lib/policy/required-literals';

describe('what a pattern needs', () => {
  it.each([
    ['refund', [['refund']]],
    ['(?:we|i) paid? so', [['we paid so', 'we pai so', 'i paid so', 'i pai so']]],
    ['send\\s+(?:us|me)\\W{1,5}your pin', [['your pin'], ['send'], ['us', 'me']]],
    ['\\bca(?:ll|rd)s?\\b', [['call', 'calls', 'card', 'cards']]],
    ['(?:refund|money back)+ now', [['refund', 'money back'], [' now']]],
    ['this will never happen again', [['this will neve']]],
    ['(?P<what>cash)\\d{2}', [['cash']]],
    ['REFUND', [['refund']]],
  ])('%s', (pattern, groups) => {
    const needed = requiredLiterals(pattern).map((group) => [...group].sort());
    expect(needed).toEqual(groups.map((group) => [...group].sort()));
  });

  it.each([
    '\\d+',
    'a?',
    'refund|\\w+',
    '[a-z]{3}',
    'x*',
    '\\Qa.b\\E',
    '\\x41bc',
    '(unclosed',
    'é',
    '',
    '(?=ab)c',
  ])('is not known for %s', (pattern) => {
    expect(requiredLiterals(pattern)).toEqual([]);
  });

  it('is in every text that the pattern matches', () => {
    const leaf = fc.constantFrom(
      'a',
      'b',
      'ab',
      'ba ',
      '.',
      '\\b',
      '\\s',
      '[ab]',
      '[^a]',
      '[a-c]',
      'é',
      '\\.',
      '^',
      ' ',
    );
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
        fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((parts) => `(?:${parts.join('|')})`),
        tie('pattern').map((part) => `(${part})`),
        fc
          .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '*?', '{2}', '{0,2}', '{1,}'))
          .map(([part, times]) => `(?:${part})${times}`),
      ),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', 'c', 'e'), maxLength: 12 });
    let matched = 0;
    fc.assert(
      fc.property(pattern, text, (source, words) => {
        if (!RE2JS.compile(source, RE2JS.CASE_INSENSITIVE).test(words)) return;
        matched += 1;
        for (const group of requiredLiterals(source))
          expect(
            group.some((literal) => words.includes(literal)),
            `${source} in "${words}"`,
          ).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(matched).toBeGreaterThan(300);
  });
});
