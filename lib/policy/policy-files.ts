import * as z from 'zod/mini';
import { policyRuleSchema } from './rule';
import { OWN_PACK, type PackDecision, type TeamRule, teamRuleSchema } from './team-policy';

/** A rule in a file: with what a team keeps beside it, where it is theirs. */
export const fileRuleSchema = z.extend(policyRuleSchema, {
  team: z.optional(
    z.partial(
      z.pick(teamRuleSchema, { version: true, state: true, replaces: true, owner: true, acknowledge: true }),
    ),
  ),
});
export type FileRule = z.infer<typeof fileRuleSchema>;

/** One file of a plain folder. `decision` is for reading: what a lead answers for is not taken from a file. */
export type PolicyFile = {
  readonly pack: string;
  readonly decision?: Pick<PackDecision, 'confirmed' | 'off' | 'rulesOff' | 'head'>;
  readonly rules: readonly FileRule[];
};

/** The team's own rules and what it decided about packs, one file for each pack. Rules that came with Cuecard stay out. */
export function policyFiles(stored: {
  readonly decisions: readonly PackDecision[];
  readonly teamRules: readonly TeamRule[];
}): PolicyFile[] {
  const { decisions, teamRules } = stored;
  const packs = new Set([...teamRules.map(({ rule }) => rule.pack), ...decisions.map(({ id }) => id)]);
  return [...packs].sort(ownFirst).map((pack) => {
    const found = decisions.find(({ id }) => id === pack);
    const rules = teamRules.filter(({ rule }) => rule.pack === pack).map(asFileRule);
    return { pack, ...(found ? { decision: decisionOf(found) } : {}), rules };
  });
}

function asFileRule({ rule, version, state, replaces, owner, acknowledge }: TeamRule): FileRule {
  return { ...rule, team: { version, state, replaces, owner, acknowledge } };
}

function decisionOf({ confirmed, off, rulesOff, head }: PackDecision): NonNullable<PolicyFile['decision']> {
  return { confirmed, off, rulesOff, head };
}

function ownFirst(a: string, b: string): number {
  if (a === OWN_PACK || b === OWN_PACK) return a === OWN_PACK ? -1 : 1;
  return a < b ? -1 : 1;
}
