import * as z from 'zod/mini';

/** A responder found no reply and asks the lead for one. Holds the searched words, never the customer's text. */
export const replyRequestSchema = z.object({
  id: z.string(),
  schema: z.literal(1),
  /** What was searched, or the responder's own words. */
  words: z.string(),
  /** The comment it was for: its text is shown for as long as it is kept. */
  commentKey: z.nullable(z.string()),
  lang: z.nullable(z.string()),
  state: z.enum(['open', 'answered', 'declined']),
  /** The snippet written for it. */
  snippetId: z.nullable(z.string()),
  createdAt: z.number(),
  createdBy: z.string(),
  changedAt: z.number(),
  changedBy: z.string(),
  deletedAt: z.nullable(z.number()),
});
export type ReplyRequest = z.infer<typeof replyRequestSchema>;
