import * as z from 'zod/mini';

/** A label of triage that a responder put right. */
export const correctionRowSchema = z.object({
  id: z.string(),
  schema: z.literal(1),
  at: z.number(),
});
export type CorrectionRow = z.infer<typeof correctionRowSchema>;
