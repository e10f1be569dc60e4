import * as z from 'zod/mini';
import { riskKindSchema } from './risk';

/**
 * How far along a comment is. `seen-only` is for pages without a machine-readable time: the clock then
 * counts from when Cuecard first saw it, and is never overdue by guess.
 */
export const clockReadingSchema = z.object({
  state: z.enum(['waiting', 'soon', 'late', 'seen-only']),
  /** Working time waited so far, milliseconds, at `at`. */
  waitedMs: z.number(),
  /** Response target in working time, milliseconds. */
  targetMs: z.number(),
  /** False outside working hours: then the clock stands still. */
  running: z.boolean(),
  /** When this was read, milliseconds since 1970 UTC. */
  at: z.number(),
});
export type ClockReading = z.infer<typeof clockReadingSchema>;

/** What Cuecard says about one comment at the comment itself. */
export const markSchema = z.object({
  key: z.string(),
  status: z.enum(['open', 'answered', 'escalated', 'no-reply-needed', 'not-a-customer']),
  clock: z.nullable(clockReadingSchema),
  risk: z.nullable(riskKindSchema),
  /** Time from the comment to the brand's answer, milliseconds, where both times are known. */
  answeredInMs: z.nullable(z.number()),
  /** Name of the route that has it, with what it is called there: "Billing, #4711". */
  route: z.nullable(z.string()),
});
export type Mark = z.infer<typeof markSchema>;
