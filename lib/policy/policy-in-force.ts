import { CORE } from './core/core-rules';
import { rulesInForce } from './in-force';
import type { PolicyPack } from './pack';
import { PACKS } from './packs/all-packs';
import type { PolicyRule } from './rule';
import type { PackDecision, TeamRule } from './team-policy';

/** Every pack that comes with Cuecard, the core first. */
export const ALL_PACKS: readonly PolicyPack[] = [CORE, ...PACKS];

/** The rules that speak, by what the team has decided and written. */
export function policyInForce(stored: {
  readonly decisions: readonly PackDecision[];
  readonly teamRules: readonly TeamRule[];
}): PolicyRule[] {
  const { decisions, teamRules } = stored;
  return rulesInForce({ packs: ALL_PACKS, decisions, teamRules });
}
