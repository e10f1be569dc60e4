import * as z from 'zod/mini';

/** A crisis: one holding statement pinned above all suggestions, replies with these tags hidden, until it ends. */
export const incidentSchema = z.object({
  title: z.string(),
  /** The pinned statement; null pins none. */
  snippetId: z.nullable(z.string()),
  hiddenTags: z.array(z.string()),
  startedAt: z.number(),
  startedBy: z.string(),
  /** Milliseconds since 1970 UTC. */
  endsAt: z.number(),
});
export type Incident = z.infer<typeof incidentSchema>;

/** The incident that is on at `now`, if one is. */
export function runningIncident(incident: Incident | null, now: number): Incident | null {
  return incident && incident.startedAt <= now && now < incident.endsAt ? incident : null;
}
