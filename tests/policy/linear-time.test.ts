import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { PACKS } from '@/lib/policy/packs/all-packs';
import { bestTime, exponentOf } from '../bench/policy/growth';
import { someRule } from './some-rule';

const RULES = [...CORE_RULES, ...PACKS.flatMap(({ rules }) => rules)];
const place = { audience: 'public', platform: 'facebook', comment: { risk: 'injury' }, kept: {} } as const;

describe('time a check takes', () => {
  it('stays short where the built-in engine needs seconds for 31 characters', () => {
    const rules = compileRules([someRule({ looksAt: [{ kind: 'pattern', pattern: '(a+)+$' }] })]);
    const started = performance.now();
    expect(checkDraft(rules, { ...place, text: `${'a'.repeat(30)}!` })).toEqual([]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it.each([
    ['(a+)+$', `${'a'.repeat(50_000)}!`],
    ['^(\\w+\\s?)*$', `${'word '.repeat(10_000)}!`],
    ['(x+x+)+y', 'x'.repeat(50_000)],
    ['([a-z]+)*\\d', 'a'.repeat(50_000)],
    ['a.*b|a', 'a'.repeat(50_000)],
  ])('stays short for the pattern %s, which stops other engines', (pattern, text) => {
    const rules = compileRules([someRule({ looksAt: [{ kind: 'pattern', pattern }] })]);
    const started = performance.now();
    checkDraft(rules, { ...place, text });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it.each([
    ['(a+)+$', 'a', '!'],
    ['^(\\w+\\s?)*$', 'word ', '!'],
    ['(.*)*,(.*)*;', 'a,', ''],
    ['([a-z]+)*\\d', 'a', ''],
  ])('grows with the length and no faster for the pattern %s', (pattern, piece, ending) => {
    const rules = compileRules([someRule({ looksAt: [{ kind: 'pattern', pattern }] })]);
    const points = [25_000, 50_000, 100_000].map((length) => {
      const text = piece.repeat(length / piece.length) + ending;
      return { length, ms: bestTime(() => checkDraft(rules, { ...place, text }), 5) };
    });
    // A square has 2; the rest is for whatever else the machine does.
    expect(exponentOf(points)).toBeLessThan(1.6);
  });

  it('grows with the length of the draft and no faster with every pack on', () => {
    const all = compileRules(RULES);
    const sentence =
      'So sorry, that’s our fault, send us your order number here, ring 020 7946 0958 ASAP!! 🎉 ';
    const timeFor = (length: number) => {
      const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
      const started = performance.now();
      expect(checkDraft(all, { ...place, text }).length).toBeGreaterThan(10);
      return performance.now() - started;
    };
    timeFor(50_000);
    const ratios = [1, 2, 3].map(() => timeFor(100_000) / timeFor(50_000));
    expect(Math.min(...ratios)).toBeLessThan(3);
  }, 60_000);
});

describe('time a pasted text takes', () => {
  const inflected = someRule({
    id: 'inflected',
    looksAt: [{ kind: 'words', any: ['refund'], inflect: 'en' }],
  });
  const near = someRule({ id: 'near', looksAt: [{ kind: 'near', a: ['a*'], b: ['b*'], within: 1_000_000 }] });
  const rules = compileRules([...RULES, inflected, near]);

  it.each([
    ['one word', 'a'],
    ['digits', '4'],
    ['words near each other', 'a b '],
    ['addresses without an end', 'a.b-c@'],
    ['emoji', '👍🏽'],
    ['line ends', '\n'],
  ])(
    'grows with its length and no faster: %s',
    (_name, piece) => {
      const timeFor = (length: number) => {
        const text = piece.repeat(length / piece.length);
        const started = performance.now();
        checkDraft(rules, { ...place, text });
        return performance.now() - started;
      };
      timeFor(40_000);
      // Four times the text, twice for whatever else the machine does: a square would take sixteen times as long.
      const ratios = [1, 2, 3].map(() => timeFor(160_000) / timeFor(40_000));
      expect(Math.min(...ratios)).toBeLessThan(8);
    },
    60_000,
  );
});

describe('a million characters', () => {
  it('are checked with every pack on', () => {
    const text = 'We will look into it, Marit. '.repeat(35_000).slice(0, 1_000_000);
    const started = performance.now();
    const [tooLong] = checkDraft(compileRules(RULES), { ...place, text });
    expect(tooLong?.ruleId).toBe('core-too-long-facebook');
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);
});

describe('offsets of findings', () => {
  it('are the matched words, for any text', () => {
    const core = compileRules(CORE_RULES);
    const part = fc.oneof(
      fc.constantFrom(
        'that’s our fault ',
        'send us your order number ',
        '👍🏽👍🏽👍🏽',
        'ASAP!!',
        '\u200b',
        'é',
        'ﬁ',
        '+44 20 7183 8750 ',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        for (const { start, end, matched } of checkDraft(core, { ...place, text })) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(matched);
        }
      }),
    );
  });
});
