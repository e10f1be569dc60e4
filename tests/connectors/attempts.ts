import type { Answer } from '@/lib/connectors/answer';
import { type Attempt, type DeliverPorts, deliver } from '@/lib/connectors/deliver';
import { send } from '@/lib/connectors/send';
import type { Parcel } from '@/lib/escalation/delivery/parcel';
import type { Booked } from './doubles/booked';
import type { Target } from './targets';

export const TIMEOUT_MS = 700;

/** Ports as the worker has them, with a short patience; what was noted about requests is kept. */
export function realPorts() {
  const notes: { host: string; bytes: number; purpose: string; why: string; outcome: string | null }[] = [];
  const ports: DeliverPorts = {
    send: (request) => send(request, { fetch, clock: Date.now, timeoutMs: TIMEOUT_MS }),
    now: Date.now,
    note: async (request) => {
      const noted = { ...request, outcome: null as string | null };
      notes.push(noted);
      return async (_: Answer, outcome) => {
        noted.outcome = outcome;
      };
    },
  };
  return { ports, notes };
}

export function tryOnce(target: Target, double: Booked, parcel: Parcel, over: Partial<Attempt> = {}) {
  const attempt = { parcel, setup: target.setup(double.address), mayHaveArrived: false, ...over };
  return deliver(target.connector, attempt, realPorts().ports);
}

/** Every piece of a secret that must not be seen: whole, and what a person would recognise of it. */
export function secretsOf(target: Target, address: string): string[] {
  const values = Object.values(target.setup(address).secrets);
  const pieces = values.flatMap((value) => value.match(/\w*SECRET\w*/g) ?? []);
  const keys = values.filter((value) => !value.startsWith('http'));
  return [...values, ...pieces, ...keys.map((key) => key.replace('whsec_', ''))];
}
