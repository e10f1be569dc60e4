import * as z from 'zod/mini';
import { platformIdSchema } from '@/lib/conversations/account';
import { riskKindSchema } from '@/lib/conversations/risk';
import { urgencySchema } from '@/lib/conversations/urgency';

export const PARCEL_SCHEMA = 1;

export const parcelFactSchema = z.object({
  name: z.enum(['department', 'urgency', 'risk', 'saved', 'responder', 'case']),
  label: z.string(),
  value: z.string(),
});
export type ParcelFact = z.infer<typeof parcelFactSchema>;

export const parcelLineSchema = z.object({
  /** Empty when names stay here. */
  author: z.string(),
  text: z.string(),
  /** Milliseconds since 1970 UTC, and the same as people read it. */
  at: z.nullable(z.number()),
  when: z.nullable(z.string()),
  link: z.nullable(z.string()),
  /** The comment the case is about. */
  chosen: z.boolean(),
});
export type ParcelLine = z.infer<typeof parcelLineSchema>;

/**
 * What leaves of a case, and nothing else does. Worded when the case is saved, so that what was shown, what is sent
 * and what is sent again are the same, whatever becomes of the language, the clock or Cuecard in between.
 */
export const parcelSchema = z.object({
  schema: z.literal(PARCEL_SCHEMA),
  /** The escalation's id: what makes a second delivery recognisable. */
  id: z.string(),
  savedAt: z.number(),
  department: z.string(),
  platform: platformIdSchema,
  risk: z.nullable(riskKindSchema),
  urgency: urgencySchema,
  title: z.string(),
  facts: z.array(parcelFactSchema),
  note: z.string(),
  link: z.nullable(z.string()),
  conversation: z.array(parcelLineSchema),
  masked: z.boolean(),
  /** Words around the content, in the language of the team. */
  labels: z.object({
    note: z.string(),
    conversation: z.string(),
    open: z.string(),
    somebody: z.string(),
    masked: z.string(),
    shortened: z.string(),
    repeated: z.string(),
  }),
});
export type Parcel = z.infer<typeof parcelSchema>;
