import { CORE_PACK, type PolicyPack } from './pack';
import type { PolicyRule } from './rule';
import { OWN_PACK, type PackDecision, type TeamRule } from './team-policy';

/** `unconfirmed`: nobody has answered for it yet. `off`: confirmed, and switched off again. */
export type PackState = 'on' | 'off' | 'unconfirmed';

/** All that decides which rules speak. Deleted rows may be among them. */
export type TeamPolicy = {
  readonly packs: readonly PolicyPack[];
  readonly decisions: readonly PackDecision[];
  readonly teamRules: readonly TeamRule[];
};

/** The core and the team's own rules are on from the start; any other pack is on once a lead has confirmed it. */
export function packState(packId: string, decisions: readonly PackDecision[]): PackState {
  const decision = decisionOn(packId, decisions);
  const isTrusted = packId === CORE_PACK || packId === OWN_PACK || (decision?.confirmed ?? null) !== null;
  if (!isTrusted) return 'unconfirmed';
  return decision?.off ? 'off' : 'on';
}

export function decisionOn(packId: string, decisions: readonly PackDecision[]): PackDecision | undefined {
  return decisions.find(({ id, deletedAt }) => id === packId && deletedAt === null);
}

/**
 * The rules that speak: those of the packs that are on, without the ones switched off one by one or replaced by a
 * live rule of the team, and the team's live ones. Each carries the day its pack was confirmed.
 */
export function rulesInForce({ packs, decisions, teamRules }: TeamPolicy): PolicyRule[] {
  const live = teamRules.filter(({ state, deletedAt }) => state === 'live' && deletedAt === null);
  const replaced = new Set(live.map(({ replaces }) => replaces));
  const rules = [...packs.flatMap((pack) => pack.rules), ...live.map(({ rule }) => rule)];
  return rules.flatMap((rule) => {
    if (replaced.has(rule.id) || packState(rule.pack, decisions) !== 'on') return [];
    const decision = decisionOn(rule.pack, decisions);
    if (decision?.rulesOff.includes(rule.id)) return [];
    const reviewed = rule.reviewed ?? decision?.confirmed?.on ?? null;
    return [reviewed === rule.reviewed ? rule : { ...rule, reviewed }];
  });
}
