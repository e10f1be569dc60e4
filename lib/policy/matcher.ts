import * as z from 'zod/mini';

export const personalDataKindSchema = z.enum([
  'card',
  'iban',
  'email',
  'phone',
  'national-id',
  'order-number',
  'address',
  'birth-date',
]);
export type PersonalDataKind = z.infer<typeof personalDataKindSchema>;

export const shapeSchema = z.enum([
  'all-caps',
  'exclamation-run',
  'emoji-run',
  /** Each emoji, for rules that allow none (with `sentiments`). */
  'emoji',
  'hashtag-case',
  /** Four or more hashtags. */
  'hashtag-run',
  /** A letter written four times or more ("soooo"). */
  'letter-run',
  /** A sentence of more than 40 words. */
  'long-sentence',
  'decorative-letters',
  'too-long',
]);
export type Shape = z.infer<typeof shapeSchema>;

const phrases = z.array(z.string());

/** The match is dropped when one of `any` ends at most `within` words before it, with no comma or stop between. */
const negation = z.optional(z.object({ any: phrases, within: z.number() }));

/** Every word is compared by its stem in this language: "refund" finds "refunds", "refunded" and "refunding". */
const inflect = z.optional(z.enum(['en', 'de', 'es']));

/**
 * What a rule looks at. Words match whole words, case and accents folded; a trailing `*` matches any ending. Parts
 * that a rewrite may use are named at each kind; `$0` is always the whole match.
 */
export const matcherSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), any: phrases, inflect, negation }),
  /** A phrase of `a` with one of `b` at most `within` words away. `$1` is what `a` found, `$2` what `b` did. */
  z.object({
    kind: z.literal('near'),
    a: phrases,
    b: phrases,
    within: z.number(),
    /** `a-first`: only where `a` stands before `b`. Without it, either order. */
    order: z.optional(z.enum(['any', 'a-first'])),
    sameSentence: z.optional(z.boolean()),
    inflect,
    negation,
  }),
  /**
   * Something that must be said when something else is: a disclosure. Each place where a phrase of `when` or a
   * pattern of `whenPatterns` stands is a match unless the draft has one phrase of each group of `needs`. With
   * neither phrases nor patterns the whole draft is. `$0` is the trigger, so "$0 (#ad)" adds what is missing.
   */
  z.object({
    kind: z.literal('missing'),
    when: phrases,
    whenPatterns: z.optional(z.array(z.string())),
    needs: z.array(phrases),
    inflect,
    negation,
  }),
  /** RE2 syntax, run on a linear-time engine over the folded draft. `$1` to `$9` are its groups. */
  z.object({ kind: z.literal('pattern'), pattern: z.string() }),
  z.object({ kind: z.literal('personal-data'), any: z.array(personalDataKindSchema) }),
  /**
   * Links to hosts that are on neither `allow` nor the team's own list, and to those on `deny`; a host covers its
   * subdomains. With both lists empty only `deny` counts: nobody has said yet what is allowed.
   */
  z.object({ kind: z.literal('links'), allow: phrases, deny: z.optional(phrases) }),
  /** The whole draft, when an earlier reply of the thread has at least `share` (0 to 1, 0.9) of its word triples. */
  z.object({ kind: z.literal('repeated'), share: z.optional(z.number()) }),
  /** What is beyond `max`, or the whole draft when it is under `min`. Characters are graphemes. */
  z.object({
    kind: z.literal('length'),
    unit: z.enum(['words', 'characters']),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
  }),
  z.object({ kind: z.literal('shape'), shape: shapeSchema }),
]);
export type Matcher = z.infer<typeof matcherSchema>;
