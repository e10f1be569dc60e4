import { expect, test } from 'vitest';
import { ruleProblems } from '@/components/library/policies/editor/rule-problems';
import { trySentences } from '@/components/library/policies/editor/try-rule';
import type { Matcher } from '@/lib/policy/matcher';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import type { PolicyRule } from '@/lib/policy/rule';
import { selfTest } from '@/lib/policy/self-test';
import { aRule } from './rules';

const problemsOf = (rule: PolicyRule) =>
  ruleProblems({ rule, owner: 'Tom Weller', acknowledge: null, replaces: null }, trySentences(rule));

test('the editor judges every rule that comes with Cuecard as the engine’s own test does', () => {
  for (const { rules } of ALL_PACKS) {
    for (const rule of rules) {
      const wrong = trySentences(rule)?.filter(({ verdict }) => verdict !== 'right') ?? [];
      expect(wrong.map(({ example }) => example.text)).toEqual(selfTest(rule).map(({ text }) => text));
    }
  }
});

test('a sentence that is missed, found by mistake or not fixed is named, as the engine’s own test names it', () => {
  const rule = aRule({
    wording: '$0 or so',
    mustFlag: [{ text: 'It arrives on Monday.' }, { text: 'Monday it is.' }],
    mustPass: [{ text: 'It never arrives on Sundays.' }],
  });
  expect(trySentences(rule)?.map(({ verdict }) => verdict)).toEqual([
    'not-fixed',
    'missed',
    'wrongly-flagged',
  ]);
  expect(problemsOf(rule).map(({ field, substitutions }) => [field, ...substitutions])).toEqual([
    ['must-flag-0', 'It arrives on Monday.'],
    ['must-flag-1', 'Monday it is.'],
    ['must-pass-0', 'It never arrives on Sundays.'],
  ]);
  expect(selfTest(rule)).toHaveLength(3);
});

test('a sentence shows how it reads with the wording in place', () => {
  const [first] = trySentences(aRule()) ?? [];
  expect(first).toMatchObject({ verdict: 'right', fixed: 'It should arrive around Monday.' });
  expect(first?.findings[0]?.matched).toBe('arrives on');
  const [removed] = trySentences(aRule({ wording: '' })) ?? [];
  expect(removed?.fixed).toBe('It  Monday.');
  const [none] = trySentences(aRule({ wording: null })) ?? [];
  expect(none?.fixed).toBeNull();
});

test('a pattern that cannot be read is said with the engine’s words, and nothing is tried meanwhile', () => {
  const rule = aRule({ looksAt: [{ kind: 'pattern', pattern: 'arrives (on' }] });
  expect(trySentences(rule)).toBeUndefined();
  const [problem] = problemsOf(rule);
  expect(problem).toMatchObject({ field: 'matcher-0', word: 'rule_problem_pattern' });
  expect(problem?.substitutions[0]).toMatch(/missing|unclosed|paren/i);
  const trigger: Matcher = { kind: 'missing', when: [], whenPatterns: ['(?<no'], needs: [['#ad']] };
  expect(problemsOf(aRule({ looksAt: [trigger] }))[0]?.word).toBe('rule_problem_pattern');
});

test('what a newer Cuecard looks for is left aside in trying and keeps the rule from going live', () => {
  const newer = { kind: 'melody', any: ['la'] } as unknown as Matcher;
  const rule = aRule({ looksAt: [newer, ...aRule().looksAt] });
  expect(trySentences(rule)?.every(({ verdict }) => verdict === 'right')).toBe(true);
  expect(problemsOf(rule)).toEqual([{ field: 'matcher-0', word: 'rule_problem_newer', substitutions: [] }]);
});

test('a rule goes live with a title, a reason, an owner, something to look for and a sentence on each side', () => {
  expect(problemsOf(aRule())).toEqual([]);
  const bare = aRule({
    title: ' ',
    reason: '',
    looksAt: [{ kind: 'words', any: [] }],
    mustFlag: [],
    mustPass: [],
  });
  expect(problemsOf(bare).map(({ field }) => field)).toEqual([
    'title',
    'matcher-0',
    'reason',
    'must-flag',
    'must-pass',
  ]);
  expect(problemsOf(aRule({ looksAt: [] }))[0]?.field).toBe('matchers');
  const dates = aRule({ applies: { audience: 'any', from: '2026-12-01', until: '2026-11-01' } });
  expect(problemsOf(dates)[0]?.field).toBe('until');
});
