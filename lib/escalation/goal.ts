import { type AnyHours, dueAt } from '@/lib/schedule/worked-between';
import { MINUTE_MS } from '@/lib/shared/clock';
import type { Escalation } from './escalation';
import type { Route } from './route';

/** By when somebody of the department should have taken over what it gets at `now`; null: no goal. */
export function goalOf(
  { hours, goalMinutes }: Pick<Route, 'hours' | 'goalMinutes'>,
  teamHours: AnyHours,
  now: number,
): number | null {
  if (goalMinutes === null) return null;
  return dueAt(hours ?? teamHours, now, goalMinutes * MINUTE_MS) ?? null;
}

/** Whether the time in which somebody should have taken it over has passed. */
export function isOverdue({ status, takenOver, goalAt }: Escalation, now: number): boolean {
  return status === 'saved' && takenOver === null && goalAt !== null && goalAt <= now;
}

/** Who can be offered a case that nobody took over in time: never somebody who had it before. */
export function deputyFor(escalation: Escalation, routes: readonly Route[], now: number): Route | undefined {
  if (!isOverdue(escalation, now)) return undefined;
  const { routeId, passedOn } = escalation;
  const wanted = routes.find(({ id }) => id === routeId)?.deputyRouteId;
  const had = wanted === routeId || passedOn.some((earlier) => earlier.routeId === wanted);
  return had ? undefined : routes.find(({ id, deletedAt }) => id === wanted && deletedAt === null);
}
