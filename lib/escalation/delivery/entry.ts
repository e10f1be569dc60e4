import * as z from 'zod/mini';
import { type Parcel, parcelSchema } from './parcel';

/**
 * One case on its way out. `waiting`: tried from `nextAt` on. `sending`: a worker holds it until `nextAt`, and
 * whoever comes later may take it. `dead`: the schedule is at its end, or the target refused; a person decides.
 */
export const outboxEntrySchema = z.object({
  /** The escalation's id: also the key that makes a delivery idempotent. */
  id: z.string(),
  schema: z.literal(2),
  state: z.enum(['waiting', 'sending', 'sent', 'dead', 'cancelled']),
  /** Whose set-up it is sent with; null: by hand (copy, e-mail, download), and nothing is sent by itself. */
  destinationId: z.nullable(z.string()),
  /** Exactly what leaves; null by hand, and once it is no longer needed. */
  parcel: z.nullable(parcelSchema),
  /** Attempts that failed, since it was last put on its way. */
  attempts: z.number(),
  nextAt: z.number(),
  /** Of the worker that holds it. */
  claim: z.nullable(z.string()),
  /** Some attempt began whose end nobody recorded: the target may have it. */
  mayHaveArrived: z.boolean(),
  /** What the target calls it, and where it can be seen there. */
  reference: z.nullable(z.string()),
  link: z.nullable(z.string()),
  problem: z.nullable(z.object({ type: z.string(), detail: z.nullable(z.string()) })),
  /**
   * Since it is `sent`: asking the target how it stands, again at `nextAt`. `problem`: why the last request told
   * nothing. Entries of before 2026-11-22, and those on their way, lack it.
   */
  asking: z.optional(z.object({ since: z.number(), times: z.number(), problem: z.nullable(z.string()) })),
  changedAt: z.number(),
  changedBy: z.string(),
});
export type OutboxEntry = z.infer<typeof outboxEntrySchema>;

/** Where a case goes by itself, and what of it. */
export type Dispatch = { readonly destinationId: string; readonly parcel: Parcel };

/** The entry a case is saved with. Without a dispatch it waits for a person. */
export function firstEntry(id: string, dispatch: Dispatch | null, by: string, now: number): OutboxEntry {
  return {
    id,
    schema: 2,
    state: 'waiting',
    destinationId: dispatch?.destinationId ?? null,
    parcel: dispatch?.parcel ?? null,
    attempts: 0,
    nextAt: now,
    claim: null,
    mayHaveArrived: false,
    reference: null,
    link: null,
    problem: null,
    changedAt: now,
    changedBy: by,
  };
}
