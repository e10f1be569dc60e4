import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { createPolicyActs } from '@/components/library/policies/acts-model';
import { ruleRows } from '@/components/library/policies/rule-rows';
import type { CuecardDatabase } from '@/lib/database/database';
import { saveTeamRule, switchRule } from '@/lib/database/policy-changes';
import { readPolicy } from '@/lib/database/policy-store';
import { ALL_PACKS, policyInForce } from '@/lib/policy/policy-in-force';
import { freshDatabase } from '../../../database/fresh';
import { okOf } from '../../../database/library';
import { aRule, INES } from './a-team';

const PLACE = 'core-promises-refund';

/** The acts on the rule `own-1`, and the way back that the last of them was told with. */
async function actsOn(db: CuecardDatabase) {
  let undo: (() => Promise<unknown>) | undefined;
  const { decisions, teamRules } = await readPolicy(db);
  const acting = {
    who: () => INES,
    ended: async (work: Promise<{ ok: boolean }>, told: { undo?: () => Promise<unknown> }) => {
      undo = told.undo;
      return (await work).ok;
    },
  };
  const acts = createPolicyActs(db, (key) => key, acting, signal(decisions));
  const row = ruleRows({ packs: ALL_PACKS, decisions, teamRules }).find(({ rule }) => rule.id === 'own-1');
  if (!row) throw new Error('the rule is not listed');
  return { acts, row, undo: () => undo?.() };
}

async function standing(db: CuecardDatabase) {
  const stored = await readPolicy(db);
  const ids = policyInForce(stored).map(({ id }) => id);
  return {
    state: stored.teamRules[0]?.state,
    isOffInPack: stored.decisions.some(({ rulesOff }) => rulesOff.includes('own-1')),
    ours: ids.includes('own-1'),
    theirs: ids.includes(PLACE),
  };
}

async function anOffRule(isOffInPack: boolean): Promise<CuecardDatabase> {
  const db = freshDatabase();
  const toSave = { rule: aRule('own-1'), replaces: PLACE, owner: 'Ines', acknowledge: null };
  okOf(await saveTeamRule(db, { ...toSave, state: 'off' }, null, INES));
  if (isOffInPack) okOf(await switchRule(db, 'own', 'own-1', false, INES));
  return db;
}

it.each([false, true])(
  'switches on a rule that is off, in its pack as well (%s), and takes that back',
  async (inPack) => {
    const db = await anOffRule(inPack);
    const before = await standing(db);
    expect(before).toEqual({ state: 'off', isOffInPack: inPack, ours: false, theirs: true });
    const { acts, row, undo } = await actsOn(db);
    expect(await acts.switchRule(row, true)).toBe(true);
    expect(await standing(db)).toEqual({ state: 'live', isOffInPack: false, ours: true, theirs: false });
    await undo();
    expect(await standing(db)).toEqual(before);
  },
);

it('leaves a rule that cannot go live as it was', async () => {
  const db = await anOffRule(true);
  const other = { rule: aRule('own-2'), replaces: PLACE, owner: 'Ines', acknowledge: null };
  okOf(await saveTeamRule(db, { ...other, state: 'live' }, null, INES));
  const before = await standing(db);
  const { acts, row } = await actsOn(db);
  expect(await acts.switchRule(row, true)).toBe(false);
  expect(await standing(db)).toEqual(before);
});
