import * as z from 'zod/mini';
import { platformIdSchema } from '@/lib/conversations/account';
import { riskKindSchema } from '@/lib/conversations/risk';

export const ESCALATION_SCHEMA = 1;

export const urgencySchema = z.enum(['now', 'today', 'week']);
export type Urgency = z.infer<typeof urgencySchema>;

/** A department that takes cases over. */
export const routeSchema = z.object({
  id: z.string(),
  schema: z.literal(1),
  name: z.string(),
  /** One line: what it takes. */
  purpose: z.string(),
  risks: z.array(riskKindSchema),
  /** Words in a comment that point here, any language, matched like policy words. */
  words: z.array(z.string()),
  /** The snippet whose text tells the customer that the case was handed over. */
  handOffSnippetId: z.nullable(z.string()),
  position: z.number(),
  changedAt: z.number(),
  changedBy: z.string(),
  deletedAt: z.nullable(z.number()),
});
export type Route = z.infer<typeof routeSchema>;

export const snapshotLineSchema = z.object({
  author: z.string(),
  text: z.string(),
  postedAt: z.nullable(z.number()),
  permalink: z.string(),
});
export type SnapshotLine = z.infer<typeof snapshotLineSchema>;

/** A case handed to a department. Stored together with its outbox entry before anybody is told it was sent. */
export const escalationSchema = z.object({
  id: z.string(),
  schema: z.literal(ESCALATION_SCHEMA),
  commentKey: z.string(),
  platform: platformIdSchema,
  permalink: z.string(),
  routeId: z.string(),
  routeName: z.string(),
  risk: z.nullable(riskKindSchema),
  urgency: urgencySchema,
  note: z.string(),
  /** The conversation as the page showed it, personal data masked when the responder left masking on. */
  snapshot: z.array(snapshotLineSchema),
  masked: z.boolean(),
  handOff: z.nullable(z.object({ snippetId: z.string(), version: z.number() })),
  status: z.enum(['saved', 'taken-back']),
  createdAt: z.number(),
  createdBy: z.string(),
  changedAt: z.number(),
  changedBy: z.string(),
  deletedAt: z.nullable(z.number()),
});
export type Escalation = z.infer<typeof escalationSchema>;
