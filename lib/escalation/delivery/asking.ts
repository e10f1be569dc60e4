import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/lib/shared/clock';

/** How long to wait before a target is asked again, in milliseconds; the last one over and over. */
const WAITS_MS: readonly number[] = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS];

/** What nobody closed by then is not asked about any more. */
export const ASKED_FOR_MS = 14 * DAY_MS;

/** A case that is not asked about. Any index puts it last. */
export const NEVER = Number.MAX_SAFE_INTEGER;

const JITTER = 0.2;

/**
 * When to ask again at `now`, after `times` requests since `since` (milliseconds since 1970 UTC); `NEVER` when it has
 * been long enough. Asked once more just before the case would count as overdue (`goalAt`), so that none that
 * somebody has goes to the deputy. `random` gives numbers from 0 to 1.
 */
export function nextAsk(
  {
    since,
    times,
    goalAt,
  }: { readonly since: number; readonly times: number; readonly goalAt: number | null },
  now: number,
  random: () => number,
): number {
  if (now >= since + ASKED_FOR_MS) return NEVER;
  const wait = WAITS_MS[Math.min(times, WAITS_MS.length - 1)] ?? HOUR_MS;
  const next = now + Math.round(wait * (1 + JITTER * random()));
  const lastCall = goalAt === null ? NEVER : goalAt - 2 * MINUTE_MS;
  return lastCall > now && lastCall < next ? Math.max(lastCall, now + MINUTE_MS) : next;
}
