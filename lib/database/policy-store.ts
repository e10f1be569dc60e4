import {
  type ConfirmedHelpline,
  NO_FACTS,
  type PackDecision,
  type TeamFacts,
  type TeamRule,
  teamFactsSchema,
} from '@/lib/policy/team-policy';
import type { CuecardDatabase } from './database';
import { newId } from './ids';

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

/** Another one after every change to decisions and rules: what was made of them can be kept until then. */
export async function policyStamp(db: CuecardDatabase): Promise<string> {
  const { packs, teamRules, meta } = db;
  const [packCount, ruleCount, changed] = await Promise.all([
    packs.count(),
    teamRules.count(),
    meta.get(CHANGED_KEY),
  ]);
  return `${packCount} ${ruleCount} ${changed?.value ?? ''}`;
}

/** To be called in the transaction that changes decisions or rules; `now` in milliseconds since 1970 UTC. */
export async function touchPolicy(db: CuecardDatabase, now: number): Promise<void> {
  await db.meta.put({ key: CHANGED_KEY, value: newId(now) });
}

const CHANGED_KEY = 'policy-changed';

/** Where the facts stand in `meta`, with `changedAt` and `changedBy` beside them. */
export const FACTS_KEY = 'policy-facts';

function isThere({ deletedAt }: { readonly deletedAt: number | null }): boolean {
  return deletedAt === null;
}
