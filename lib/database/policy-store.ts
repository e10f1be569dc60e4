import {
  type ConfirmedHelpline,
  NO_FACTS,
  type PackDecision,
  type TeamFacts,
  type TeamRule,
  teamFactsSchema,
} from '@/lib/policy/team-policy';
import type { CuecardDatabase } from './database';

/** What the team decided about policy, and what rules need to know of it. Without deleted rows. */
export type StoredPolicy = {
  readonly decisions: PackDecision[];
  readonly teamRules: TeamRule[];
  readonly facts: TeamFacts;
  readonly helplines: ConfirmedHelpline[];
};

export function readPolicy(db: CuecardDatabase): Promise<StoredPolicy> {
  const { packs, teamRules, helplines, meta } = db;
  return db.transaction('r', [packs, teamRules, helplines, meta], async () => ({
    decisions: (await packs.toArray()).filter(isThere),
    teamRules: (await teamRules.toArray()).filter(isThere),
    facts: await factsIn(db),
    helplines: (await helplines.toArray()).filter(isThere),
  }));
}

/** Nothing is known until somebody says it. Joins the transaction it is called in. */
export async function factsIn(db: CuecardDatabase): Promise<TeamFacts> {
  const stored = await db.meta.get(FACTS_KEY);
  return teamFactsSchema.safeParse(stored?.value).data ?? NO_FACTS;
}

/** Where the facts stand in `meta`, with `changedAt` and `changedBy` beside them. */
export const FACTS_KEY = 'policy-facts';

function isThere({ deletedAt }: { readonly deletedAt: number | null }): boolean {
  return deletedAt === null;
}
