import { describe, expect, it } from 'vitest';
import type { CuecardDatabase } from '@/lib/database/database';
import { latestEntries } from '@/lib/database/journal';
import { writeTeam } from '@/lib/database/library-state';
import {
  acknowledgeRule,
  type RuleToSave,
  removeTeamRule,
  restoreTeamRule,
  saveTeamRule,
  switchPack,
  unacknowledged,
} from '@/lib/database/policy-changes';
import { readPolicy } from '@/lib/database/policy-store';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { policyInForce } from '@/lib/policy/policy-in-force';
import type { PolicyRule } from '@/lib/policy/rule';
import { someRule } from '../policy/some-rule';
import { freshDatabase } from './fresh';
import { INES, MATS, okOf } from './library';

function own(parts: Partial<PolicyRule> = {}, more: Partial<RuleToSave> = {}): RuleToSave {
  const examples = { mustFlag: [{ text: 'This is bad.' }], mustPass: [{ text: 'This is good.' }] };
  const rule = someRule({ id: 'own-1', pack: 'own', ...examples, ...parts });
  return { rule, state: 'live', replaces: null, owner: 'Ines', acknowledge: null, ...more };
}

async function idsInForce(db: CuecardDatabase): Promise<string[]> {
  return policyInForce(await readPolicy(db)).map(({ id }) => id);
}

/** Sorted: entries of one moment have no order. */
async function saves(db: CuecardDatabase) {
  const entries = (await latestEntries(db, 20)).map(({ event }) => event);
  const saved = entries.flatMap((event) =>
    event.kind === 'rule-saved' ? [`${event.ruleId} ${event.version} ${event.state}`] : [],
  );
  return saved.sort();
}

describe('rules that a team writes', () => {
  it('are in force once they are live, reviewed on that day', async () => {
    const db = freshDatabase();
    const draft = okOf(await saveTeamRule(db, own({}, { state: 'draft' }), null, INES));
    expect(await idsInForce(db)).not.toContain('own-1');
    const live = okOf(await saveTeamRule(db, own(), draft.version, INES));
    expect(live).toMatchObject({ version: 2, rule: { reviewed: '1970-01-01' } });
    expect(await idsInForce(db)).toContain('own-1');
    okOf(await saveTeamRule(db, own({}, { state: 'off' }), live.version, INES));
    expect(await idsInForce(db)).not.toContain('own-1');
    expect(await saves(db)).toEqual(['own-1 1 draft', 'own-1 2 live', 'own-1 3 off']);
  });

  it('take the place of the rule they replace while they are live', async () => {
    const db = freshDatabase();
    const replaces = CORE_RULES[0]?.id ?? '';
    const { version } = okOf(await saveTeamRule(db, own({}, { replaces }), null, INES));
    expect(await idsInForce(db)).not.toContain(replaces);
    okOf(await saveTeamRule(db, own({}, { replaces, state: 'draft' }), version, INES));
    expect(await idsInForce(db)).toContain(replaces);
  });

  it('do not go live while they get their own examples wrong, but can stand as drafts', async () => {
    const db = freshDatabase();
    const wrong = { mustPass: [{ text: 'Not so bad.' }] };
    const refused = await saveTeamRule(db, own(wrong), null, INES);
    expect(refused).toMatchObject({
      failure: { type: 'examples-fail', failures: [{ expected: 'must-pass', text: 'Not so bad.' }] },
    });
    expect((await readPolicy(db)).teamRules).toEqual([]);
    const draft = okOf(await saveTeamRule(db, own(wrong, { state: 'draft' }), null, INES));
    expect(await saveTeamRule(db, own(wrong), draft.version, INES)).toMatchObject({ ok: false });
    expect((await readPolicy(db)).teamRules).toMatchObject([{ state: 'draft', version: 1 }]);
    expect(await saves(db)).toEqual(['own-1 1 draft']);
  });

  it.each(['mustFlag', 'mustPass'] as const)(
    'with no sentence under %s are drafts, not live',
    async (field) => {
      const db = freshDatabase();
      const bare = { [field]: [] };
      const failure = { type: 'examples-missing', field };
      expect(await saveTeamRule(db, own(bare), null, INES)).toEqual({ ok: false, failure });
      expect((await readPolicy(db)).teamRules).toEqual([]);
      const draft = okOf(await saveTeamRule(db, own(bare, { state: 'draft' }), null, INES));
      expect(await saveTeamRule(db, own(bare), draft.version, INES)).toEqual({ ok: false, failure });
      expect(await idsInForce(db)).not.toContain('own-1');
    },
  );

  it('with more than there is time to try are drafts, not live', async () => {
    const db = freshDatabase();
    const endless = own({ mustFlag: [{ text: 'bad '.repeat(50_000) }] });
    const failure = { type: 'examples-untried', untried: 2 };
    expect(await saveTeamRule(db, endless, null, INES)).toEqual({ ok: false, failure });
  });

  it('with a pattern that is none are refused as a value', async () => {
    const db = freshDatabase();
    const broken = own({ looksAt: [{ kind: 'pattern', pattern: '(' }] });
    expect(await saveTeamRule(db, broken, null, INES)).toMatchObject({
      failure: { type: 'examples-fail', failures: [{ expected: 'bad-pattern' }] },
    });
  });

  it('are not overwritten by somebody who knows an older version', async () => {
    const db = freshDatabase();
    const first = okOf(await saveTeamRule(db, own(), null, INES));
    const theirs = okOf(await saveTeamRule(db, own({ title: 'Theirs' }), first.version, MATS));
    const conflict = { ok: false, failure: { type: 'rule-conflict', theirs } };
    expect(await saveTeamRule(db, own({ title: 'Mine' }), first.version, INES)).toEqual(conflict);
    expect(await saveTeamRule(db, own({ title: 'New' }), null, INES)).toEqual(conflict);
    expect((await readPolicy(db)).teamRules).toEqual([theirs]);
    const late = own({ id: 'own-2' });
    expect(await saveTeamRule(db, late, 1, INES)).toMatchObject({ failure: { type: 'not-found' } });
  });

  it('come back as they were when their removal is undone', async () => {
    const db = freshDatabase();
    const saved = okOf(await saveTeamRule(db, own(), null, INES));
    okOf(await removeTeamRule(db, 'own-1', MATS));
    expect((await readPolicy(db)).teamRules).toEqual([]);
    expect(await removeTeamRule(db, 'own-1', MATS)).toMatchObject({ failure: { type: 'not-found' } });
    const back = okOf(await restoreTeamRule(db, 'own-1', MATS));
    expect(back).toEqual({ ...saved, changedAt: MATS.now, changedBy: 'Mats' });
    expect(await saves(db)).toEqual(['own-1 1 deleted', 'own-1 1 live', 'own-1 1 live']);
  });

  it('begin a further version where one of the same id was removed', async () => {
    const db = freshDatabase();
    okOf(await saveTeamRule(db, own(), null, INES));
    okOf(await removeTeamRule(db, 'own-1', INES));
    expect(okOf(await saveTeamRule(db, own(), null, INES)).version).toBe(2);
  });

  it('do not take the place of one rule twice, neither by going live nor by coming back', async () => {
    const db = freshDatabase();
    const replaces = CORE_RULES[0]?.id ?? '';
    const by = okOf(await saveTeamRule(db, own({}, { replaces }), null, INES));
    const twice = { ok: false, failure: { type: 'replaced-twice', by } };
    const other = (state: 'draft' | 'live') => own({ id: 'own-2' }, { replaces, state });
    expect(await saveTeamRule(db, other('live'), null, MATS)).toEqual(twice);
    const draft = okOf(await saveTeamRule(db, other('draft'), null, MATS));
    expect(await saveTeamRule(db, other('live'), draft.version, MATS)).toEqual(twice);
    okOf(await removeTeamRule(db, 'own-1', INES));
    const live = okOf(await saveTeamRule(db, other('live'), draft.version, MATS));
    expect(await restoreTeamRule(db, 'own-1', INES)).toEqual({
      ...twice,
      failure: { type: 'replaced-twice', by: live },
    });
    expect(await idsInForce(db)).toContain('own-2');
    expect(await idsInForce(db)).not.toContain('own-1');
  });

  it('are proposed as drafts by whoever writes replies, and go live by those who decide', async () => {
    const db = freshDatabase();
    const people = [
      { name: 'Ines', role: 'approver' as const },
      { name: 'Mats', role: 'author' as const },
      { name: 'Jo', role: 'viewer' as const },
    ];
    okOf(await writeTeam(db, { people, selfApproval: true }, INES));
    const draft = own({}, { state: 'draft' });
    const refused = { ok: false, failure: { type: 'forbidden', why: 'role' } };
    expect(await saveTeamRule(db, draft, null, { ...MATS, name: 'Jo' })).toEqual(refused);
    expect(okOf(await saveTeamRule(db, draft, null, MATS)).version).toBe(1);
    expect(okOf(await saveTeamRule(db, draft, 1, MATS)).version).toBe(2);
    expect(await saveTeamRule(db, own(), 2, MATS)).toEqual(refused);
    okOf(await saveTeamRule(db, own(), 2, INES));
    expect(await saveTeamRule(db, draft, 3, MATS)).toEqual(refused);
    expect(await idsInForce(db)).toContain('own-1');
  });

  it('are saved and removed only by those who decide', async () => {
    const db = freshDatabase();
    okOf(await saveTeamRule(db, own(), null, INES));
    const people = [{ name: 'Ines', role: 'approver' as const }];
    okOf(await writeTeam(db, { people, selfApproval: true }, INES));
    const refused = { ok: false, failure: { type: 'forbidden', why: 'role' } };
    expect(await saveTeamRule(db, own(), 1, MATS)).toEqual(refused);
    expect(await removeTeamRule(db, 'own-1', MATS)).toEqual(refused);
    expect(await restoreTeamRule(db, 'own-1', MATS)).toEqual(refused);
  });
});

describe('rules that have to be read', () => {
  const asking = { acknowledge: { snippetTags: ['delivery'] } };

  it('wait for each responder by name, once for each version', async () => {
    const db = freshDatabase();
    const { version } = okOf(await saveTeamRule(db, own({}, asking), null, INES));
    const waiting = {
      ...{ ruleId: 'own-1', title: 'Some rule', reason: 'Because.', source: 'Test' },
      ...{ version: 1, snippetTags: ['delivery'] },
    };
    expect(await unacknowledged(db, 'Mats')).toEqual([waiting]);
    const said = okOf(await acknowledgeRule(db, 'own-1', version, MATS));
    expect(said).toMatchObject({ ruleId: 'own-1', version: 1, by: 'Mats', at: MATS.now });
    expect(okOf(await acknowledgeRule(db, 'own-1', version, { ...MATS, now: 9_000 }))).toEqual(said);
    expect(await unacknowledged(db, 'Mats')).toEqual([]);
    expect(await unacknowledged(db, 'Ines')).toEqual([waiting]);
    okOf(await saveTeamRule(db, own({}, asking), version, INES));
    expect(await unacknowledged(db, 'Mats')).toEqual([{ ...waiting, version: 2 }]);
    const kinds = (await latestEntries(db, 9)).filter(({ event }) => event.kind === 'rule-acknowledged');
    expect(kinds).toHaveLength(1);
  });

  it('are not held to be read when another version stands there by now', async () => {
    const db = freshDatabase();
    okOf(await saveTeamRule(db, own({}, asking), null, INES));
    const theirs = okOf(await saveTeamRule(db, own({}, asking), 1, INES));
    const answer = await acknowledgeRule(db, 'own-1', 1, MATS);
    expect(answer).toEqual({ ok: false, failure: { type: 'rule-conflict', theirs } });
  });

  it('lock nothing while they are drafts, off, removed, or their pack is', async () => {
    const db = freshDatabase();
    okOf(await saveTeamRule(db, own({}, { ...asking, state: 'draft' }), null, INES));
    expect(await unacknowledged(db, 'Mats')).toEqual([]);
    okOf(await saveTeamRule(db, own({}, asking), 1, INES));
    okOf(await switchPack(db, 'own', false, INES));
    expect(await unacknowledged(db, 'Mats')).toEqual([]);
    okOf(await switchPack(db, 'own', true, INES));
    expect(await unacknowledged(db, 'Mats')).toHaveLength(1);
    okOf(await removeTeamRule(db, 'own-1', INES));
    expect(await unacknowledged(db, 'Mats')).toEqual([]);
  });
});
