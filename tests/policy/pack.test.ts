import { describe, expect, it } from 'vitest';
import { appliesTo, type DraftToCheck } from '@/lib/policy/draft-to-check';
import { packState, rulesInForce } from '@/lib/policy/in-force';
import type { PolicyPack } from '@/lib/policy/pack';
import type { RuleApplies } from '@/lib/policy/rule';
import { loadPack } from '@/lib/policy/self-test';
import type { PackDecision, TeamRule } from '@/lib/policy/team-policy';
import { someRule } from './some-rule';

const CHANGED = { changedAt: 1, changedBy: 'Ada', deletedAt: null };

function somePack(id: string): PolicyPack {
  const rules = [someRule({ id: `${id}-rule`, pack: id })];
  const summary = 'Supports replies about credit.';
  return { id, title: id, jurisdiction: 'US', summary, source: 'Test', drafted: '2026-11-22', rules };
}

function decided(id: string, parts: Partial<PackDecision>): PackDecision {
  return { id, schema: 1, head: null, confirmed: null, off: false, rulesOff: [], ...CHANGED, ...parts };
}

function teamRule(parts: Partial<TeamRule>): TeamRule {
  const rule = someRule({ id: 'own-rule', pack: 'own' });
  const shape = { version: 1, state: 'live', replaces: null, owner: 'Ada', acknowledge: null } as const;
  return { id: rule.id, schema: 1, rule, ...shape, ...CHANGED, ...parts };
}

const CONFIRMED = { confirmed: { by: 'Ada', on: '2026-11-22' } };

describe('a pack', () => {
  it('is on once a lead has confirmed it, the core from the start', () => {
    expect(packState('credit', [])).toBe('unconfirmed');
    expect(packState('credit', [decided('credit', {})])).toBe('unconfirmed');
    expect(packState('credit', [decided('credit', CONFIRMED)])).toBe('on');
    expect(packState('credit', [decided('credit', { ...CONFIRMED, off: true })])).toBe('off');
    expect(packState('credit', [decided('credit', { ...CONFIRMED, deletedAt: 2 })])).toBe('unconfirmed');
    expect(packState('core', [])).toBe('on');
    expect(packState('core', [decided('core', { off: true })])).toBe('off');
  });
});

describe('the rules in force', () => {
  const packs = [somePack('core'), somePack('credit'), somePack('air')];
  const ids = (decisions: PackDecision[], teamRules: TeamRule[] = []) =>
    rulesInForce({ packs, decisions, teamRules }).map(({ id }) => id);

  it('are those of the packs that are on', () => {
    expect(ids([decided('air', CONFIRMED)])).toEqual(['core-rule', 'air-rule']);
    expect(ids([decided('air', { ...CONFIRMED, off: true })])).toEqual(['core-rule']);
  });

  it('leave out a rule that is switched off, or replaced by a live one of the team', () => {
    expect(ids([decided('core', { rulesOff: ['core-rule'] })])).toEqual([]);
    expect(ids([], [teamRule({ replaces: 'core-rule' })])).toEqual(['own-rule']);
    expect(ids([], [teamRule({ replaces: 'core-rule', state: 'draft' })])).toEqual(['core-rule']);
    expect(ids([], [teamRule({ replaces: 'core-rule', deletedAt: 2 })])).toEqual(['core-rule']);
  });

  it('carry the day on which their pack was confirmed', () => {
    const [, air] = rulesInForce({ packs, decisions: [decided('air', CONFIRMED)], teamRules: [] });
    expect(air?.reviewed).toBe('2026-11-22');
  });
});

describe('loading a pack', () => {
  it('is refused when a wording leaves its own finding, naming rule and example', () => {
    const loaded = loadPack([someRule({ wording: 'very bad', mustFlag: [{ text: 'This is bad' }] })]);
    expect(!loaded.ok && loaded.failure.failures).toEqual([
      { ruleId: 'some-rule', expected: 'wording', text: 'This is bad' },
    ]);
  });

  it('is refused when a pattern of a disclosure is not RE2 syntax', () => {
    const loaded = loadPack([
      someRule({ looksAt: [{ kind: 'missing', when: [], whenPatterns: ['(open'], needs: [] }] }),
    ]);
    expect(!loaded.ok && loaded.failure.failures[0]?.expected).toBe('bad-pattern');
  });

  it('does not try again what has been proven, but every change of a rule', () => {
    const proven = new Set<string>();
    const rule = someRule({ mustFlag: [{ text: 'bad' }] });
    expect(loadPack([rule], proven).ok).toBe(true);
    expect(proven.size).toBe(1);
    expect(loadPack([rule], { has: () => true, add: () => expect.unreachable() }).ok).toBe(true);
    expect(loadPack([{ ...rule, mustFlag: [{ text: 'good' }] }], proven).ok).toBe(false);
    expect(proven.size).toBe(1);
  });
});

describe('where a rule applies', () => {
  const place: DraftToCheck = { text: '', audience: 'public', platform: 'x', comment: null, kept: {} };
  const applies = (parts: Partial<RuleApplies>, more: Partial<DraftToCheck>) =>
    appliesTo({ applies: { audience: 'any', ...parts } }, { ...place, ...more });

  it.each<[string, Partial<RuleApplies>, Partial<DraftToCheck>, boolean]>([
    [
      'a sentiment that is known',
      { sentiments: ['negative'] },
      { comment: { risk: null, sentiment: 'negative' } },
      true,
    ],
    [
      'another sentiment',
      { sentiments: ['negative'] },
      { comment: { risk: null, sentiment: 'positive' } },
      false,
    ],
    ['no known sentiment', { sentiments: ['negative'] }, { comment: { risk: null } }, false],
    ['a regional form of its language', { langs: ['en'] }, { lang: 'en-GB' }, true],
    ['another language', { langs: ['en'] }, { lang: 'de' }, false],
    ['an unknown language', { langs: ['en'] }, {}, true],
    ['one of the places of the team', { jurisdictions: ['US'] }, { jurisdictions: ['EU', 'US'] }, true],
    ['another place', { jurisdictions: ['US'] }, { jurisdictions: ['EU'] }, false],
    ['another role', { roles: ['author'] }, { role: 'approver' }, false],
    ['its role', { roles: ['author'] }, { role: 'author' }, true],
    ['its last day', { from: '2026-01-01', until: '2026-11-22' }, { today: '2026-11-22' }, true],
    ['the day after', { until: '2026-11-22' }, { today: '2026-11-23' }, false],
    ['the day before', { from: '2026-11-22' }, { today: '2026-11-21' }, false],
  ])('%s', (_name, parts, more, expected) => {
    expect(applies(parts, more)).toBe(expected);
  });
});
