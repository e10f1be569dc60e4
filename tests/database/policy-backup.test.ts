import { describe, expect, it } from 'vitest';
import type { CuecardDatabase } from '@/lib/database/database';
import { nativeGzip } from '@/lib/database/gzip';
import {
  acknowledgeRule,
  confirmHelpline,
  confirmPack,
  removeTeamRule,
  saveTeamRule,
  switchRule,
  unacknowledged,
  writeFacts,
} from '@/lib/database/policy-changes';
import { policyStamp, readPolicy } from '@/lib/database/policy-store';
import { openBackup, readLibrary, restore } from '@/lib/database/snapshots';
import { type Backup, packBackup } from '@/lib/library/backup';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import type { PolicyRule } from '@/lib/policy/rule';
import { NO_FACTS, type TeamRule } from '@/lib/policy/team-policy';
import { EXAMPLES, someRule } from '../policy/some-rule';
import { freshDatabase } from './fresh';
import { INES, okOf } from './library';

const gzip = nativeGzip();
const at = (now: number) => ({ name: 'Ines', now });

async function publish(
  db: CuecardDatabase,
  known: number | null,
  now: number,
  rule: Partial<PolicyRule> = {},
  replaces: string | null = null,
) {
  const acknowledge = { snippetTags: ['delivery'] };
  const toSave = {
    rule: someRule({ id: 'own-1', pack: 'own', ...EXAMPLES, ...rule }),
    replaces,
    owner: 'Ines',
  };
  return okOf(await saveTeamRule(db, { ...toSave, state: 'live', acknowledge }, known, at(now)));
}

async function aTeam(): Promise<CuecardDatabase> {
  const db = freshDatabase();
  await publish(db, null, 1_000);
  okOf(await confirmPack(db, 'us-health', at(1_000)));
  okOf(await switchRule(db, 'core', CORE_RULES[0]?.id ?? '', false, at(1_000)));
  okOf(await confirmHelpline(db, { country: 'DE', name: 'Line', number: '116 123' }, at(1_000)));
  okOf(await writeFacts(db, { ...NO_FACTS, region: 'DE' }, at(1_000)));
  return db;
}

async function throughAFile(db: CuecardDatabase): Promise<Backup> {
  return okOf(await openBackup(await packBackup(await readLibrary(db, INES), gzip), gzip));
}

describe('policy in a backup', () => {
  it('comes back in an empty Cuecard as it was, in both modes', async () => {
    const db = await aTeam();
    const backup = await throughAFile(db);
    for (const mode of ['merge', 'replace'] as const) {
      const fresh = freshDatabase();
      const before = await policyStamp(fresh);
      okOf(await restore(fresh, backup, mode, at(5_000)));
      expect(await readPolicy(fresh)).toEqual(await readPolicy(db));
      expect(await policyStamp(fresh)).not.toBe(before);
    }
  });

  it('gives way to what was changed later where it is merged', async () => {
    const db = await aTeam();
    const backup = await throughAFile(db);
    await publish(db, 1, 2_000, { title: 'Newer' });
    okOf(await writeFacts(db, { ...NO_FACTS, region: 'FR' }, at(2_000)));
    const before = await readPolicy(db);
    okOf(await restore(db, backup, 'merge', at(5_000)));
    expect(await readPolicy(db)).toEqual(before);
  });

  it('replaces what was changed since, as versions nobody has read, and removes what came since', async () => {
    const db = await aTeam();
    const backup = await throughAFile(db);
    await publish(db, 1, 2_000, { title: 'Newer' });
    await publish(db, null, 2_000, { id: 'own-2' });
    okOf(await acknowledgeRule(db, 'own-1', 2, at(2_000)));
    okOf(await writeFacts(db, { ...NO_FACTS, region: 'FR' }, at(2_000)));
    okOf(await restore(db, backup, 'replace', at(5_000)));
    const { teamRules, facts } = await readPolicy(db);
    expect(teamRules).toMatchObject([{ id: 'own-1', version: 3, rule: { title: 'Some rule' } }]);
    expect(facts.region).toBe('DE');
    expect((await unacknowledged(db, 'Ines')).map(({ version }) => version)).toEqual([3]);
  });

  it('brings a removed rule back where it replaces', async () => {
    const db = await aTeam();
    const backup = await throughAFile(db);
    okOf(await removeTeamRule(db, 'own-1', at(2_000)));
    okOf(await restore(db, backup, 'replace', at(5_000)));
    expect((await readPolicy(db)).teamRules).toMatchObject([{ id: 'own-1', state: 'live' }]);
  });

  it('of before policies were kept leaves the policy alone', async () => {
    const db = await aTeam();
    const { policy: _, ...old } = await throughAFile(db);
    const before = await readPolicy(db);
    okOf(await restore(db, old, 'replace', at(5_000)));
    expect(await readPolicy(db)).toEqual(before);
  });

  it('makes a draft of a rule that gets its own examples wrong', async () => {
    const backup = await throughAFile(await aTeam());
    const broken = (row: TeamRule) => ({ ...row, rule: { ...row.rule, mustFlag: [{ text: 'Fine.' }] } });
    const teamRules = ((backup.policy?.teamRules ?? []) as readonly TeamRule[]).map(broken);
    const policy = { ...backup.policy, teamRules } as NonNullable<Backup['policy']>;
    const db = freshDatabase();
    okOf(await restore(db, { ...backup, policy }, 'merge', at(5_000)));
    expect((await readPolicy(db)).teamRules).toMatchObject([{ state: 'draft' }]);
  });

  describe('with a live rule for a place that is taken', () => {
    const place = CORE_RULES[0]?.id ?? '';
    const live = async (db: CuecardDatabase) =>
      (await readPolicy(db)).teamRules.flatMap(({ id, state }) => (state === 'live' ? [id] : [])).sort();
    const aTeamWith = async (id: string) => {
      const db = freshDatabase();
      await publish(db, null, 1_000, { id }, place);
      return db;
    };

    it('brings it back as a draft: who stands there stays', async () => {
      const backup = await throughAFile(await aTeamWith('own-theirs'));
      const db = await aTeamWith('own-ours');
      okOf(await restore(db, backup, 'merge', at(5_000)));
      expect(await live(db)).toEqual(['own-ours']);
      expect(await db.teamRules.get('own-theirs')).toMatchObject({ state: 'draft', replaces: place });
    });

    it('gives the place over where the one who stands there goes', async () => {
      const backup = await throughAFile(await aTeamWith('own-theirs'));
      const db = await aTeamWith('own-ours');
      okOf(await restore(db, backup, 'replace', at(5_000)));
      expect(await live(db)).toEqual(['own-theirs']);
    });

    it('lets the one speak that was changed last where a file has two of them', async () => {
      const { policy, ...backup } = await throughAFile(await aTeamWith('own-1'));
      const [row] = (policy?.teamRules ?? []) as readonly TeamRule[];
      if (!policy || !row) throw new Error('no rule in the file');
      const later = { ...row, id: 'own-2', rule: { ...row.rule, id: 'own-2' }, changedAt: row.changedAt + 1 };
      const db = freshDatabase();
      const both = { ...backup, policy: { ...policy, teamRules: [row, later] } };
      okOf(await restore(db, both, 'merge', at(5_000)));
      expect(await live(db)).toEqual(['own-2']);
    });
  });

  it('is refused whole when a row is damaged or of a later Cuecard', async () => {
    const backup = await readLibrary(await aTeam(), INES);
    const [rule] = backup.policy?.teamRules ?? [];
    const refusal = async (row: object) => {
      const policy = { ...backup.policy, teamRules: [row] };
      const opened = await openBackup(await gzip.pack(JSON.stringify({ ...backup, policy })), gzip);
      return opened.ok ? 'read' : opened.failure;
    };
    expect(await refusal({ ...rule })).toBe('read');
    expect(await refusal({ ...rule, rule: { id: 'own-1' } })).toMatchObject({
      type: 'damaged',
      table: 'teamRules',
      row: 1,
    });
    expect(await refusal({ ...rule, schema: 2 })).toEqual({ type: 'newer', found: 2, known: 1 });
  });
});
