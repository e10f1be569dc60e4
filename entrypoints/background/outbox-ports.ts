import { connectorById } from '@/lib/connectors/all-connectors';
import type { RequestNote } from '@/lib/connectors/deliver';
import type { Destination, DrainPorts } from '@/lib/connectors/drain';
import { type Fetch, send } from '@/lib/connectors/send';
import type { CuecardDatabase } from '@/lib/database/database';
import { destinationOf } from '@/lib/database/destinations';
import type { StorageFailure } from '@/lib/database/failures';
import { noteAnswer, noteRequest } from '@/lib/database/network';
import { claimNext, settleClaim } from '@/lib/database/outbox';
import { secretsOf } from '@/lib/database/secrets';
import type { OutboxEntry } from '@/lib/escalation/delivery/entry';
import type { Clock } from '@/lib/shared/clock';
import type { Result } from '@/lib/shared/result';

export type OutboxPorts = {
  readonly db: CuecardDatabase;
  readonly clock: Clock;
  readonly fetch: Fetch;
  readonly isOnline: () => boolean;
  /** Whether the browser lets us ask there: match patterns. */
  readonly isAllowed: (hosts: readonly string[]) => Promise<boolean>;
  /** After each attempt, once its end is stored. */
  readonly settled: (entry: OutboxEntry) => Promise<void>;
  readonly random?: () => number;
};

/** The store cannot be written: nothing more may leave, because nobody could say afterwards that it did. */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';
  constructor(readonly failure: StorageFailure) {
    super(failure.type);
  }
}

/** The outbox as `drainOutbox` works on it. Its functions throw `StoreTrouble`. */
export function outboxPorts(ports: OutboxPorts): DrainPorts {
  const { db, clock, fetch, isOnline, settled, random } = ports;
  return {
    isOnline,
    now: clock,
    send: (request) => send(request, { fetch, clock }),
    note: (request) => noteAround(ports, request),
    claim: async () => stored(await claimNext(db, clock())),
    async settle(held, delivery) {
      const entry = stored(await settleClaim(db, held, delivery, clock(), random));
      if (entry !== null) await settled(entry);
    },
    destination: (id) => setUpAt(ports, id),
  };
}

/** How a destination is set up, or why nothing goes there. */
export async function setUpAt(
  { db, isAllowed }: Pick<OutboxPorts, 'db' | 'isAllowed'>,
  id: string,
): Promise<Destination> {
  const destination = await destinationOf(db, id);
  if (!destination) return 'removed';
  if (!destination.enabled) return { waits: 'switched-off' };
  const connector = connectorById(destination.connectorId);
  if (connector?.by !== 'network') return 'unknown-connector';
  const secrets = await secretsOf(db, id);
  if (!secrets.ok) {
    if (secrets.failure.type === 'unreadable') return 'secrets-unreadable';
    throw new StoreTrouble(secrets.failure);
  }
  const setup = { config: destination.config, secrets: secrets.value };
  return (await isAllowed(connector.hosts(setup))) ? { connector, setup } : { waits: 'no-permission' };
}

/** Written down before it leaves, and what came back after it did. */
export async function noteAround({ db, clock }: Pick<OutboxPorts, 'db' | 'clock'>, request: RequestNote) {
  const id = await noteRequest(db, request, clock());
  return async (answer: { readonly type: string; readonly status?: number }, outcome: string) =>
    noteAnswer(db, id, { outcome, status: answer.status ?? null }, clock());
}

/** Throws `StoreTrouble`. */
export function stored<T>(result: Result<T, StorageFailure>): T {
  if (!result.ok) throw new StoreTrouble(result.failure);
  return result.value;
}
