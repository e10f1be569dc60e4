import * as z from 'zod/mini';
import { type PolicyRule, policyRuleSchema } from './rule';

/**
 * Rules that belong together. A pack supports a team in following what it names; it is not legal advice. Its rules
 * carry its id in `pack`.
 */
export const policyPackSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** ISO 3166-1 alpha-2, "EU", or "any". */
  jurisdiction: z.string(),
  /** What it helps with, in a sentence or two. */
  summary: z.string(),
  source: z.string(),
  /** ISO dates. `reviewed` is null until a lead has read it. */
  drafted: z.string(),
  reviewed: z.nullable(z.string()),
  /** The lead who did, as the settings name them. */
  confirmedBy: z.nullable(z.string()),
  rules: z.array(policyRuleSchema),
});
export type PolicyPack = z.infer<typeof policyPackSchema>;

/** `unconfirmed`: nobody has answered for it yet. `off`: confirmed, and switched off again. */
export type PackState = 'on' | 'off' | 'unconfirmed';

export const CORE_PACK = 'core';

/** The core is on from the start and can be switched off; any other pack is on once a lead has confirmed it. */
export function packState(
  pack: Pick<PolicyPack, 'id' | 'reviewed' | 'confirmedBy'>,
  switchedOff: ReadonlySet<string> = new Set(),
): PackState {
  const confirmed = pack.id === CORE_PACK || (pack.reviewed !== null && pack.confirmedBy !== null);
  if (!confirmed) return 'unconfirmed';
  return switchedOff.has(pack.id) ? 'off' : 'on';
}

/** The rules of the packs that are on, in the order of the packs. */
export function rulesInForce(
  packs: readonly PolicyPack[],
  switchedOff: ReadonlySet<string> = new Set(),
): PolicyRule[] {
  return packs.filter((pack) => packState(pack, switchedOff) === 'on').flatMap(({ rules }) => rules);
}
