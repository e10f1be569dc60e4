import type { Delivery } from '@/lib/escalation/delivery/delivery';
import type { Parcel } from '@/lib/escalation/delivery/parcel';
import type { NetworkConnector, Setup } from './connector';
import { type DeliverPorts, deliver } from './deliver';

/** A case that this worker holds. */
export type Held = {
  readonly id: string;
  readonly claim: string;
  readonly destinationId: string;
  readonly parcel: Parcel;
  readonly mayHaveArrived: boolean;
};

/**
 * Where a destination is set up; a string says why it can not be used (secrets unreadable, connector unknown), and
 * `waits` why not now: nothing is tried, and the case stays where it is.
 */
export type Destination =
  | { readonly connector: NetworkConnector; readonly setup: Setup }
  | { readonly waits: 'no-permission' | 'switched-off' }
  | string;

export type DrainPorts = DeliverPorts & {
  readonly isOnline: () => boolean;
  /** The next case that is due, held; null when there is none. */
  readonly claim: () => Promise<Held | null>;
  readonly settle: (held: Held, delivery: Delivery) => Promise<void>;
  readonly destination: (destinationId: string) => Promise<Destination>;
};

/**
 * Delivers what is due, one after the other, until nothing is or `signal` says so. Everything between two awaits may
 * be the last thing the worker does: whatever it held is taken again when the claim runs out. Answers how many
 * attempts it made.
 */
export async function drainOutbox(ports: DrainPorts, signal?: AbortSignal): Promise<number> {
  let attempts = 0;
  while (signal?.aborted !== true && ports.isOnline()) {
    const held = await ports.claim();
    if (held === null) break;
    await ports.settle(held, await attemptOf(held, ports));
    attempts += 1;
  }
  return attempts;
}

async function attemptOf(held: Held, ports: DrainPorts): Promise<Delivery> {
  const destination = await ports.destination(held.destinationId);
  if (typeof destination === 'string') return { type: 'refused', why: 'set-up', detail: destination };
  if ('waits' in destination) {
    return { type: 'retry', why: destination.waits, afterMs: null, mayHaveArrived: false };
  }
  const { connector, setup } = destination;
  const { parcel, mayHaveArrived } = held;
  return deliver(connector, { parcel, setup, mayHaveArrived }, ports);
}
