import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, type DraftToCheck } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { withoutCovered } from '@/lib/policy/covered';
import type { Finding, PolicyRule, Severity } from '@/lib/policy/rule';
import { someRule } from './some-rule';

const core = compileRules(CORE_RULES);
const EXAMPLES = CORE_RULES.flatMap(({ mustFlag, mustPass }) =>
  [...mustFlag, ...mustPass].map(({ text }) => text),
);

const MENDED = CORE_RULES.filter(({ wording }) => wording !== null).flatMap(({ mustFlag }) =>
  mustFlag.map(({ text }) => text),
);

const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MENDED) },
  { weight: 4, arbitrary: fc.constantFrom(...EXAMPLES) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('Hi Marit, ', '👍🏽', '\u200b', 'é', 'ﬁ', '\n', ' dm ', 'not ', '…', '＃'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);
const text = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(' '));
const draft: fc.Arbitrary<DraftToCheck> = fc.record({
  text,
  audience: fc.constantFrom('public', 'private'),
  platform: fc.constantFrom('x', 'facebook'),
  comment: fc.constantFrom(
    null,
    { risk: null },
    { risk: 'injury' },
    { risk: 'self-harm' },
    { risk: 'legal-threat' },
  ),
  kept: fc.constant({}),
});

const word = fc.constantFrom('a', 'b', 'c', 'a b', 'b c', 'a*');
const words = fc.array(word, { minLength: 1, maxLength: 3 });
const matcher: fc.Arbitrary<PolicyRule['looksAt'][number]> = fc.oneof(
  words.map((any) => ({ kind: 'words' as const, any })),
  fc.record({ kind: fc.constant('near' as const), a: words, b: words, within: fc.nat(3) }),
  fc.record({ kind: fc.constant('missing' as const), when: words, needs: fc.array(words, { maxLength: 2 }) }),
  fc.constantFrom('a.b', '(a|b) c', 'c\\W*', 'ab*').map((pattern) => ({ kind: 'pattern' as const, pattern })),
);
const rule = fc.record({
  looksAt: fc.array(matcher, { minLength: 1, maxLength: 2 }),
  severity: fc.constantFrom<Severity>('block', 'warn', 'tip'),
  wording: fc.constantFrom(null, '', 'x', '$0 d', '$1!'),
  unlessAfter: fc.constantFrom('c', 'a b', 'z').map((negation) => [negation]),
});
const rules = fc
  .array(rule, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map((each, index) => someRule({ ...each, id: `rule-${index}` })));
const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'ab', 'Ａ', 'b\u200b', '.', ',\n'), {
  maxLength: 14,
});

describe('findings', () => {
  it('lie inside the draft, and are the words they quote', () => {
    fc.assert(
      fc.property(draft, (each) => {
        for (const { start, end, matched } of checkDraft(core, each)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(each.text.length);
          expect(each.text.slice(start, end)).toBe(matched);
        }
      }),
    );
  });

  it('do not depend on the order of the core rules', () => {
    fc.assert(
      fc.property(
        draft,
        fc.shuffledSubarray([...CORE_RULES], { minLength: CORE_RULES.length }),
        (each, shuffled) => {
          expect(checkDraft(compileRules(shuffled), each)).toEqual(checkDraft(core, each));
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('do not depend on the order of any rules', () => {
    fc.assert(
      fc.property(rules, letters, fc.infiniteStream(fc.nat()), (some, parts, keys) => {
        const place = {
          text: parts.join(' '),
          audience: 'public',
          platform: 'x',
          comment: null,
          kept: {},
        } as const;
        const shuffled = some
          .map((each) => ({ each, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(checkDraft(compileRules(shuffled), place)).toEqual(checkDraft(compileRules(some), place));
      }),
      { numRuns: 500 },
    );
  });

  it('are the same for a rule alone as among others, apart from those inside more serious ones', () => {
    fc.assert(
      fc.property(rules, letters, (some, parts) => {
        const place = {
          text: parts.join(' '),
          audience: 'public',
          platform: 'x',
          comment: null,
          kept: {},
        } as const;
        const alone = some.flatMap((each) => checkDraft(compileRules([each]), place)).map(({ id }) => id);
        const together = checkDraft(compileRules(some), place).map(({ id }) => id);
        expect(alone).toEqual(expect.arrayContaining(together));
        expect(together.length > 0).toBe(alone.length > 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a suggested wording', () => {
  it('makes its own finding go away and adds no block', () => {
    let used = 0;
    fc.assert(
      fc.property(draft, (each) => {
        const before = checkDraft(core, each);
        for (const { start, end, wording, ruleId } of before) {
          if (wording === null) continue;
          used += 1;
          const after = checkDraft(core, {
            ...each,
            text: each.text.slice(0, start) + wording + each.text.slice(end),
          });
          const within = after.filter((left) => left.start < start + wording.length && left.end > start);
          expect(
            within.filter((left) => left.ruleId === ruleId),
            `${ruleId}: ${each.text}`,
          ).toEqual([]);
          expect(countBlocks(after), `${ruleId}: ${each.text}`).toBeLessThanOrEqual(countBlocks(before));
        }
      }),
      { numRuns: 300 },
    );
    expect(used).toBeGreaterThan(100);
  }, 60_000);
});

describe('findings inside others', () => {
  it('are left out as when each is compared with each', () => {
    const finding = fc.record({
      start: fc.nat(8),
      length: fc.integer({ min: 1, max: 5 }),
      severity: fc.constantFrom<Severity>('block', 'warn', 'tip'),
      keptBecause: fc.constantFrom(null, 'A quote'),
    });
    const order: Severity[] = ['block', 'warn', 'tip'];
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 10 }), (some) => {
        const findings = some
          .map(({ length, ...each }) => ({ ...EMPTY, ...each, end: each.start + length }))
          .sort(
            (a, b) =>
              order.indexOf(a.severity) - order.indexOf(b.severity) || a.start - b.start || b.end - a.end,
          );
        expect(withoutCovered(findings)).toEqual(eachWithEach(findings));
      }),
      { numRuns: 500 },
    );
  });
});

const EMPTY = { id: '', ruleId: '', title: '', reason: '', source: '', matched: '', wording: null };

function eachWithEach(findings: readonly Finding[]): Finding[] {
  const shown: Finding[] = [];
  for (const each of findings) {
    const hides = (outer: Finding) =>
      outer.start <= each.start &&
      each.end <= outer.end &&
      (outer.keptBecause === null || outer.severity !== each.severity);
    if (!shown.some(hides)) shown.push(each);
  }
  return shown;
}

function countBlocks(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'block').length;
}
