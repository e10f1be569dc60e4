import * as z from 'zod/mini';
import { riskKindSchema } from '@/lib/conversations/risk';
import { riskClassSchema } from '@/lib/conversations/risk-class';
import { feelingSchema, talkSchema } from '@/lib/conversations/talk';
import { urgencySchema } from '@/lib/conversations/urgency';

const common = {
  id: z.string(),
  schema: z.literal(1),
  at: z.number(),
  by: z.string(),
  commentKey: z.string(),
  /** The comment's, personal data masked. It goes when the comment goes, and what was learned from it too. */
  text: z.string(),
};

/** A label of triage that a responder put right: what triage had said, and what it is. */
export const correctionRowSchema = z.discriminatedUnion('field', [
  z.object({
    ...common,
    field: z.literal('risk'),
    was: z.nullable(riskKindSchema),
    is: z.nullable(riskKindSchema),
  }),
  z.object({
    ...common,
    field: z.literal('sentiment'),
    was: z.nullable(feelingSchema),
    is: feelingSchema,
  }),
  z.object({ ...common, field: z.literal('talk'), was: z.nullable(talkSchema), is: talkSchema }),
  z.object({
    ...common,
    field: z.literal('class'),
    was: z.nullable(riskClassSchema),
    is: z.nullable(riskClassSchema),
  }),
  /** BCP 47. */
  z.object({ ...common, field: z.literal('lang'), was: z.nullable(z.string()), is: z.string() }),
  z.object({ ...common, field: z.literal('urgency'), was: z.nullable(urgencySchema), is: urgencySchema }),
]);
export type CorrectionRow = z.infer<typeof correctionRowSchema>;
