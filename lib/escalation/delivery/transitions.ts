import { MINUTE_MS } from '@/lib/shared/clock';
import { type Failure, fail, type Result, succeed } from '@/lib/shared/result';
import type { Delivery, RetryReason } from './delivery';
import type { OutboxEntry } from './entry';
import { LONGEST_WAIT_MS, nextWait, OFFLINE_WAIT_MS, WAITS_MS } from './schedule';

/** Longer than a look-up and a request may take together, so that only a dead worker's claim runs out. */
export const CLAIM_MS = 2 * MINUTE_MS;

/** Whether a worker may take it at `now`. By hand: never. */
export function isDue({ state, destinationId, nextAt }: OutboxEntry, now: number): boolean {
  const open = state === 'waiting' || state === 'sending';
  return open && destinationId !== null && nextAt <= now;
}

/**
 * The entry held by the worker that made up `claim`. One whose claim ran out counts as an attempt without an answer;
 * when those use the schedule up, it is dead instead. Only for what is due.
 */
export function claimed(entry: OutboxEntry, claim: string, now: number): OutboxEntry {
  const wasLeft = entry.state === 'sending';
  const attempts = wasLeft ? entry.attempts + 1 : entry.attempts;
  const mayHaveArrived = entry.mayHaveArrived || wasLeft;
  if (attempts >= WAITS_MS.length) return died({ ...entry, attempts, mayHaveArrived }, INTERRUPTED, now);
  const nextAt = now + CLAIM_MS;
  return { ...entry, state: 'sending', claim, attempts, mayHaveArrived, nextAt, ...byItself(now) };
}

const INTERRUPTED = { type: 'interrupted', detail: null };
const GONE = { type: 'gone', detail: null };

/**
 * The entry after the attempt of the worker that holds `claim`; undefined when that changes nothing. A worker that
 * lost its claim is believed only when it says "delivered": two may have tried, and one success is enough.
 */
export function settled(
  entry: OutboxEntry,
  claim: string,
  delivery: Delivery,
  now: number,
  random: () => number,
): OutboxEntry | undefined {
  const holds = entry.state === 'sending' && entry.claim === claim;
  if (delivery.type === 'delivered') return isOver(entry) ? undefined : arrived(entry, delivery, now);
  if (!holds) return undefined;
  if (delivery.type === 'gone') return died(entry, GONE, now);
  if (delivery.type === 'refused') {
    return died(entry, { type: delivery.why, detail: delivery.detail }, now);
  }
  return postponed(entry, delivery, now, random);
}

/** Called back by a person, as long as it certainly has not left. */
export function cancelled(
  entry: OutboxEntry,
  by: string,
  now: number,
): Result<OutboxEntry, { readonly type: 'already-sent' }> {
  const left = entry.state === 'sending' || entry.state === 'sent' || entry.mayHaveArrived;
  if (left) return fail({ type: 'already-sent' });
  return succeed({ ...entry, state: 'cancelled', parcel: null, claim: null, changedAt: now, changedBy: by });
}

export type ResendFailure = Failure & { readonly type: 'not-dead' | 'nothing-to-send' };

/**
 * A dead letter put on its way again from the start of the schedule, to the same destination or another. To another
 * it is new: what the first may have of it says nothing about the second.
 */
export function resent(
  entry: OutboxEntry,
  destinationId: string | null,
  by: string,
  now: number,
): Result<OutboxEntry, ResendFailure> {
  if (entry.state !== 'dead') return fail({ type: 'not-dead' });
  if (entry.parcel === null) return fail({ type: 'nothing-to-send' });
  const same = destinationId === entry.destinationId;
  return succeed({
    ...entry,
    state: 'waiting',
    destinationId,
    attempts: 0,
    nextAt: now,
    mayHaveArrived: same && entry.mayHaveArrived,
    problem: null,
    changedAt: now,
    changedBy: by,
  });
}

/** Waiting for an address that wants nothing more. */
export function diedWithDestination(entry: OutboxEntry, now: number): OutboxEntry {
  return died(entry, GONE, now);
}

/**
 * The entry as the clock now says, when it was written at a time that has not come yet: its wait starts over, and is
 * never longer than it was meant to be.
 */
export function afterClockWentBack(entry: OutboxEntry, now: number): OutboxEntry {
  if (entry.changedAt <= now) return entry;
  const wait = Math.max(0, Math.min(entry.nextAt - entry.changedAt, LONGEST_WAIT_MS));
  return { ...entry, nextAt: now + wait, changedAt: now };
}

function isOver({ state }: OutboxEntry): boolean {
  return state === 'sent' || state === 'cancelled';
}

function arrived(
  entry: OutboxEntry,
  { reference, link }: { readonly reference: string | null; readonly link: string | null },
  now: number,
): OutboxEntry {
  const over = { state: 'sent', parcel: null, claim: null, problem: null, mayHaveArrived: false } as const;
  const asking = { since: now, times: 0, problem: null };
  return { ...entry, ...over, reference, link, asking, nextAt: now + MINUTE_MS, ...byItself(now) };
}

function died(entry: OutboxEntry, problem: OutboxEntry['problem'], now: number): OutboxEntry {
  return { ...entry, state: 'dead', claim: null, problem, ...byItself(now) };
}

function postponed(
  entry: OutboxEntry,
  { why, afterMs, mayHaveArrived: mayHave }: Extract<Delivery, { type: 'retry' }>,
  now: number,
  random: () => number,
): OutboxEntry {
  const untried = UNTRIED_WAITS_MS[why];
  const attempts = untried === undefined ? entry.attempts + 1 : entry.attempts;
  const wait = untried ?? nextWait(attempts, afterMs, random);
  const mayHaveArrived = entry.mayHaveArrived || mayHave;
  const problem = { type: why, detail: null };
  if (wait === null) return died({ ...entry, attempts, mayHaveArrived }, problem, now);
  const waiting = { state: 'waiting', claim: null, nextAt: now + wait } as const;
  return { ...entry, ...waiting, attempts, mayHaveArrived, problem, ...byItself(now) };
}

/** The schedule stands still. Where the destination itself is held (lib/database/outbox.ts), that says how long. */
const UNTRIED_WAITS_MS: Partial<Record<RetryReason, number>> = {
  offline: OFFLINE_WAIT_MS,
  'no-permission': 0,
  'switched-off': 0,
};

/** No person did it. */
function byItself(now: number) {
  return { changedAt: now, changedBy: '' };
}
