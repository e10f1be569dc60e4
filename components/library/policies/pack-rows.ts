import { decisionOn, type PackState, packState } from '@/lib/policy/in-force';
import { CORE_PACK, type PolicyPack } from '@/lib/policy/pack';
import { OWN_PACK, type PackDecision } from '@/lib/policy/team-policy';
import type { RuleRow } from './rule-rows';

/** A pack with what the team decided about it. */
export interface PackRow {
  readonly pack: Omit<PolicyPack, 'rules'>;
  readonly state: PackState;
  readonly confirmed: PackDecision['confirmed'];
  /** As they came, and what the team wrote for it. */
  readonly rules: readonly RuleRow[];
  /** How many of them speak now. */
  readonly inForce: number;
}

/** The team's own pack stands first once there is a rule in it. `own`: its head, in the reader's language. */
export function packRows(
  packs: readonly PolicyPack[],
  decisions: readonly PackDecision[],
  rows: readonly RuleRow[],
  own: Pick<PolicyPack, 'title' | 'summary' | 'source'>,
): PackRow[] {
  const byPack = Map.groupBy(rows, ({ rule }) => rule.pack);
  const ownHead = { id: OWN_PACK, jurisdiction: 'any', drafted: '', ...own };
  const heads = [...(byPack.has(OWN_PACK) ? [ownHead] : []), ...packs];
  return heads.map((pack) => {
    const rules = byPack.get(pack.id) ?? [];
    return {
      pack,
      state: packState(pack.id, decisions),
      confirmed: decisionOn(pack.id, decisions)?.confirmed ?? null,
      rules,
      inForce: rules.filter(({ state }) => state === 'on').length,
    };
  });
}

/** What came with Cuecard, and what a team brought in with a head of its own; the rules of those are team rules. */
export function allPacks(
  shipped: readonly PolicyPack[],
  decisions: readonly PackDecision[],
): readonly PolicyPack[] {
  const broughtIn = decisions.flatMap(({ id, head }) => (head ? [{ id, ...head, rules: [] }] : []));
  return broughtIn.length === 0 ? shipped : [...shipped, ...broughtIn];
}

/** Core and the team's own are on without anybody's name. */
export function needsConfirming({ pack }: PackRow): boolean {
  return pack.id !== CORE_PACK && pack.id !== OWN_PACK;
}
