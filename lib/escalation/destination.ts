import * as z from 'zod/mini';

export const DESTINATION_SCHEMA = 1;

/** A place outside that takes cases over: a connector and how it is set up. Its secrets are kept elsewhere, sealed. */
export const destinationSchema = z.object({
  id: z.string(),
  schema: z.literal(DESTINATION_SCHEMA),
  /** One of lib/connectors; kept as it is when a newer Cuecard knows more of them. */
  connectorId: z.string(),
  name: z.string(),
  /** By the names of the connector's fields that are not secret: may be exported. */
  config: z.record(z.string(), z.string()),
  /** Switched off, what goes there waits. */
  enabled: z.boolean(),
  changedAt: z.number(),
  changedBy: z.string(),
  deletedAt: z.nullable(z.number()),
});
export type Destination = z.infer<typeof destinationSchema>;

/** The same with how it stands. Times in milliseconds since 1970 UTC. */
export type ListedDestination = Destination & {
  /** Since when its address wants nothing more (410 Gone); null: it takes cases. */
  readonly deadSince: number | null;
  /** Until when it asked to be left alone, or waits for a permission. */
  readonly pausedUntil: number | null;
  readonly pausedFor: 'busy' | 'no-permission' | 'switched-off' | 'gone' | null;
  readonly hasSecrets: boolean;
};

/** Nothing is sent there by itself: a person copies, mails or saves. The same as `by` of lib/connectors. */
export function isByHand({ connectorId }: Pick<Destination, 'connectorId'>): boolean {
  return BY_HAND.has(connectorId);
}

const BY_HAND: ReadonlySet<string> = new Set(['copy', 'email', 'download']);
