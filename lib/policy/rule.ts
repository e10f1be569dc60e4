import * as z from 'zod/mini';
import { platformIdSchema } from '@/lib/conversations/account';
import { audienceSchema } from '@/lib/conversations/comment';
import { riskKindSchema } from '@/lib/conversations/risk';
import { roleSchema } from '@/lib/library/team';
import { matcherSchema } from './matcher';

export type { Matcher, PersonalDataKind } from './matcher';

export const severitySchema = z.enum(['block', 'warn', 'tip']);
export type Severity = z.infer<typeof severitySchema>;

export const sentimentSchema = z.enum(['negative', 'neutral', 'positive']);
export type Sentiment = z.infer<typeof sentimentSchema>;

/** A sentence and, where it matters, the place it is written in; else a place where the rule applies. */
const exampleSchema = z.object({
  text: z.string(),
  audience: z.optional(audienceSchema),
  platform: z.optional(platformIdSchema),
  commentRisk: z.optional(riskKindSchema),
  sentiment: z.optional(sentimentSchema),
  lang: z.optional(z.string()),
  jurisdiction: z.optional(z.string()),
  role: z.optional(roleSchema),
  /** ISO date. */
  today: z.optional(z.string()),
  /** Replies that the thread already has. */
  earlier: z.optional(z.array(z.string())),
});
export type PolicyExample = z.infer<typeof exampleSchema>;

/**
 * Where a rule applies: everywhere unless it says so. What is said of the comment holds only when the comment is
 * known to be so; what is said of the place, the time and the writer holds also where they are not known.
 */
const appliesSchema = z.object({
  audience: z.enum(['public', 'private', 'any']),
  platforms: z.optional(z.array(platformIdSchema)),
  /** Only when the comment carries one of these risks. */
  commentRisks: z.optional(z.array(riskKindSchema)),
  sentiments: z.optional(z.array(sentimentSchema)),
  /** Of the reply, ISO 639: "en" takes "en-GB" too. */
  langs: z.optional(z.array(z.string())),
  /** Where the team works: ISO 3166-1 alpha-2, or "EU". */
  jurisdictions: z.optional(z.array(z.string())),
  /** Of the writer. */
  roles: z.optional(z.array(roleSchema)),
  /** First and last day, ISO dates. */
  from: z.optional(z.string()),
  until: z.optional(z.string()),
});
export type RuleApplies = z.infer<typeof appliesSchema>;

/** An entry in the handbook: what it looks at, why, a better wording, the source, and its own tests. */
export const policyRuleSchema = z.object({
  id: z.string(),
  pack: z.string(),
  title: z.string(),
  severity: severitySchema,
  /** Why, in plain words, for the person writing. */
  reason: z.string(),
  applies: appliesSchema,
  looksAt: z.array(matcherSchema),
  /** Where rules of equal weight find exactly the same words, the lowest speaks (0 when not said), then by id. */
  precedence: z.optional(z.number()),
  /** A match is dropped when one of these words stands within three words before it, with no comma or stop between. */
  unlessAfter: z.optional(z.array(z.string())),
  /** A match is dropped when one of these words stands in the same sentence. */
  unlessWith: z.optional(z.array(z.string())),
  /**
   * Replaces exactly the matched words; empty string removes them; null offers none. `$0` stands for the match as
   * written, `$1` to `$9` for its parts; one that the match does not have stays as it is ("$5 off").
   */
  wording: z.nullable(z.string()),
  /** Who to ask when in doubt, in the team's own words. */
  ask: z.optional(z.string()),
  source: z.string(),
  /** ISO dates. `reviewed` is null until a lead confirms it. */
  drafted: z.string(),
  reviewed: z.nullable(z.string()),
  mustFlag: z.array(exampleSchema),
  mustPass: z.array(exampleSchema),
});
export type PolicyRule = z.infer<typeof policyRuleSchema>;

/** One place in a draft that a rule objects to. Offsets are UTF-16 code units into the draft as written. */
export const findingSchema = z.object({
  /** Stable while the rule and the matched words stay the same: `ruleId@nth`. */
  id: z.string(),
  ruleId: z.string(),
  title: z.string(),
  severity: severitySchema,
  reason: z.string(),
  source: z.string(),
  start: z.number(),
  end: z.number(),
  matched: z.string(),
  wording: z.nullable(z.string()),
  ask: z.optional(z.string()),
  /** The responder kept the words and said why; a block then passes. */
  keptBecause: z.nullable(z.string()),
});
export type Finding = z.infer<typeof findingSchema>;
