import * as z from 'zod/mini';
import {
  type Backup,
  type BackupPolicy,
  type BackupProblem,
  type Gzip,
  readBackup,
} from '@/lib/library/backup';
import type { Who } from '@/lib/library/governance';
import type { PolicyPlan } from '@/lib/library/restore-policy';
import { loadPack } from '@/lib/policy/self-test';
import {
  type ConfirmedHelpline,
  confirmedHelplineSchema,
  type PackDecision,
  packDecisionSchema,
  type TeamRule,
  teamFactsSchema,
  teamRuleSchema,
} from '@/lib/policy/team-policy';
import type { Result } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { FACTS_KEY, touchPolicy } from './policy-store';

/** Opens a backup file and checks every row in it, those about policy too. */
export function openBackup(bytes: Uint8Array, gzip: Gzip): Promise<Result<Backup, BackupProblem>> {
  return readBackup(bytes, gzip, {
    decisions: packDecisionSchema,
    teamRules: teamRuleSchema,
    helplines: confirmedHelplineSchema,
    facts: factsRowSchema,
  });
}

/** Everything a team decided about policy, deleted rows included. Joins the transaction it is called in. */
export async function readPolicyRows(db: CuecardDatabase): Promise<BackupPolicy> {
  const facts = factsRowSchema.safeParse((await db.meta.get(FACTS_KEY))?.value);
  return {
    decisions: await db.packs.toArray(),
    teamRules: await db.teamRules.toArray(),
    helplines: await db.helplines.toArray(),
    facts: facts.data ?? null,
  };
}

/** A rule that gets its own examples wrong by now comes back as a draft. Joins the transaction it is called in. */
export async function putPolicyPlan(db: CuecardDatabase, plan: PolicyPlan, who: Who): Promise<void> {
  const { decisions, teamRules, helplines, facts } = plan;
  await db.packs.bulkPut([...(decisions as readonly PackDecision[])]);
  await db.teamRules.bulkPut((teamRules as readonly TeamRule[]).map(proven));
  await db.helplines.bulkPut([...(helplines as readonly ConfirmedHelpline[])]);
  if (facts) await db.meta.put({ key: FACTS_KEY, value: facts });
  await touchPolicy(db, who.now);
}

const factsRowSchema = z.object({
  ...teamFactsSchema.shape,
  changedAt: z.number(),
  changedBy: z.string(),
});

function proven(row: TeamRule): TeamRule {
  if (row.state !== 'live' || row.deletedAt !== null || loadPack([row.rule]).ok) return row;
  return { ...row, state: 'draft' };
}
