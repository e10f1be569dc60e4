import { drainOutbox } from '@/lib/connectors/drain';
import { webhook } from '@/lib/connectors/webhook';
import { type CuecardDatabase, openDatabase } from '@/lib/database/database';
import { escalate } from '@/lib/database/escalations';
import { noteAnswer, noteRequest } from '@/lib/database/network';
import { claimNext, nextWake, settleClaim } from '@/lib/database/outbox';
import { firstEntry } from '@/lib/escalation/delivery/entry';
import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { SHARE_ALL, toParcel } from '@/lib/escalation/delivery/to-parcel';
import type { Escalation } from '@/lib/escalation/escalation';

export type QueueTimes = {
  readonly fillMs: number;
  readonly enqueueP95: number;
  readonly claimP95: number;
  readonly wakeP95: number;
  readonly perSecond: number;
  readonly drained: number;
  readonly heapMB: number;
};

const TRIES = 100;
const DRAIN_MS = 5_000;
const SET_UP = {
  connector: webhook,
  setup: {
    config: {},
    secrets: { address: 'https://hooks.acme.example/in', secret: `whsec_${'A'.repeat(43)}=` },
  },
};

/** Everything in one page of a browser: the store is the browser's own, the network answers at once. */
export async function measure(waiting: number): Promise<QueueTimes> {
  const db = openDatabase(`queue-${waiting}`);
  const started = performance.now();
  await fill(db, waiting);
  const fillMs = performance.now() - started;
  const enqueue = await timed((nth) => saveOne(db, `new-${nth}`));
  const claim = await timed(async () => void (await claimNext(db, Date.now())));
  const wake = await timed(async () => void (await nextWake(db, Date.now())));
  const { drained, perSecond } = await drain(db);
  const heapMB = heap() / 1e6;
  db.close();
  return {
    fillMs,
    enqueueP95: p95(enqueue),
    claimP95: p95(claim),
    wakeP95: p95(wake),
    perSecond,
    drained,
    heapMB,
  };
}

async function fill(db: CuecardDatabase, waiting: number): Promise<void> {
  const now = Date.now() - 1_000;
  const cases = Array.from({ length: waiting }, (_, nth) => aCase(`old-${nth}`, now));
  const entryOf = (each: Escalation, nth: number) =>
    firstEntry(each.id, { destinationId: `D${nth % 5}`, parcel: parcelOf(each) }, '', now + (nth % 1_000));
  for (let from = 0; from < waiting; from += 1_000) {
    const some = cases.slice(from, from + 1_000);
    await db.escalations.bulkAdd(some);
    await db.outbox.bulkAdd(some.map(entryOf));
  }
}

async function saveOne(db: CuecardDatabase, id: string): Promise<void> {
  const escalation = aCase(id, Date.now());
  const dispatch = { destinationId: 'D0', parcel: parcelOf(escalation) };
  const saved = await escalate(db, escalation, Date.now(), dispatch);
  if (!saved.ok) throw new Error(saved.failure.type);
}

async function drain(db: CuecardDatabase): Promise<{ drained: number; perSecond: number }> {
  const end = new AbortController();
  setTimeout(() => end.abort(), DRAIN_MS);
  const started = performance.now();
  const drained = await drainOutbox(
    {
      isOnline: () => true,
      now: Date.now,
      send: async () => ({ type: 'answer', status: 202, headers: {}, body: '{}', at: Date.now() }),
      async note(request) {
        const id = await noteRequest(db, request, Date.now());
        return (_, outcome) => noteAnswer(db, id, { outcome, status: 202 }, Date.now());
      },
      async claim() {
        const held = await claimNext(db, Date.now());
        return held.ok ? held.value : null;
      },
      async settle(held, delivery) {
        await settleClaim(db, held, delivery, Date.now());
      },
      destination: async () => SET_UP,
    },
    end.signal,
  );
  return { drained, perSecond: (drained * 1_000) / (performance.now() - started) };
}

function aCase(id: string, now: number): Escalation {
  const text = 'The steam wand burned my hand this morning and nobody answers the phone. '.repeat(3);
  const line = { author: 'Rui T.', text, postedAt: now, permalink: 'https://x.com/rui/status/1' };
  const about = { platform: 'x', permalink: line.permalink, routeId: 'R1', routeName: 'Safety' } as const;
  const handled = {
    share: null,
    goalAt: null,
    takenOver: null,
    arrived: null,
    passedOn: [],
    handOff: null,
  } as const;
  const what = {
    risk: 'injury',
    urgency: 'now',
    note: 'Burned hand.',
    masked: true,
    status: 'saved',
  } as const;
  const stamp = { createdAt: now, createdBy: 'Ines', changedAt: now, changedBy: 'Ines', deletedAt: null };
  const snapshot = [line, line, line];
  return {
    id,
    schema: 2,
    commentKey: `x:${id}`,
    ...about,
    ...what,
    ...handled,
    snapshot,
    passedOn: [],
    ...stamp,
  };
}

function parcelOf(escalation: Escalation): Parcel {
  return toParcel(escalation, SHARE_ALL, (key) => key, String);
}

async function timed(work: (nth: number) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < TRIES; nth += 1) {
    const started = performance.now();
    await work(nth);
    times.push(performance.now() - started);
  }
  return times;
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}

function heap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;
}
