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
import { tryRule } from '@/lib/policy/self-test';
import {
  type ConfirmedHelpline,
  confirmedHelplineSchema,
  type PackDecision,
  packDecisionSchema,
  type TeamRule,
  teamFactsSchema,
  teamRuleSchema,
} from '@/lib/policy/team-policy';
import { timeFor } from '@/lib/policy/time-for';
import type { Result } from '@/lib/shared/result';
import { type TeamCue, teamCueSchema } from '@/lib/triage/cues/team-cue';
import type { CuecardDatabase } from './database';
import { FACTS_KEY, touchPolicy } from './policy-store';
import { allCues, mergeCues } from './team-cues';

/** Opens a backup file and checks every row in it, those about policy too. */
export function openBackup(bytes: Uint8Array, gzip: Gzip): Promise<Result<Backup, BackupProblem>> {
  return readBackup(bytes, gzip, {
    decisions: packDecisionSchema,
    teamRules: teamRuleSchema,
    helplines: confirmedHelplineSchema,
    facts: factsRowSchema,
    cues: teamCueSchema,
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
    cues: await allCues(db),
  };
}

/**
 * A rule that gets its own examples wrong by now comes back as a draft; so does one whose place another live rule has,
 * and one that there was no time to try. Joins the transaction it is called in.
 */
export async function putPolicyPlan(db: CuecardDatabase, plan: PolicyPlan, who: Who): Promise<void> {
  const { decisions, teamRules, helplines, facts, cues } = plan;
  await db.packs.bulkPut([...(decisions as readonly PackDecision[])]);
  const mayGoOn = timeFor(LONGEST_TRIAL_MS);
  const proven = (teamRules as readonly TeamRule[]).map((row) => asProven(row, mayGoOn));
  await db.teamRules.bulkPut(eachInItsPlace(proven, await db.teamRules.toArray()));
  await db.helplines.bulkPut([...(helplines as readonly ConfirmedHelpline[])]);
  if (facts) await db.meta.put({ key: FACTS_KEY, value: facts });
  if (cues.length > 0) await mergeCues(db, cues as readonly TeamCue[], who.now);
  await touchPolicy(db, who.now);
}

const factsRowSchema = z.object({
  ...teamFactsSchema.shape,
  changedAt: z.number(),
  changedBy: z.string(),
});

const LONGEST_TRIAL_MS = 3_000;

function asProven(row: TeamRule, mayGoOn: () => boolean): TeamRule {
  if (!isLive(row)) return row;
  const { failures, untried } = tryRule(row.rule, mayGoOn);
  return failures.length === 0 && untried === 0 ? row : { ...row, state: 'draft' };
}

/** One live rule for one place: who stands there stays, and of those that come back the one changed last speaks. */
function eachInItsPlace(coming: readonly TeamRule[], here: readonly TeamRule[]): TeamRule[] {
  const changed = new Set(coming.map(({ id }) => id));
  const staying = here.filter((row) => isLive(row) && !changed.has(row.id));
  const taken = new Set(staying.map(({ replaces }) => replaces));
  const latestFirst = [...coming].sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
  return latestFirst.map((row) => {
    const { replaces } = row;
    if (!isLive(row) || replaces === null) return row;
    if (taken.has(replaces)) return { ...row, state: 'draft' };
    taken.add(replaces);
    return row;
  });
}

function isLive({ state, deletedAt }: TeamRule): boolean {
  return state === 'live' && deletedAt === null;
}
