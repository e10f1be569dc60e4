import { describe, expect, it } from 'vitest';
import { applyImport } from '@/lib/database/apply-import';
import type { CuecardDatabase } from '@/lib/database/database';
import { confirmPack, saveTeamRule } from '@/lib/database/policy-changes';
import { readPolicy } from '@/lib/database/policy-store';
import type { LibraryFile } from '@/lib/library/exchange/format';
import { type ImportPlan, planImport } from '@/lib/library/exchange/plan-import';
import { readLibraryFiles } from '@/lib/library/exchange/read-library-file';
import { writeLibrary } from '@/lib/library/exchange/write-library';
import { readZip } from '@/lib/library/exchange/zip';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { policyFiles } from '@/lib/policy/policy-files';
import { policyInForce } from '@/lib/policy/policy-in-force';
import type { PolicyRule } from '@/lib/policy/rule';
import { ruleChecks } from '@/lib/policy/rule-checks';
import { freshDatabase } from '../../database/fresh';
import { INES, okOf } from '../../database/library';
import { EXAMPLES, someRule } from '../../policy/some-rule';

const DEFAULTS = { lang: 'en', owner: 'Ines', reviewBy: '2027-01-01' };
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function own(parts: Partial<PolicyRule> = {}) {
  const rule = someRule({ id: 'own-1', pack: 'own', title: 'Bad words', ...EXAMPLES, ...parts });
  const acknowledge = { snippetTags: ['delivery'] };
  return { rule, state: 'live', replaces: null, owner: 'Ines', acknowledge } as const;
}

/** The policies of a team as the files that an export writes. */
async function exported(db: CuecardDatabase): Promise<readonly LibraryFile[]> {
  const packs = policyFiles(await readPolicy(db));
  const [zip] = writeLibrary('cuecard-folder', [], [], packs).files;
  return zip ? okOf(readZip(zip)) : [];
}

function edited(files: readonly LibraryFile[], change: (text: string) => string): LibraryFile[] {
  return files.map(({ name, bytes }) => ({ name, bytes: new TextEncoder().encode(change(asText(bytes))) }));
}

async function planned(
  db: CuecardDatabase,
  files: readonly LibraryFile[],
  checks = ruleChecks(),
): Promise<ImportPlan> {
  const read = okOf(readLibraryFiles('folder', files));
  const teamRules = await db.teamRules.toArray();
  return planImport(read, { snippets: [], revisions: [], teamRules }, DEFAULTS, undefined, checks);
}

const told = ({ rules }: ImportPlan) => rules.map(({ action, id, replaces }) => [action, id, replaces]);

async function aTeam(): Promise<CuecardDatabase> {
  const db = freshDatabase();
  okOf(await saveTeamRule(db, own(), null, INES));
  okOf(await confirmPack(db, 'us-health', INES));
  return db;
}

describe('policies as plain files', () => {
  it('are one file for each pack, with what a lead decided', async () => {
    const files = await exported(await aTeam());
    expect(files.map(({ name }) => name)).toEqual(['policies/own.yaml', 'policies/us-health.yaml']);
    expect(asText(files[0]?.bytes ?? new Uint8Array())).toContain('title: Bad words');
    expect(asText(files[1]?.bytes ?? new Uint8Array())).toContain('by: Ines');
  });

  it('are the same when they come back unchanged', async () => {
    const db = await aTeam();
    expect(told(await planned(db, await exported(db)))).toEqual([['same', 'own-1', null]]);
  });

  it('come into another Cuecard as drafts, and switch nothing on', async () => {
    const files = await exported(await aTeam());
    const db = freshDatabase();
    const plan = await planned(db, files);
    expect(told(plan)).toEqual([['add', 'own-1', null]]);
    expect(okOf(await applyImport(db, plan, INES)).rules).toBe(1);
    const stored = await readPolicy(db);
    expect(stored.teamRules).toMatchObject([
      { id: 'own-1', state: 'draft', version: 1, acknowledge: { snippetTags: ['delivery'] } },
    ]);
    expect(stored.decisions).toEqual([]);
    expect(policyInForce(stored).map(({ id }) => id)).not.toContain('own-1');
  });

  it('leave the rule that is in force where it is, and wait beside it in other words', async () => {
    const db = await aTeam();
    const files = edited(await exported(db), (text) => text.replace('Bad words', 'Worse words'));
    const plan = await planned(db, files);
    expect(told(plan)).toEqual([['add', 'own-1-imported', 'own-1']]);
    okOf(await applyImport(db, plan, INES));
    expect(policyInForce(await readPolicy(db)).find(({ id }) => id === 'own-1')?.title).toBe('Bad words');
    expect(told(await planned(db, files))).toEqual([['same', 'own-1-imported', 'own-1']]);
    const { teamRules } = await readPolicy(db);
    const draft = teamRules.find(({ id }) => id === 'own-1-imported');
    if (!draft) throw new Error('no draft came in');
    okOf(await saveTeamRule(db, { ...draft, state: 'live' }, draft.version, INES));
    const titles = policyInForce(await readPolicy(db)).map(({ title }) => title);
    expect(titles).toContain('Worse words');
    expect(titles).not.toContain('Bad words');
  });

  it('wait beside the rule that came in before and is in force by now', async () => {
    const db = await aTeam();
    const reworded = async (title: string) =>
      edited(await exported(await aTeam()), (text) => text.replace('Bad words', title));
    okOf(await applyImport(db, await planned(db, await reworded('Worse words')), INES));
    const draft = await db.teamRules.get('own-1-imported');
    if (!draft) throw new Error('no draft came in');
    okOf(await saveTeamRule(db, { ...draft, state: 'live' }, draft.version, INES));
    const plan = await planned(db, await reworded('Worst words'));
    expect(told(plan)).toEqual([['add', 'own-1-imported-imported', 'own-1-imported']]);
    expect(okOf(await applyImport(db, plan, INES)).rules).toBe(1);
    expect((await db.teamRules.get('own-1-imported'))?.rule.title).toBe('Worse words');
  });

  it('lose none where a file has a rule under the name that another one would get', async () => {
    const db = await aTeam();
    const imported = { ...own({ id: 'own-1-imported', title: 'Other words' }), state: 'draft' } as const;
    okOf(await saveTeamRule(db, imported, null, INES));
    const files = edited(await exported(db), (text) =>
      text.replace('Bad words', 'Worse words').replace('Other words', 'Others'),
    );
    const plan = await planned(db, files);
    expect(new Set(plan.rules.map(({ id }) => id)).size).toBe(2);
    okOf(await applyImport(db, plan, INES));
    const titles = (await db.teamRules.toArray()).map(({ rule }) => rule.title);
    expect(titles.sort()).toEqual(['Bad words', 'Others', 'Worse words']);
  });

  it('take the place of a rule that came with Cuecard only in other words', async () => {
    const [core] = CORE_RULES;
    if (!core) throw new Error('no core rules');
    const db = freshDatabase();
    const [zip] = writeLibrary('cuecard-folder', [], [], [{ pack: 'core', rules: [core] }]).files;
    const files = zip ? okOf(readZip(zip)) : [];
    expect(told(await planned(db, files))).toEqual([['same', core.id, null]]);
    const changed = edited(files, (text) => text.replace(`title: ${core.title}`, 'title: Ours'));
    expect(told(await planned(db, changed))).toEqual([['add', `${core.id}-imported`, core.id]]);
  });

  it('say which of their examples they get wrong, and stay out where they are no rules', async () => {
    const db = freshDatabase();
    okOf(await saveTeamRule(db, { ...own({ mustFlag: [{ text: 'Fine.' }] }), state: 'draft' }, null, INES));
    const files = await exported(db);
    const [wrong] = (await planned(freshDatabase(), files)).rules;
    expect(wrong?.problems).toMatchObject([{ weight: 'warning', word: 'exchange_example_fails' }]);
    const broken = edited(files, (text) => text.replace('severity: block', 'severity: shouting'));
    const [row] = (await planned(freshDatabase(), broken)).rules;
    expect(row).toMatchObject({ action: 'refuse', rule: null });
  });

  it('are tried as long as there is time, and those that were not say so', async () => {
    const db = freshDatabase();
    const many = Array.from({ length: 4_000 }, (_, nth) => ({ text: `Bad, ${nth} times.` }));
    okOf(await saveTeamRule(db, { ...own({ mustFlag: many }), state: 'draft' }, null, INES));
    const endless = [{ text: 'bad '.repeat(50_000) }];
    const huge = own({ id: 'own-2', title: 'Huge', mustFlag: endless });
    okOf(await saveTeamRule(db, { ...huge, state: 'draft' }, null, INES));
    let asked = 0;
    const now = () => (asked += 1);
    const { rules } = await planned(freshDatabase(), await exported(db), ruleChecks(now));
    expect(asked).toBeLessThan(2_000);
    expect(rules.map(({ title, action, problems }) => [title, action, problems.length])).toEqual([
      ['Bad words', 'add', 1],
      ['Huge', 'add', 1],
    ]);
    const word = 'exchange_examples_untried';
    const [left = 0] = rules.map(({ problems }) => Number(problems[0]?.parts[0]));
    expect(left).toBeGreaterThan(2_000);
    expect(left).toBeLessThan(4_001);
    expect(rules[1]?.problems).toMatchObject([{ weight: 'warning', word, parts: ['2'] }]);
  });

  it('are not written over what changed since they were compared', async () => {
    const files = await exported(await aTeam());
    const db = freshDatabase();
    const plan = await planned(db, files);
    okOf(await saveTeamRule(db, { ...own({ title: 'Mine' }), state: 'draft' }, null, INES));
    expect(await applyImport(db, plan, INES)).toMatchObject({ failure: { type: 'stale' } });
    expect((await readPolicy(db)).teamRules).toMatchObject([{ rule: { title: 'Mine' } }]);
  });
});
