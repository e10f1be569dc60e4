import { describe, expect, it } from 'vitest';
import { appliesTo, type DraftToCheck } from '@/lib/policy/draft-to-check';
import { type PolicyPack, packState, rulesInForce } from '@/lib/policy/pack';
import type { RuleApplies } from '@/lib/policy/rule';
import { loadPack } from '@/lib/policy/self-test';
import { someRule } from './some-rule';

function somePack(parts: Partial<PolicyPack>): PolicyPack {
  return {
    id: 'credit',
    title: 'Credit',
    jurisdiction: 'US',
    summary: 'Supports replies about credit.',
    source: 'Test',
    drafted: '2026-11-22',
    reviewed: null,
    confirmedBy: null,
    rules: [someRule({ id: `${parts.id ?? 'credit'}-rule` })],
    ...parts,
  };
}

describe('a pack', () => {
  it('is on once a lead has read and confirmed it, the core from the start', () => {
    expect(packState(somePack({}))).toBe('unconfirmed');
    expect(packState(somePack({ confirmedBy: 'Ada' }))).toBe('unconfirmed');
    expect(packState(somePack({ confirmedBy: 'Ada', reviewed: '2026-11-22' }))).toBe('on');
    expect(packState(somePack({ id: 'core' }))).toBe('on');
    expect(packState(somePack({ id: 'core' }), new Set(['core']))).toBe('off');
  });

  it('brings its rules only while it is on', () => {
    const packs = [
      somePack({ id: 'core' }),
      somePack({}),
      somePack({ id: 'air', confirmedBy: 'Ada', reviewed: '2026-11-22' }),
    ];
    expect(rulesInForce(packs).map(({ id }) => id)).toEqual(['core-rule', 'air-rule']);
    expect(rulesInForce(packs, new Set(['air'])).map(({ id }) => id)).toEqual(['core-rule']);
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
