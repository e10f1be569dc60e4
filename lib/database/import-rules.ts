import type { RuleRow } from '@/lib/library/exchange/plan-rules';
import type { Who } from '@/lib/library/governance';
import type { FileRule } from '@/lib/policy/policy-files';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import { OWN_PACK, type TeamRule } from '@/lib/policy/team-policy';
import type { CuecardDatabase } from './database';
import { StaleRow } from './import-rows';
import { append } from './journal';
import { changedBy, stampOf } from './library-write';
import { touchPolicy } from './policy-store';

/**
 * Keeps the rules of a plan as drafts, in the transaction it is called in. Throws `StaleRow` where one is no longer as
 * it was when the plan was made.
 */
export async function writeRules(db: CuecardDatabase, rows: readonly RuleRow[], who: Who): Promise<void> {
  if (rows.length === 0) return;
  const stored = await db.teamRules.bulkGet(rows.map(({ id }) => id));
  const drafts = rows.map((row, nth) => draftOf(row, stored[nth], who));
  await db.teamRules.bulkPut(drafts);
  await touchPolicy(db, who.now);
  const events = drafts.map(
    ({ id: ruleId, version, state }) => ({ kind: 'rule-saved', ruleId, version, state }) as const,
  );
  await append(db, events, stampOf(who));
}

function draftOf(row: RuleRow, stored: TeamRule | undefined, who: Who): TeamRule {
  const now = stored?.deletedAt === null ? stored : undefined;
  if (!row.rule || now?.changedAt !== row.before?.changedAt || now?.state === 'live') {
    throw new StaleRow(row.title);
  }
  // The schema of rules saw it when it was read.
  const { team, ...rule } = row.rule as unknown as FileRule;
  return {
    ...now,
    ...{ id: row.id, schema: 1, version: (stored?.version ?? 0) + 1, state: 'draft' },
    rule: { ...rule, id: row.id, pack: packOf(rule), reviewed: null },
    replaces: row.replaces,
    owner: team?.owner ?? who.name,
    acknowledge: team?.acknowledge ?? null,
    ...changedBy(who, stored),
    deletedAt: null,
  };
}

/** Rules of a pack that is not here are the team's own. */
function packOf({ pack }: Pick<FileRule, 'pack'>): string {
  return ALL_PACKS.some(({ id }) => id === pack) ? pack : OWN_PACK;
}
