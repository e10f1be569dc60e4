import type { Delivery } from '@/lib/escalation/delivery/delivery';
import type { OutboxEntry } from '@/lib/escalation/delivery/entry';
import {
  afterClockWentBack,
  claimed,
  diedWithDestination,
  settled,
} from '@/lib/escalation/delivery/transitions';
import { HOUR_MS } from '@/lib/shared/clock';
import type { Result } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { attempt, type StorageFailure } from './failures';
import { newId } from './ids';
import { dropHold, type Hold, type Holds, holdsAt, readHolds, writeHolds } from './outbox-holds';
import { noteOutcomes } from './outbox-outcomes';

/** A case this worker may deliver now, until the claim runs out. */
export type Claimed = {
  readonly id: string;
  readonly claim: string;
  readonly destinationId: string;
  readonly parcel: NonNullable<OutboxEntry['parcel']>;
  readonly mayHaveArrived: boolean;
};

/**
 * The case that has waited longest of those due, held for this worker; null when none is. One transaction: two
 * workers never hold the same. Cases to a destination that asked for a pause wait; those to one that wants nothing
 * more become dead letters, unsent.
 */
export function claimNext(db: CuecardDatabase, now: number): Promise<Result<Claimed | null, StorageFailure>> {
  return inOutbox(db, async () => {
    await mendClock(db, now);
    const holds = holdsAt(await readHolds(db), now);
    for (;;) {
      const entry = await nextDue(db, holds, now);
      if (entry === undefined) return null;
      const after = takenBy(newId(now), entry, holds, now);
      await db.outbox.put(after);
      await noteOutcomes(db, [after], now);
      const { id, claim, destinationId, parcel, mayHaveArrived } = after;
      if (claim === null || destinationId === null || parcel === null) continue;
      return { id, claim, destinationId, parcel, mayHaveArrived };
    }
  });
}

/**
 * Records how the attempt ended. A destination that is gone takes the others that wait for it along. What became of a
 * parcel says nothing about another: the case may be on its way to the next department by now.
 */
export function settleClaim(
  db: CuecardDatabase,
  { id, claim, destinationId, parcel }: Pick<Claimed, 'id' | 'claim' | 'destinationId' | 'parcel'>,
  delivery: Delivery,
  now: number,
  random: () => number = Math.random,
): Promise<Result<OutboxEntry | null, StorageFailure>> {
  return inOutbox(db, async () => {
    const entry = await db.outbox.get(id);
    if (entry?.parcel && entry.parcel.id !== parcel.id) return entry;
    const after = entry && settled(entry, claim, delivery, now, random);
    if (after === undefined) return entry ?? null;
    await db.outbox.put(after);
    await noteOutcomes(db, [after], now);
    await noteHold(db, destinationId, delivery, now);
    return after;
  });
}

/** When the worker has to wake next, in milliseconds since 1970 UTC; null when nothing goes out by itself. */
export async function nextWake(db: CuecardDatabase, now: number): Promise<number | null> {
  const holds = holdsAt(await readHolds(db), now);
  const times: number[] = [];
  for (const destinationId of await destinations(db)) {
    for (const state of OPEN) {
      const first = await openOf(db, destinationId, state, Number.POSITIVE_INFINITY).first();
      if (first) times.push(Math.max(first.nextAt, holds[destinationId]?.until ?? 0));
    }
  }
  return times.length === 0 ? null : Math.min(...times);
}

const OPEN = ['waiting', 'sending'] as const;

/** How many cases leave by themselves and have not arrived; those by hand wait for a person. */
export function casesOnTheirWay(db: CuecardDatabase): Promise<number> {
  const open = db.outbox.where('state').anyOf(OPEN);
  return open.filter(({ destinationId }) => destinationId !== null).count();
}

/** Sends to the destination again after it wanted nothing more: somebody set it up anew. */
export function switchOn(db: CuecardDatabase, destinationId: string): Promise<Result<null, StorageFailure>> {
  return inOutbox(db, async () => {
    await dropHold(db, destinationId);
    return null;
  });
}

function takenBy(claim: string, entry: OutboxEntry, holds: Holds, now: number): OutboxEntry {
  const isOff = entry.destinationId !== null && holds[entry.destinationId]?.until === null;
  if (isOff || entry.parcel === null) return diedWithDestination(entry, now);
  return claimed(entry, claim, now);
}

async function nextDue(db: CuecardDatabase, holds: Holds, now: number): Promise<OutboxEntry | undefined> {
  let next: OutboxEntry | undefined;
  for (const destinationId of await destinations(db)) {
    const hold = holds[destinationId];
    if (hold !== undefined && hold.until !== null) continue;
    for (const state of OPEN) {
      const first = await openOf(db, destinationId, state, now).first();
      if (first && (next === undefined || first.nextAt < next.nextAt)) next = first;
    }
  }
  return next;
}

/** By hand has none, so it is not in this index. */
async function destinations(db: CuecardDatabase): Promise<string[]> {
  return (await db.outbox.orderBy('destinationId').uniqueKeys()).map(String);
}

function openOf(db: CuecardDatabase, destinationId: string, state: 'waiting' | 'sending', until: number) {
  const range = [
    [destinationId, state, Number.NEGATIVE_INFINITY],
    [destinationId, state, until],
  ] as const;
  return db.outbox.where('[destinationId+state+nextAt]').between(...range, true, true);
}

/** Usually finds nothing, by the index. */
async function mendClock(db: CuecardDatabase, now: number): Promise<void> {
  for (const state of OPEN) {
    const range = [
      [state, now],
      [state, Number.POSITIVE_INFINITY],
    ] as const;
    const ahead = await db.outbox
      .where('[state+changedAt]')
      .between(...range, false, true)
      .toArray();
    await db.outbox.bulkPut(ahead.map((entry) => afterClockWentBack(entry, now)));
  }
}

async function noteHold(
  db: CuecardDatabase,
  destinationId: string,
  delivery: Delivery,
  now: number,
): Promise<void> {
  const hold = holdAfter(delivery, now);
  if (hold === undefined) return;
  await writeHolds(db, { ...(await readHolds(db)), [destinationId]: hold });
  if (hold.until !== null) return;
  const waiting = await openOf(db, destinationId, 'waiting', Number.POSITIVE_INFINITY).toArray();
  const dead = waiting.map((entry) => diedWithDestination(entry, now));
  await db.outbox.bulkPut(dead);
  await noteOutcomes(db, dead, now);
}

/** What the end of one attempt says about all others to the same destination. */
function holdAfter(delivery: Delivery, now: number): Hold | undefined {
  if (delivery.type === 'gone') return { since: now, until: null, why: 'gone' };
  if (delivery.type !== 'retry') return undefined;
  const { why, afterMs } = delivery;
  if (why === 'no-permission' || why === 'switched-off') return { since: now, until: now + HOUR_MS, why };
  return why === 'busy' && afterMs !== null ? { since: now, until: now + afterMs, why } : undefined;
}

function inOutbox<T>(db: CuecardDatabase, work: () => Promise<T>): Promise<Result<T, StorageFailure>> {
  const tables = [db.outbox, db.meta, db.escalations, db.journal];
  return attempt(() => db.transaction('rw', tables, work));
}
