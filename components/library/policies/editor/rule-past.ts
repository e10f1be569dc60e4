import type { CuecardDatabase } from '@/lib/database/database';
import type { TeamRule } from '@/lib/policy/team-policy';
import { DAY_MS } from '@/lib/shared/clock';

export const PAST_DAYS = 28;

export interface SavedVersion {
  readonly version: number;
  readonly state: TeamRule['state'] | 'deleted';
  readonly by: string;
  readonly at: number;
}

/** What the log says of a rule. */
export interface RulePast {
  /** How often it spoke in the last `PAST_DAYS` days, and what came of it. */
  readonly caught: number;
  readonly fixed: number;
  readonly kept: number;
  /** Latest first. */
  readonly versions: readonly SavedVersion[];
}

export const NO_PAST: RulePast = { caught: 0, fixed: 0, kept: 0, versions: [] };

export async function readPast(db: CuecardDatabase, ruleId: string, now: number): Promise<RulePast> {
  const since = now - PAST_DAYS * DAY_MS;
  const counts = { 'finding-shown': 0, 'finding-fixed': 0, 'finding-kept': 0 };
  const versions: SavedVersion[] = [];
  await db.journal
    .where('event.kind')
    .anyOf([...Object.keys(counts), 'rule-saved'])
    .each(({ at, by, event }) => {
      if (!('ruleId' in event) || event.ruleId !== ruleId) return;
      if (event.kind === 'rule-saved') versions.push({ version: event.version, state: event.state, by, at });
      else if (event.kind in counts && at >= since) counts[event.kind as keyof typeof counts] += 1;
    });
  return {
    caught: counts['finding-shown'],
    fixed: counts['finding-fixed'],
    kept: counts['finding-kept'],
    versions: versions.sort((a, b) => b.at - a.at || b.version - a.version),
  };
}
