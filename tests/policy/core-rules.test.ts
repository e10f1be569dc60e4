import { describe, expect, it } from 'vitest';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { policyRuleSchema } from '@/lib/policy/rule';
import { loadPack, selfTest } from '@/lib/policy/self-test';

describe('core rules', () => {
  it('are at least 28, each with its own id and examples both ways', () => {
    expect(CORE_RULES.length).toBeGreaterThanOrEqual(28);
    expect(new Set(CORE_RULES.map(({ id }) => id)).size).toBe(CORE_RULES.length);
    for (const rule of CORE_RULES) {
      expect(rule.mustFlag.length, rule.id).toBeGreaterThanOrEqual(6);
      expect(rule.mustPass.length, rule.id).toBeGreaterThanOrEqual(6);
      expect(policyRuleSchema.safeParse(rule).success, rule.id).toBe(true);
    }
  });

  it.each(CORE_RULES.map((rule) => [rule.id, rule] as const))(
    '%s gets its own examples right',
    (_id, rule) => {
      expect(selfTest(rule)).toEqual([]);
    },
  );

  it('load as a pack', () => {
    expect(loadPack(CORE_RULES).ok).toBe(true);
  });

  it('cover every theme a responder needs', () => {
    const themes = [
      'ask',
      'draft',
      'fault',
      'legal',
      'medical',
      'self-harm',
      'breach',
      'privacy',
      'link',
      'too-long',
    ];
    for (const theme of themes)
      expect(
        CORE_RULES.some(({ id }) => id.includes(theme)),
        theme,
      ).toBe(true);
  });
});
