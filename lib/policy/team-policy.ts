import * as z from 'zod/mini';
import { policyPackSchema } from './pack';
import { policyRuleSchema } from './rule';

const changed = { changedAt: z.number(), changedBy: z.string(), deletedAt: z.nullable(z.number()) };

/** What a lead decided about a pack. A pack without a row stands as it came. */
export const packDecisionSchema = z.object({
  /** The pack's id. */
  id: z.string(),
  schema: z.literal(1),
  /** Of a pack that did not come with Cuecard; its rules are team rules that carry its id. */
  head: z.nullable(
    z.pick(policyPackSchema, { title: true, jurisdiction: true, summary: true, source: true, drafted: true }),
  ),
  /** The lead who read it and answers for it, and the ISO date of that day. */
  confirmed: z.nullable(z.object({ by: z.string(), on: z.string() })),
  off: z.boolean(),
  /** Ids of its rules that are switched off one by one. */
  rulesOff: z.array(z.string()),
  ...changed,
});
export type PackDecision = z.infer<typeof packDecisionSchema>;

/** A rule that the team wrote or changed. What it was before is in the journal. */
export const teamRuleSchema = z.object({
  /** The rule's own id. */
  id: z.string(),
  schema: z.literal(1),
  rule: policyRuleSchema,
  /** From 1, one more with each save. */
  version: z.number(),
  /** A draft is tried in the library alone; `live` is in force when its pack is on. */
  state: z.enum(['draft', 'live', 'off']),
  /** The rule that came with Cuecard and gives way to this one while it is live. */
  replaces: z.nullable(z.string()),
  owner: z.string(),
  /** Replies with one of these tags stay locked until the responder has said that they read this version. */
  acknowledge: z.nullable(z.object({ snippetTags: z.array(z.string()) })),
  ...changed,
});
export type TeamRule = z.infer<typeof teamRuleSchema>;

/** The pack of rules that a team writes by itself: on from the start. */
export const OWN_PACK = 'own';

/** What rules need to know of the team. */
export const teamFactsSchema = z.object({
  /** Where the team works: ISO 3166-1 alpha-2, or "EU". Empty: not said, rules of every place may speak. */
  jurisdictions: z.array(z.string()),
  /** Where phone numbers without a country code belong to, ISO 3166-1 alpha-2. */
  region: z.nullable(z.string()),
  /** Hosts that links may lead to; a host covers its subdomains. Empty: not said. */
  allowedHosts: z.array(z.string()),
  /** How the team's order numbers look, as `findInFormat` reads it: "BR-######". */
  orderFormats: z.array(z.string()),
});
export type TeamFacts = z.infer<typeof teamFactsSchema>;

export const NO_FACTS: TeamFacts = { jurisdictions: [], region: null, allowedHosts: [], orderFormats: [] };

/** Somebody said that they have read a version of a rule. */
export const acknowledgementSchema = z.object({
  id: z.string(),
  schema: z.literal(1),
  ruleId: z.string(),
  version: z.number(),
  /** The responder's name as set. */
  by: z.string(),
  /** Milliseconds since 1970 UTC. */
  at: z.number(),
});
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

/** A helpline that a lead has looked up and answers for. */
export const confirmedHelplineSchema = z.object({
  /** ISO 3166-1 alpha-2. */
  id: z.string(),
  schema: z.literal(1),
  name: z.string(),
  number: z.string(),
  confirmed: z.object({ by: z.string(), on: z.string() }),
  ...changed,
});
export type ConfirmedHelpline = z.infer<typeof confirmedHelplineSchema>;
