import { describe, expect, it } from 'vitest';
import type { CuecardDatabase } from '@/lib/database/database';
import { latestEntries } from '@/lib/database/journal';
import { writeTeam } from '@/lib/database/library-state';
import {
  confirmHelpline,
  confirmPack,
  restoreDecision,
  restoreHelpline,
  switchPack,
  switchRule,
  withdrawHelpline,
  withdrawPack,
  writeFacts,
} from '@/lib/database/policy-changes';
import { readPolicy } from '@/lib/database/policy-store';
import { policyInForce } from '@/lib/policy/policy-in-force';
import { type ConfirmedHelpline, NO_FACTS, type PackDecision } from '@/lib/policy/team-policy';
import { DAY_MS, isoDay } from '@/lib/shared/clock';
import { freshDatabase } from './fresh';
import { INES, MATS, okOf } from './library';

async function packsInForce(db: CuecardDatabase): Promise<Set<string>> {
  return new Set(policyInForce(await readPolicy(db)).map(({ pack }) => pack));
}

const changed = { changedAt: 1, changedBy: 'Mats', deletedAt: null };
const confirmed = { by: 'Mats', on: '2026-11-01' };
const aDecision: PackDecision = {
  ...{ id: 'us-health', schema: 1, head: null, confirmed, off: false, rulesOff: [] },
  ...changed,
};
const aHelpline: ConfirmedHelpline = {
  id: 'DE',
  schema: 1,
  name: 'Line',
  number: '1',
  confirmed,
  ...changed,
};

/** In no order: entries of one moment have none. */
async function events(db: CuecardDatabase) {
  return (await latestEntries(db, 10)).map(({ event }) => event);
}

describe('what a lead decides about packs', () => {
  it('brings a pack into force with the name and the day of the lead who read it', async () => {
    const db = freshDatabase();
    expect(await packsInForce(db)).toEqual(new Set(['core']));
    okOf(await confirmPack(db, 'us-health', INES));
    expect(await packsInForce(db)).toEqual(new Set(['core', 'us-health']));
    const { decisions } = await readPolicy(db);
    expect(decisions[0]?.confirmed).toEqual({ by: 'Ines', on: isoDay(INES.now) });
    const rule = policyInForce({ decisions, teamRules: [] }).find(({ pack }) => pack === 'us-health');
    expect(rule?.reviewed).toBe(isoDay(INES.now));
  });

  it('takes it out again when it is withdrawn or switched off, and writes each act down', async () => {
    const db = freshDatabase();
    okOf(await confirmPack(db, 'us-health', INES));
    okOf(await switchPack(db, 'us-health', false, INES));
    expect(await packsInForce(db)).toEqual(new Set(['core']));
    okOf(await switchPack(db, 'us-health', true, MATS));
    okOf(await withdrawPack(db, 'us-health', MATS));
    expect(await packsInForce(db)).toEqual(new Set(['core']));
    const decided = (decision: string) => ({
      kind: 'pack-decided',
      packId: 'us-health',
      decision,
      ruleId: null,
    });
    const noted = await events(db);
    expect(noted).toHaveLength(4);
    expect(noted).toEqual(expect.arrayContaining(['confirmed', 'off', 'on', 'withdrawn'].map(decided)));
  });

  it('brings a decision back as it stood, in the name of whoever had made it', async () => {
    const db = freshDatabase();
    const earlier = okOf(await confirmPack(db, 'us-health', INES));
    okOf(await withdrawPack(db, 'us-health', MATS));
    const later = { ...MATS, now: MATS.now + 3 * DAY_MS };
    const back = okOf(await restoreDecision(db, earlier, later));
    expect(back).toEqual({ ...earlier, changedAt: later.now, changedBy: 'Mats' });
    expect(await packsInForce(db)).toEqual(new Set(['core', 'us-health']));
    const restored = { kind: 'pack-decided', packId: 'us-health', decision: 'restored', ruleId: null };
    expect(await events(db)).toContainEqual(restored);
  });

  it('keeps a pack that nobody confirmed out of force also when it is switched on', async () => {
    const db = freshDatabase();
    okOf(await switchPack(db, 'us-health', true, INES));
    expect(await packsInForce(db)).toEqual(new Set(['core']));
  });

  it('switches one rule of a pack off and on again', async () => {
    const db = freshDatabase();
    const [rule] = policyInForce(await readPolicy(db));
    const id = rule?.id ?? '';
    okOf(await switchRule(db, 'core', id, false, INES));
    okOf(await switchRule(db, 'core', id, false, INES));
    expect(policyInForce(await readPolicy(db)).some((each) => each.id === id)).toBe(false);
    okOf(await switchRule(db, 'core', id, true, INES));
    expect(policyInForce(await readPolicy(db)).some((each) => each.id === id)).toBe(true);
    const noted = (await events(db)).map((event) => event.kind === 'pack-decided' && event.decision);
    expect(noted.sort()).toEqual(['rule-off', 'rule-off', 'rule-on']);
  });

  it('knows no pack and no rule that is not there', async () => {
    const db = freshDatabase();
    expect(await confirmPack(db, 'nothing', INES)).toMatchObject({ failure: { type: 'not-found' } });
    expect(await switchRule(db, 'core', 'nothing', false, INES)).toMatchObject({
      failure: { type: 'not-found' },
    });
    expect(await events(db)).toEqual([]);
  });

  it('lets nobody decide who may not, and writes nothing then', async () => {
    const db = freshDatabase();
    const people = [
      { name: 'Ines', role: 'approver' as const },
      { name: 'Mats', role: 'reviewer' as const },
    ];
    okOf(await writeTeam(db, { people, selfApproval: false }, INES));
    const refused = { ok: false, failure: { type: 'forbidden', why: 'role' } };
    expect(await confirmPack(db, 'us-health', MATS)).toEqual(refused);
    expect(await switchPack(db, 'core', false, MATS)).toEqual(refused);
    expect(await writeFacts(db, { ...NO_FACTS, region: 'DE' }, MATS)).toEqual(refused);
    expect(await confirmHelpline(db, { country: 'DE', name: 'A', number: '1' }, MATS)).toEqual(refused);
    expect(await restoreDecision(db, aDecision, MATS)).toEqual(refused);
    expect(await restoreHelpline(db, aHelpline, MATS)).toEqual(refused);
    expect(await readPolicy(db)).toEqual({ decisions: [], teamRules: [], facts: NO_FACTS, helplines: [] });
    expect(await events(db)).toEqual([]);
  });
});

describe('what rules need to know of the team', () => {
  it('keeps it, with what a newer Cuecard keeps beside it', async () => {
    const db = freshDatabase();
    await db.meta.put({ key: 'policy-facts', value: { ...NO_FACTS, futureField: 1 } });
    const facts = {
      jurisdictions: ['DE'],
      region: 'DE',
      allowedHosts: ['acme.test'],
      orderFormats: ['BR-######'],
    };
    okOf(await writeFacts(db, facts, INES));
    expect((await readPolicy(db)).facts).toEqual(facts);
    expect((await db.meta.get('policy-facts'))?.value).toMatchObject({ futureField: 1, changedBy: 'Ines' });
  });

  it('writes down which of it was changed, and nothing where nothing was', async () => {
    const db = freshDatabase();
    const facts = { ...NO_FACTS, region: 'DE', allowedHosts: ['acme.test'] };
    okOf(await writeFacts(db, facts, INES));
    okOf(await writeFacts(db, facts, INES));
    okOf(await writeFacts(db, { ...facts, region: null }, MATS));
    const noted = await events(db);
    expect(noted).toHaveLength(2);
    expect(noted).toContainEqual({ kind: 'facts-changed', facts: ['region', 'allowedHosts'] });
    expect(noted).toContainEqual({ kind: 'facts-changed', facts: ['region'] });
  });
});

describe('helplines', () => {
  it('keeps what a lead looked up, and lets go of it', async () => {
    const db = freshDatabase();
    const looked = { country: 'de', name: 'TelefonSeelsorge', number: '0800 111 0 111' };
    expect(okOf(await confirmHelpline(db, looked, INES))).toMatchObject({
      id: 'DE',
      confirmed: { by: 'Ines', on: isoDay(INES.now) },
    });
    okOf(await withdrawHelpline(db, 'DE', MATS));
    expect((await readPolicy(db)).helplines).toEqual([]);
    expect(await withdrawHelpline(db, 'DE', MATS)).toMatchObject({ failure: { type: 'not-found' } });
    okOf(await confirmHelpline(db, looked, MATS));
    expect((await readPolicy(db)).helplines).toHaveLength(1);
  });

  it('brings a line back as it was looked up, and writes each act down', async () => {
    const db = freshDatabase();
    const looked = { country: 'DE', name: 'TelefonSeelsorge', number: '0800 111 0 111' };
    const earlier = okOf(await confirmHelpline(db, looked, INES));
    okOf(await confirmHelpline(db, { ...looked, number: '0800 111 0 222' }, MATS));
    const later = { ...MATS, now: MATS.now + 3 * DAY_MS };
    const back = okOf(await restoreHelpline(db, earlier, later));
    expect(back).toEqual({ ...earlier, changedAt: later.now, changedBy: 'Mats' });
    okOf(await withdrawHelpline(db, 'DE', later));
    okOf(await restoreHelpline(db, earlier, later));
    expect((await readPolicy(db)).helplines).toMatchObject([
      { number: looked.number, confirmed: { by: 'Ines' } },
    ]);
    const said = (await events(db)).map((event) => event.kind === 'helpline-decided' && event.decision);
    expect(said.sort()).toEqual(['confirmed', 'confirmed', 'restored', 'restored', 'withdrawn']);
    expect(await restoreHelpline(db, { ...earlier, id: 'FR' }, later)).toMatchObject({
      failure: { type: 'not-found' },
    });
  });

  it('takes no number that is none, from nobody, and for no country it does not know', async () => {
    const db = freshDatabase();
    const take = (country: string, number: string, name = 'Ines') =>
      confirmHelpline(db, { country, name: 'Line', number }, { name, now: 1 });
    expect(await take('DE', 'none')).toMatchObject({ failure: { type: 'nothing-to-confirm' } });
    expect(await take('DE', '116', '')).toMatchObject({ failure: { type: 'nobody-confirms' } });
    expect(await take('XX', '116')).toMatchObject({ failure: { type: 'not-found' } });
    expect((await readPolicy(db)).helplines).toEqual([]);
  });
});
