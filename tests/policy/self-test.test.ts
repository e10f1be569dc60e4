import { describe, expect, it } from 'vitest';
import { loadPack, selfTest } from '@/lib/policy/self-test';
import { someRule } from './some-rule';

describe('a rule’s own examples', () => {
  it('name what the rule gets wrong, both ways', () => {
    const rule = someRule({
      mustFlag: [{ text: 'bad' }, { text: 'worse' }],
      mustPass: [{ text: 'good' }, { text: 'not bad' }],
    });
    expect(selfTest(rule)).toEqual([
      { ruleId: 'some-rule', expected: 'must-flag', text: 'worse' },
      { ruleId: 'some-rule', expected: 'must-pass', text: 'not bad' },
    ]);
  });

  it('are read where the rule applies unless they say otherwise', () => {
    const rule = someRule({
      applies: { audience: 'private', platforms: ['facebook'], commentRisks: ['press'] },
      mustFlag: [{ text: 'bad' }],
      mustPass: [
        { text: 'bad', audience: 'public' },
        { text: 'bad', platform: 'x' },
        { text: 'bad', commentRisk: 'viral' },
      ],
    });
    expect(selfTest(rule)).toEqual([]);
  });

  it('keep a pack from loading when one fails', () => {
    const loaded = loadPack([someRule({}), someRule({ id: 'wrong', mustPass: [{ text: 'bad' }] })]);
    expect(loaded).toEqual({
      ok: false,
      failure: { type: 'examples-fail', failures: [{ ruleId: 'wrong', expected: 'must-pass', text: 'bad' }] },
    });
  });

  it('let a pack load when all pass', () => {
    const loaded = loadPack([someRule({ mustFlag: [{ text: 'bad' }] })]);
    expect(loaded.ok && loaded.value.rules).toHaveLength(1);
  });

  it.each(['(unclosed', '(?=look)ahead', '(a)\\1'])(
    'keep a pack with the pattern %s from loading',
    (pattern) => {
      const loaded = loadPack([someRule({ looksAt: [{ kind: 'pattern', pattern }] })]);
      expect(loaded.ok).toBe(false);
      expect(!loaded.ok && loaded.failure.failures[0]?.expected).toBe('bad-pattern');
    },
  );
});
