import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overflowStart } from '@/lib/conversations/reply-length';
import { checkDraft, type DraftToCheck } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { PACKS } from '@/lib/policy/packs/all-packs';
import type { Finding } from '@/lib/policy/rule';
import { anyDraft, anyUnits } from './any-draft';

const RULES = [...CORE_RULES, ...PACKS.flatMap(({ rules }) => rules)];
const all = compileRules(RULES);
const aloneById = new Map(RULES.map((rule) => [rule.id, compileRules([rule])]));
/** More by hand after a change of rules or engine: `POLICY_RUNS=50`. */
const TIMES = Number(process.env.POLICY_RUNS ?? 1);
const draft = anyDraft(RULES);

describe('findings of all packs together', () => {
  it('lie inside the draft, are the words they quote, and split no character', () => {
    let found = 0;
    fc.assert(
      fc.property(draft, (each) => {
        for (const { start, end, matched } of checkDraft(all, each)) {
          found += 1;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(each.text.length);
          expect(each.text.slice(start, end)).toBe(matched);
          expect([start, end].filter((at) => isInsidePair(each.text, at))).toEqual([]);
        }
      }),
      { numRuns: 800 * TIMES },
    );
    expect(found).toBeGreaterThan(500);
  }, 600_000);

  it('do so in any row of code units', () => {
    fc.assert(
      fc.property(anyUnits(400), (text) => {
        for (const { start, end } of checkDraft(all, place(text)))
          expect([start, end].filter((at) => isInsidePair(text, at))).toEqual([]);
      }),
      { numRuns: 300 * TIMES },
    );
  }, 600_000);

  it('do not depend on the order of the rules', () => {
    const order = fc.shuffledSubarray(RULES, { minLength: RULES.length });
    fc.assert(
      fc.property(order, fc.array(draft, { minLength: 20, maxLength: 20 }), (shuffled, drafts) => {
        const compiled = compileRules(shuffled);
        for (const each of drafts) expect(checkDraft(compiled, each)).toEqual(checkDraft(all, each));
      }),
      { numRuns: 10 * TIMES },
    );
  }, 600_000);

  it('are the same when the same draft is checked again', () => {
    fc.assert(
      fc.property(draft, (each) => {
        expect(checkDraft(all, each)).toEqual(checkDraft(all, each));
      }),
      { numRuns: 200 * TIMES },
    );
  }, 600_000);
});

describe('a suggested wording of any pack', () => {
  it('makes its own finding go away and lets no rule block that did not block before', () => {
    const used = new Set<string>();
    fc.assert(
      fc.property(draft, (each) => {
        for (const finding of checkDraft(all, each)) {
          if (finding.wording === null) continue;
          used.add(finding.ruleId);
          expectHealed(each, finding, finding.wording);
        }
      }),
      { numRuns: 800 * TIMES },
    );
    expect(used.size).toBeGreaterThan(40);
  }, 600_000);
});

describe('a draft', () => {
  it('is too long exactly where the site says so', () => {
    const tooLong = compileRules(RULES.filter(({ id }) => id === 'core-too-long-x'));
    const part = fc.constantFrom(
      'word ',
      'a',
      '’',
      'é',
      '漢',
      '👍',
      'x.co ',
      'https://a.io ',
      '. ',
      '\u2036',
      'e\u0301',
    );
    const near = fc.tuple(part, part, part, fc.integer({ min: 230, max: 300 })).map(([a, b, c, length]) => {
      const piece = a + b + c;
      return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    });
    fc.assert(
      fc.property(near, (text) => {
        const [finding] = checkDraft(tooLong, place(text));
        expect(finding?.start).toBe(overflowStart(text, 'x'));
      }),
      { numRuns: 400 * TIMES },
    );
  });
});

function expectHealed(each: DraftToCheck, { start, end, ruleId }: Finding, wording: string): void {
  const text = each.text.slice(0, start) + wording + each.text.slice(end);
  const why = `${ruleId}: ${JSON.stringify(each)}`;
  const own = findingsOf(ruleId, { ...each, text });
  expect(
    own.filter((left) => left.start < start + wording.length && left.end > start),
    why,
  ).toEqual([]);
  const after = checkDraft(all, { ...each, text }).filter(({ severity }) => severity === 'block');
  for (const block of after) {
    const before = findingsOf(block.ruleId, each);
    expect(before.length, `${block.ruleId} after ${why}`).toBeGreaterThan(0);
    if (block.start >= start + wording.length || block.end <= start) continue;
    const there = before.filter((one) => one.start < end && one.end > start);
    expect(there.length, `${block.ruleId} in the wording of ${why}`).toBeGreaterThan(0);
  }
}

function findingsOf(ruleId: string, each: DraftToCheck): Finding[] {
  const alone = aloneById.get(ruleId);
  return alone === undefined ? [] : checkDraft(alone, each);
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\ud800-\udbff]$/.test(text.charAt(at - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(at));
}

function place(text: string): DraftToCheck {
  return { text, audience: 'public', platform: 'x', comment: { risk: 'injury' }, kept: {} };
}
