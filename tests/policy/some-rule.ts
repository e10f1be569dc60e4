import type { PolicyRule } from '@/lib/policy/rule';

/** What a rule against the word "bad" has to get right. */
export const EXAMPLES = { mustFlag: [{ text: 'This is bad.' }], mustPass: [{ text: 'This is good.' }] };

/** A rule against the word "bad", for tests that care about one part of it. */
export function someRule(parts: Partial<PolicyRule>): PolicyRule {
  return {
    id: 'some-rule',
    pack: 'test',
    title: 'Some rule',
    severity: 'block',
    reason: 'Because.',
    applies: { audience: 'any' },
    looksAt: [{ kind: 'words', any: ['bad'] }],
    wording: null,
    source: 'Test',
    drafted: '2026-11-22',
    reviewed: null,
    mustFlag: [],
    mustPass: [],
    ...parts,
  };
}
