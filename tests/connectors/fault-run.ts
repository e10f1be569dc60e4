import { type DrainPorts, drainOutbox, type Held } from '@/lib/connectors/drain';
import { type Fetch, send } from '@/lib/connectors/send';
import { type CuecardDatabase, openDatabase } from '@/lib/database/database';
import { escalate } from '@/lib/database/escalations';
import { noteAnswer, noteRequest } from '@/lib/database/network';
import { claimNext, nextWake, settleClaim } from '@/lib/database/outbox';
import type { OutboxEntry } from '@/lib/escalation/delivery/entry';
import { seededRandom, watchSteps } from '../database/faults';
import { anEscalation, freshPlace } from '../database/fresh';
import { t } from '../escalation/words';
import { type Arrival, FAULT_TARGETS, receivers } from './fault-targets';
import { aParcel } from './parcels';

export const FAULTS = [
  'none',
  'killed before the claim',
  'killed after the claim',
  'killed before the request',
  'killed during the request, not arrived',
  'killed during the request, arrived',
  'killed after the answer',
  'killed while recording',
  'network cut, not arrived',
  'network cut, arrived',
  'busy for a while',
  'server error',
  'offline',
] as const;
export type Fault = (typeof FAULTS)[number];

export type FaultRun = {
  readonly entries: readonly OutboxEntry[];
  readonly arrivals: readonly Arrival[];
  /** How often each happened. */
  readonly faults: Readonly<Record<Fault, number>>;
  readonly requestsNoted: number;
  readonly requestsMade: number;
};

class Killed extends Error {
  override readonly name = 'Killed';
}

/**
 * So many cases to three kinds of targets, while workers are killed at every point, networks are cut, alarms ring
 * twice, browsers restart and the clock jumps. The same for the same seed.
 */
export async function faultRun(cases: number, seed: number): Promise<FaultRun> {
  const random = seededRandom(seed);
  const place = freshPlace();
  const { arrivals, receive } = receivers(t('parcel_repeated'));
  const faults = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>;
  const world = { now: Date.UTC(2026, 10, 22), made: 0 };
  let db = openDatabase('cuecard', place);
  for (let at = 0; at < cases; at += 1) await save(db, at, world.now + at);

  for (;;) {
    const wake = await nextWake(db, world.now);
    if (wake === null) break;
    world.now = Math.max(world.now, wake) + jump(random);
    const worker = { db, world, random, receive, faults };
    // Two alarms at once, now and then.
    const alarms = random() < 0.1 ? 2 : 1;
    const ends = await Promise.allSettled(Array.from({ length: alarms }, () => drainOutbox(portsOf(worker))));
    for (const end of ends) if (end.status === 'rejected' && !isDeath(end.reason)) throw end.reason;
    if (ends.some(({ status }) => status === 'rejected') || random() < 0.02) {
      db.close();
      db = openDatabase('cuecard', place);
    }
  }
  const entries = await db.outbox.toArray();
  const requestsNoted = await db.network.count();
  db.close();
  return { entries, arrivals, faults, requestsNoted, requestsMade: world.made };
}

async function save(db: CuecardDatabase, at: number, now: number): Promise<void> {
  const id = `CASE-${at}`;
  const destinationId = FAULT_TARGETS[at % FAULT_TARGETS.length]?.id ?? 'key';
  const escalation = anEscalation({ id, commentKey: `x:${at}` });
  await escalate(db, escalation, now, { destinationId, parcel: aParcel({ id }) });
}

/** Mostly seconds; sometimes hours either way, as when a laptop wakes up or somebody sets the clock. */
function jump(random: () => number): number {
  const kind = random();
  if (kind < 0.03) return -Math.floor(random() * 36 * 3_600_000);
  if (kind < 0.06) return Math.floor(random() * 36 * 3_600_000);
  return Math.floor(random() * 2_000);
}

type Worker = {
  readonly db: CuecardDatabase;
  readonly world: { now: number; made: number };
  readonly random: () => number;
  readonly receive: Fetch;
  readonly faults: Record<Fault, number>;
};

/** A transaction cut off takes the other worker's with it, when two alarms rang: that is a death as well. */
function isDeath(reason: unknown): boolean {
  return reason instanceof Killed || (reason instanceof Error && /Transaction|Abort/.test(reason.name));
}

function portsOf(worker: Worker): DrainPorts {
  const { db, world, random } = worker;
  let fault: Fault = 'none';
  const dies = (...at: Fault[]) => {
    if (at.includes(fault)) throw new Killed(fault);
  };
  return {
    isOnline: () => fault !== 'offline',
    now: () => world.now,
    async claim() {
      fault = drawFault(worker);
      dies('killed before the claim');
      if (fault === 'offline') return null;
      const claimed = await claimNext(db, world.now);
      if (!claimed.ok) throw new Killed(claimed.failure.type);
      if (claimed.value !== null) dies('killed after the claim');
      return claimed.value;
    },
    async destination(id) {
      const target = FAULT_TARGETS.find((each) => each.id === id);
      return target ?? 'unknown';
    },
    async note(request) {
      const id = await noteRequest(db, request, world.now);
      dies('killed before the request');
      return async (answer, outcome) => {
        dies('killed after the answer');
        const status = answer.type === 'answer' ? answer.status : null;
        await noteAnswer(db, id, { outcome, status }, world.now);
      };
    },
    async send(request) {
      const answer = await send(request, { fetch: faultyFetch(worker, fault), clock: () => world.now });
      dies('killed during the request, not arrived', 'killed during the request, arrived');
      return answer;
    },
    settle: (held, delivery) =>
      fault === 'killed while recording'
        ? settleAndDie(worker, held, delivery)
        : settleSurely(db, held, delivery, world.now, random),
  };
}

function drawFault({ random, faults }: Worker): Fault {
  const fault = random() < 0.55 ? 'none' : (FAULTS[Math.floor(random() * FAULTS.length)] ?? 'none');
  faults[fault] += 1;
  return fault;
}

function faultyFetch({ receive, world, random }: Worker, fault: Fault): Fetch {
  return async (url, init) => {
    world.made += 1;
    if (fault === 'busy for a while') {
      const after = String(Math.floor(random() * 600));
      return new Response('', { status: 429, headers: { 'retry-after': after } });
    }
    if (fault === 'killed during the request, not arrived' || fault === 'network cut, not arrived') {
      throw new TypeError('Failed to fetch');
    }
    const response = await receive(url, init);
    if (fault === 'network cut, arrived') throw new TypeError('Failed to fetch');
    return fault === 'server error' ? new Response('', { status: 500 }) : response;
  };
}

async function settleSurely(
  db: CuecardDatabase,
  held: Held,
  delivery: Parameters<typeof settleClaim>[2],
  now: number,
  random: () => number,
): Promise<void> {
  const settled = await settleClaim(db, held, delivery, now, random);
  if (!settled.ok) throw new Killed(settled.failure.type);
}

/** The transaction is cut off at one of its steps. */
async function settleAndDie(
  { db, world, random }: Worker,
  held: Held,
  delivery: Parameters<typeof settleClaim>[2],
): Promise<void> {
  const fatal = 1 + Math.floor(random() * 4);
  const stop = watchSteps((transaction, step) => {
    if (step === fatal) transaction.abort();
    return undefined;
  });
  // How it fails is of no interest: nobody is there to see it.
  await settleClaim(db, held, delivery, world.now, random).catch(() => undefined);
  stop();
  throw new Killed('killed while recording');
}
