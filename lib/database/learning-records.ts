import * as z from 'zod/mini';

export const choiceKindSchema = z.enum(['picked', 'searched', 'edited', 'rejected']);

/** What a responder did with a reply for a comment. Ids sort in the order in which rows were written. */
export const choiceRowSchema = z.object({
  id: z.string(),
  schema: z.literal(1),
  commentKey: z.nullable(z.string()),
  snippetId: z.string(),
  kind: choiceKindSchema,
  /** The comment, personal data masked. */
  text: z.string(),
  /** BCP 47, or null where unknown. */
  lang: z.nullable(z.string()),
  at: z.number(),
});
export type ChoiceRow = z.infer<typeof choiceRowSchema>;

/** What was learned up to a row: one row per learner. When it is gone, it is learned again from the rows that are left. */
export const learnedRowSchema = z.object({
  key: z.string(),
  schema: z.literal(1),
  /** The last row that went in; null when none did. */
  lastId: z.nullable(z.string()),
  /** How many went in, those included whose rows are gone by now. Missing where nobody counted. */
  choices: z.optional(z.number()),
  savedAt: z.number(),
  /** What `data` takes in memory. */
  bytes: z.number(),
  /** Typed arrays, as the learner wrote them. */
  data: z.unknown(),
});
export type LearnedRow = z.infer<typeof learnedRowSchema>;
