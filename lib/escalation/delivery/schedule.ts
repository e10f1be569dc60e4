import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/lib/shared/clock';

/**
 * How long to wait before each attempt, in milliseconds, as the Standard Webhooks specification 1.0.0 proposes: at
 * once, then after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours. Afterwards it is a dead letter.
 */
export const WAITS_MS: readonly number[] = [
  0,
  5_000,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  DAY_MS,
];

/** So that many cases that failed together do not come again together. */
const JITTER = 0.2;

/** The longest a target may ask us to wait: a case must become a dead letter within days, not months. */
export const LONGEST_WAIT_MS = DAY_MS * (1 + JITTER);

/** Without a network nothing is tried, and the schedule stands still. */
export const OFFLINE_WAIT_MS = 5 * MINUTE_MS;

/**
 * Milliseconds until the next attempt when `attempts` have failed, or null when the schedule is at its end. Never
 * sooner than the target asked for (`afterMs`), as far as a day. `random` gives numbers from 0 to 1.
 */
export function nextWait(attempts: number, afterMs: number | null, random: () => number): number | null {
  const wait = WAITS_MS[attempts];
  if (wait === undefined) return null;
  const jittered = Math.round(wait * (1 + JITTER * random()));
  return Math.min(Math.max(jittered, afterMs ?? 0), LONGEST_WAIT_MS);
}
