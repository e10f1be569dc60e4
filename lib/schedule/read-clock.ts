import type { WorkingHours } from './hours';
import { isWorking, workedBetween } from './worked-between';

/** The same shape as `ClockReading` of the conversations: this ring may not name it. */
export interface Reading {
  readonly state: 'waiting' | 'soon' | 'late' | 'seen-only';
  readonly waitedMs: number;
  readonly targetMs: number;
  readonly running: boolean;
  readonly at: number;
}

/** Times in milliseconds since 1970 UTC; `targetMs` in working time. */
export interface ClockQuestion {
  readonly postedAt: number | null;
  readonly firstSeenAt: number;
  readonly now: number;
  readonly hours: WorkingHours;
  readonly targetMs: number;
}

/**
 * How long a comment has waited. The last quarter of the target is `soon`, from the target on it is `late`. Without
 * a time on the page the wait counts from when Cuecard first saw it, and is `seen-only`, never late.
 */
export function readClock({ postedAt, firstSeenAt, now, hours, targetMs }: ClockQuestion): Reading {
  const waitedMs = workedBetween(hours, postedAt ?? firstSeenAt, now);
  const state = postedAt === null ? 'seen-only' : stateOf(waitedMs, targetMs);
  return { state, waitedMs, targetMs, running: isWorking(hours, now), at: now };
}

function stateOf(waitedMs: number, targetMs: number): Reading['state'] {
  if (waitedMs >= targetMs) return 'late';
  return waitedMs >= targetMs * 0.75 ? 'soon' : 'waiting';
}
