import * as z from 'zod/mini';
import { platformIdSchema } from '@/lib/conversations/account';
import { riskKindSchema } from '@/lib/conversations/risk';
import { urgencySchema } from '@/lib/conversations/urgency';
import { shareSchema } from './share';

export { type Route, routeSchema } from './route';

export const ESCALATION_SCHEMA = 2;

export const snapshotLineSchema = z.object({
  author: z.string(),
  text: z.string(),
  postedAt: z.nullable(z.number()),
  permalink: z.string(),
});
export type SnapshotLine = z.infer<typeof snapshotLineSchema>;

const arrivedSchema = z.object({
  at: z.number(),
  reference: z.nullable(z.string()),
  link: z.nullable(z.string()),
});

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
  /** What of it the responder let leave; null: whatever its route lets. */
  share: z.nullable(shareSchema),
  handOff: z.nullable(z.object({ snippetId: z.string(), version: z.number() })),
  /** By when somebody there should have taken it over; null: the route has no goal, or that is over. */
  goalAt: z.nullable(z.number()),
  /** Somebody there has it: `who`, as the responder was told. */
  takenOver: z.nullable(z.object({ who: z.string(), at: z.number(), by: z.string() })),
  /** The target has it, and what it calls it. Null by hand, and until it arrived. */
  arrived: z.nullable(arrivedSchema),
  /**
   * The department is done with it: the target says so, or `who` of the team does. Null once somebody said otherwise;
   * missing in cases of before 2026-11-22.
   */
  solved: z.optional(
    z.nullable(z.object({ at: z.number(), by: z.enum(['target', 'hand']), who: z.string() })),
  ),
  /** The customer heard that it is solved, or `who` said that nobody has to. Missing and null: still to do. */
  told: z.optional(
    z.nullable(z.object({ at: z.number(), how: z.enum(['told', 'not-needed']), who: z.string() })),
  ),
  /** Departments that had it before and did not take it over in time, oldest first. */
  passedOn: z.array(
    z.object({
      routeId: z.string(),
      routeName: z.string(),
      arrived: z.nullable(arrivedSchema),
      at: z.number(),
      by: z.string(),
    }),
  ),
  status: z.enum(['saved', 'taken-back']),
  createdAt: z.number(),
  createdBy: z.string(),
  changedAt: z.number(),
  changedBy: z.string(),
  deletedAt: z.nullable(z.number()),
});
export type Escalation = z.infer<typeof escalationSchema>;
