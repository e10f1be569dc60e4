import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excusesOf, looksFor } from '@/components/library/policies/looks-for';
import { allPacks, packRows } from '@/components/library/policies/pack-rows';
import { policiesPlaceOf } from '@/components/library/policies/policies-place';
import {
  filterRows,
  groupRows,
  NO_FILTERS,
  type RuleFilters,
} from '@/components/library/policies/rule-filters';
import { type PolicyShelf, ruleRows } from '@/components/library/policies/rule-rows';
import { rulesInForce } from '@/lib/policy/in-force';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import type { PackDecision, TeamRule } from '@/lib/policy/team-policy';
import messages from '@/public/_locales/en/messages.json';
import { aRule, aTeamRule, shipped } from './a-team';

function aDecision(id: string, over: Partial<PackDecision> = {}): PackDecision {
  const changed = { changedAt: 1, changedBy: 'Ines Cardoso', deletedAt: null };
  return { id, schema: 1, head: null, confirmed: null, off: false, rulesOff: [], ...changed, ...over };
}

function aShelf(teamRules: TeamRule[] = [], decisions: PackDecision[] = []): PolicyShelf {
  return { packs: allPacks(ALL_PACKS, decisions), decisions, teamRules };
}

function found(shelf: PolicyShelf, change: Partial<RuleFilters> = {}) {
  return filterRows(ruleRows(shelf), { ...NO_FILTERS, ...change }).map(({ rule }) => rule.id);
}

test('rules of packs that nobody confirmed are hidden until somebody asks for them', () => {
  expect(found(aShelf())).not.toContain('us-health-chart');
  expect(found(aShelf(), { state: 'pack-off' })).toContain('us-health-chart');
  expect(found(aShelf(), { state: 'all' })).toContain('us-health-chart');
  expect(found(aShelf(), { pack: 'us-health' })).toContain('us-health-chart');
});

test('the list says “in force” of exactly the rules that are', () => {
  const confirmed = { by: 'Ines Cardoso', on: '2026-11-20' };
  const some = fc.subarray(['core', 'own', 'us-health', 'crisis', 'airlines']);
  const rulesOff = fc.subarray(['core-fault', 'us-health-chart', 'own-1', 'crisis-x']);
  const states = fc.constantFrom<TeamRule['state']>('draft', 'live', 'off');
  const replaced = fc.option(fc.constantFrom('core-fault', 'us-health-chart'), { nil: null });
  fc.assert(
    fc.property(some, some, rulesOff, states, replaced, (ids, off, without, state, replaces) => {
      const decisions = [...new Set([...ids, ...off])].map((id) =>
        aDecision(id, {
          confirmed: ids.includes(id) ? confirmed : null,
          off: off.includes(id),
          rulesOff: without,
        }),
      );
      const shelf = aShelf([aTeamRule('own-1', { state, replaces, rule: aRule('own-1') })], decisions);
      expect(new Set(found(shelf, { state: 'on' }))).toEqual(
        new Set(rulesInForce(shelf).map(({ id }) => id)),
      );
    }),
    { numRuns: 60 },
  );
});

test('a rule of the team stands first, a draft is marked, and what it replaces gives way only when it is live', () => {
  const rule = aRule('own-refund');
  const draft = aShelf([aTeamRule('own-refund', { rule, state: 'draft', replaces: 'core-guarantee' })]);
  expect(ruleRows(draft)[0]).toMatchObject({ state: 'draft', rule: { id: 'own-refund' } });
  expect(found(draft)).toContain('core-guarantee');
  const live = aShelf([aTeamRule('own-refund', { rule, replaces: 'core-guarantee' })]);
  expect(found(live)).not.toContain('core-guarantee');
  expect(found(live, { state: 'off' })).toEqual(['core-guarantee']);
  expect(ruleRows(live).find((row) => row.rule.id === 'core-guarantee')?.replacedBy).toBe('own-refund');
});

test('words are found in title, reason, owner and what a rule looks for, whatever the case and accents', () => {
  const rule = aRule('own-1', { title: 'Verspricht eine Rückgabe' });
  const shelf = aShelf([aTeamRule('own-1', { rule })]);
  expect(found(shelf, { words: 'ruckgabe' })).toEqual(['own-1']);
  expect(found(shelf, { words: 'RÜCKGABE tom' })).toEqual(['own-1']);
  expect(found(shelf, { words: 'filters in stock' })).toEqual(['own-1']);
  expect(found(shelf, { words: 'zeppelin' })).toEqual([]);
});

test('groups go from block to tip and hold every row once', () => {
  const rows = ruleRows(aShelf());
  const groups = groupRows(rows);
  expect(groups.map(({ severity }) => severity)).toEqual(['block', 'warn', 'tip']);
  expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length);
});

test('a pack says what it is, whose name is under it and how many of its rules speak', () => {
  const decisions = [
    aDecision('us-health', { confirmed: { by: 'Ines', on: '2026-11-20' }, rulesOff: ['us-health-chart'] }),
    aDecision('theirs', {
      head: { title: 'Theirs', jurisdiction: 'DE', summary: 's', source: 's', drafted: '2026-11-01' },
    }),
  ];
  const shelf = aShelf([aTeamRule('t-1', { rule: aRule('t-1', { pack: 'theirs' }) })], decisions);
  const rows = packRows(shelf.packs, decisions, ruleRows(shelf), { title: 'Ours', summary: '', source: '' });
  const byId = new Map(rows.map((row) => [row.pack.id, row]));
  const health = byId.get('us-health');
  expect(health).toMatchObject({ state: 'on', confirmed: { by: 'Ines' } });
  expect(health?.inForce).toBe((health?.rules.length ?? 0) - 1);
  expect(byId.get('theirs')).toMatchObject({
    state: 'unconfirmed',
    inForce: 0,
    rules: [{ state: 'pack-off' }],
  });
  expect(byId.get('core')?.state).toBe('on');
  expect(byId.has('own')).toBe(false);
});

test('addresses open parts of the page, and nonsense opens the rules', () => {
  expect(policiesPlaceOf('#policies')).toEqual({ kind: 'rules' });
  expect(policiesPlaceOf('#policies/packs')).toEqual({ kind: 'packs', packId: null });
  expect(policiesPlaceOf('#Policies/Packs/us-health')).toEqual({ kind: 'packs', packId: 'us-health' });
  expect(policiesPlaceOf('#policies/helplines')).toEqual({ kind: 'helplines' });
  expect(policiesPlaceOf('#policies/team')).toEqual({ kind: 'team' });
  expect(policiesPlaceOf('#policies/%E0%A4%A')).toEqual({ kind: 'rules' });
  expect(policiesPlaceOf('#policies/packs/%E0%A4%A')).toEqual({ kind: 'packs', packId: null });
});

test('every rule that comes with Cuecard says in words what it looks for', () => {
  for (const rule of ALL_PACKS.flatMap(({ rules }) => rules)) {
    const ways = looksFor(rule);
    expect(ways.length, rule.id).toBeGreaterThan(0);
    for (const lines of ways) {
      expect(lines.length, rule.id).toBeGreaterThan(0);
      for (const { name, words, kinds, amount } of lines) {
        expect(name in messages, name).toBe(true);
        expect(Boolean(words?.length || kinds?.length || amount !== undefined), rule.id).toBe(true);
      }
    }
  }
});

test('words that let a match pass are among what is said of it', () => {
  const rule = aRule('own-1', { unlessWith: ['DM'], unlessAfter: ['never'] });
  expect(excusesOf(rule).map(({ words }) => words)).toEqual([['DM'], ['never']]);
  const negated = aRule('own-2', {
    looksAt: [{ kind: 'words', any: ['refund'], negation: { any: ['not'], within: 3 } }],
  });
  expect(looksFor(negated)[0]?.map(({ words }) => words)).toEqual([['refund'], ['not']]);
  expect(shipped('core-fault').looksAt.length).toBeGreaterThan(0);
});
