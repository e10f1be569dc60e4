import { describe, expect, it } from 'vitest';
import { NO_TEAM } from '@/lib/library/team';
import { checkDraft } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import { draftFacts } from '@/lib/policy/draft-facts';
import { NO_FACTS } from '@/lib/policy/team-policy';
import { someRule } from './some-rule';

const NOTHING = { facts: NO_FACTS, team: NO_TEAM, who: 'Ines', today: '2026-11-22', lang: null };

describe('what a check takes for known', () => {
  it('leaves out what nobody has said', () => {
    expect(draftFacts(NOTHING)).toEqual({ allowedHosts: [], orderFormats: [], today: '2026-11-22' });
  });

  it('gives the role of the writer once people are listed, and none to a stranger but the least', () => {
    const team = { people: [{ name: 'Ines', role: 'reviewer' as const }], selfApproval: false };
    expect(draftFacts({ ...NOTHING, team }).role).toBe('reviewer');
    expect(draftFacts({ ...NOTHING, team, who: 'Mats' }).role).toBe('viewer');
  });

  it('counts a member state of the EU as the EU', () => {
    const of = (...jurisdictions: string[]) =>
      draftFacts({ ...NOTHING, facts: { ...NO_FACTS, jurisdictions } }).jurisdictions;
    expect(of('DE', 'FR')).toEqual(['DE', 'FR', 'EU']);
    expect(of('EU', 'DE')).toEqual(['EU', 'DE']);
    expect(of('GB')).toEqual(['GB']);
  });

  it('lets a rule find order numbers in the format of the team', () => {
    const rules = compileRules([someRule({ looksAt: [{ kind: 'personal-data', any: ['order-number'] }] })]);
    const draft = { text: 'It is BR-204931 then', audience: 'public', platform: 'x' } as const;
    const check = (orderFormats: string[]) =>
      checkDraft(rules, {
        ...draft,
        ...draftFacts({ ...NOTHING, facts: { ...NO_FACTS, orderFormats } }),
        ...{ comment: null, kept: {} },
      }).map(({ matched }) => matched);
    expect(check([])).toEqual([]);
    expect(check(['BR-######'])).toEqual(['BR-204931']);
  });
});
