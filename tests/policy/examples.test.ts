import { describe, expect, it } from 'vitest';
import { CORE, CORE_RULES } from '@/lib/policy/core/core-rules';
import { ASKING_EXAMPLES } from '@/lib/policy/core/examples/asking-examples';
import { DRAFT_EXAMPLES } from '@/lib/policy/core/examples/draft-examples';
import { FAIRNESS_EXAMPLES } from '@/lib/policy/core/examples/fairness-examples';
import { FAULT_EXAMPLES } from '@/lib/policy/core/examples/fault-examples';
import { HEALTH_EXAMPLES } from '@/lib/policy/core/examples/health-examples';
import { LEGAL_EXAMPLES } from '@/lib/policy/core/examples/legal-examples';
import { PLAIN_WORDS_EXAMPLES } from '@/lib/policy/core/examples/plain-words-examples';
import { PROMISE_EXAMPLES } from '@/lib/policy/core/examples/promise-examples';
import { TONE_EXAMPLES } from '@/lib/policy/core/examples/tone-examples';
import { PACKS } from '@/lib/policy/packs/all-packs';
import type { PolicyExample } from '@/lib/policy/rule';
import { selfTest } from '@/lib/policy/self-test';

describe.each([CORE, ...PACKS].map((pack) => [pack.id, pack] as const))('the pack %s', (_id, pack) => {
  it.each(pack.rules.map((rule) => [rule.id, rule] as const))(
    '%s has six examples or more each way, none twice, and gets them right',
    (_, rule) => {
      expect(differentOf(rule.mustFlag)).toBeGreaterThanOrEqual(6);
      expect(differentOf(rule.mustPass)).toBeGreaterThanOrEqual(6);
      const all = [...rule.mustFlag, ...rule.mustPass];
      expect(differentOf(all)).toBe(all.length);
      expect(selfTest(rule)).toEqual([]);
    },
  );
});

describe('examples that stand apart from their rules', () => {
  it('are of rules that there are', () => {
    const ids = new Set(CORE_RULES.map(({ id }) => id));
    const examples = {
      ...ASKING_EXAMPLES,
      ...DRAFT_EXAMPLES,
      ...FAIRNESS_EXAMPLES,
      ...FAULT_EXAMPLES,
      ...HEALTH_EXAMPLES,
      ...LEGAL_EXAMPLES,
      ...PLAIN_WORDS_EXAMPLES,
      ...PROMISE_EXAMPLES,
      ...TONE_EXAMPLES,
    };
    expect(Object.keys(examples).filter((id) => !ids.has(id))).toEqual([]);
  });
});

function differentOf(examples: readonly PolicyExample[]): number {
  return new Set(examples.map((example) => JSON.stringify(example))).size;
}
