import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  differingFields,
  merged,
  mergeFields,
  type Side,
} from '@/components/library/policies/editor/merge-rules';
import { formOf, type RuleForm } from '@/components/library/policies/editor/rule-form';
import type { PolicyRule } from '@/lib/policy/rule';
import { aTeamRule } from './rules';

const base = formOf(aTeamRule());
const having = (more: Partial<PolicyRule>, owner = base.owner): RuleForm => ({
  ...base,
  owner,
  rule: { ...base.rule, ...more },
});

test('what only one of two changed stands without asking, what both changed is asked', () => {
  const mine = having({ title: 'Mine', reason: 'My reason.' });
  const theirs = having({ title: 'Theirs', severity: 'block' });
  const fields = mergeFields({ base, mine, theirs });
  expect(fields.map(({ key, side }) => [key, side])).toEqual([
    ['title', null],
    ['severity', 'theirs'],
    ['reason', 'mine'],
  ]);
  expect(merged({ base, mine, theirs }, {})).toBeUndefined();
  expect(merged({ base, mine, theirs }, { title: 'mine' })).toEqual(
    having({ title: 'Mine', severity: 'block', reason: 'My reason.' }),
  );
});

test('a field that one side does not have can win too', () => {
  const mine = having({ ask: 'Jonas' });
  const theirs = having({ unlessWith: ['usually'] }, 'Ines Cardoso');
  const all = { ask: 'theirs', unlessWith: 'mine', owner: 'mine' } as const satisfies Record<string, Side>;
  expect(merged({ base, mine, theirs }, all)).toEqual(base);
});

test('the day it was reviewed and the order of keys are no difference', () => {
  const { audience: _, ...rest } = base.rule.applies;
  const other = having({ reviewed: null, drafted: '2020-01-01', applies: { ...rest, audience: 'any' } });
  expect(differingFields(base, other)).toEqual([]);
});

test('taking all of one side gives that side, whatever a newer Cuecard keeps in it', () => {
  const part = fc.dictionary(
    fc.constantFrom('title', 'reason', 'zeta', 'source'),
    fc.oneof(fc.string(), fc.constant('Same')),
  );
  fc.assert(
    fc.property(part, part, (ours, others) => {
      const merge = { base, mine: having(ours), theirs: having(others) };
      for (const side of ['mine', 'theirs'] as const) {
        const choices = Object.fromEntries(mergeFields(merge).map(({ key }) => [key, side]));
        const done = merged(merge, choices);
        expect(done && differingFields(done, merge[side])).toEqual([]);
      }
    }),
  );
});
