import * as z from 'zod/mini';
import { policyRuleSchema } from './rule';

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
  /** ISO date. Who has reviewed it since, and when, is the team's decision about it. */
  drafted: z.string(),
  rules: z.array(policyRuleSchema),
});
export type PolicyPack = z.infer<typeof policyPackSchema>;

export const CORE_PACK = 'core';
