import type { PolicyRule } from '@/lib/policy/rule';
import type { TeamRule } from '@/lib/policy/team-policy';

/** A rule of the team that gets its own sentences right. */
export function aRule(more: Partial<PolicyRule> = {}): PolicyRule {
  return {
    id: 'own-delivery-day',
    pack: 'own',
    title: 'Promises a delivery day',
    severity: 'warn',
    reason: 'Delivery days change. Link to the tracking page instead.',
    applies: { audience: 'any' },
    looksAt: [{ kind: 'words', any: ['arrives on', 'will arrive on'] }],
    wording: 'should arrive around',
    source: 'Agreed with the warehouse, May 2026',
    drafted: '2026-11-02',
    reviewed: '2026-11-03',
    mustFlag: [{ text: 'It arrives on Monday.' }],
    mustPass: [{ text: 'The tracking page has the day.' }],
    ...more,
  };
}

export function aTeamRule(rule: Partial<PolicyRule> = {}, more: Partial<TeamRule> = {}): TeamRule {
  const whole = aRule(rule);
  return {
    id: whole.id,
    schema: 1,
    rule: whole,
    version: 6,
    state: 'live',
    replaces: null,
    owner: 'Tom Weller',
    acknowledge: null,
    changedAt: Date.UTC(2026, 10, 3, 9),
    changedBy: 'Tom Weller',
    deletedAt: null,
    ...more,
  };
}
