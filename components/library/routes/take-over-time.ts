import type { Escalation } from '@/lib/escalation/escalation';
import type { Route } from '@/lib/escalation/route';
import { type AnyHours, workedBetween } from '@/lib/schedule/worked-between';
import { DAY_MS, MINUTE_MS } from '@/lib/shared/clock';

export const TAKE_OVER_DAYS = 28;

/**
 * Working minutes until somebody of the department took a case over, the middle one of the last four weeks;
 * undefined when nobody noted any. A case that was handed on counts from then.
 */
export function takeOverMinutes(
  cases: readonly Escalation[],
  { id, hours }: Pick<Route, 'id' | 'hours'>,
  teamHours: AnyHours,
  now: number,
): number | undefined {
  const times = cases.flatMap(({ routeId, takenOver, createdAt, passedOn }) => {
    if (routeId !== id || takenOver === null || takenOver.at < now - TAKE_OVER_DAYS * DAY_MS) return [];
    const since = passedOn.at(-1)?.at ?? createdAt;
    return [workedBetween(hours ?? teamHours, since, takenOver.at)];
  });
  const middle = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  return middle === undefined ? undefined : Math.round(middle / MINUTE_MS);
}
