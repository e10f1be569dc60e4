import * as z from 'zod/mini';
import { platformIdSchema } from '@/lib/conversations/account';
import { audienceSchema } from '@/lib/conversations/comment';
import { riskKindSchema } from '@/lib/conversations/risk';

export const severitySchema = z.enum(['block', 'warn', 'tip']);
export type Severity = z.infer<typeof severitySchema>;

export const personalDataKindSchema = z.enum([
  'card',
  'iban',
  'email',
  'phone',
  'order-number',
  'address',
  'birth-date',
]);
export type PersonalDataKind = z.infer<typeof personalDataKindSchema>;

/** What a rule looks at. Words match whole words, case and accents folded; a trailing `*` matches any ending. */
export const matcherSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), any: z.array(z.string()) }),
  /** A word of `a` with a word of `b` at most `within` words away, in either order. */
  z.object({ kind: z.literal('near'), a: z.array(z.string()), b: z.array(z.string()), within: z.number() }),
  /** RE2 syntax, run on a linear-time engine. */
  z.object({ kind: z.literal('pattern'), pattern: z.string() }),
  z.object({ kind: z.literal('personal-data'), any: z.array(personalDataKindSchema) }),
  z.object({
    kind: z.literal('shape'),
    shape: z.enum([
      'all-caps',
      'exclamation-run',
      'emoji-run',
      'hashtag-case',
      'decorative-letters',
      'too-long',
    ]),
  }),
]);
export type Matcher = z.infer<typeof matcherSchema>;

const exampleSchema = z.object({
  text: z.string(),
  audience: z.optional(audienceSchema),
  platform: z.optional(platformIdSchema),
  commentRisk: z.optional(riskKindSchema),
});
export type PolicyExample = z.infer<typeof exampleSchema>;

/** An entry in the handbook: what it looks at, why, a better wording, the source, and its own tests. */
export const policyRuleSchema = z.object({
  id: z.string(),
  pack: z.string(),
  title: z.string(),
  severity: severitySchema,
  /** Why, in plain words, for the person writing. */
  reason: z.string(),
  applies: z.object({
    audience: z.enum(['public', 'private', 'any']),
    platforms: z.optional(z.array(platformIdSchema)),
    /** Only when the comment carries one of these risks. */
    commentRisks: z.optional(z.array(riskKindSchema)),
  }),
  looksAt: z.array(matcherSchema),
  /** A match is dropped when one of these words stands within three words before it, with no comma or stop between. */
  unlessAfter: z.optional(z.array(z.string())),
  /** A match is dropped when one of these words stands in the same sentence. */
  unlessWith: z.optional(z.array(z.string())),
  /** Replaces exactly the matched words; empty string removes them; null offers none. */
  wording: z.nullable(z.string()),
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
  /** The responder kept the words and said why; a block then passes. */
  keptBecause: z.nullable(z.string()),
});
export type Finding = z.infer<typeof findingSchema>;
