import { PLAIN_ROUTE, type Route } from '@/lib/escalation/route';
import { isTimeOfDay, isTimeZone, type ShiftHours, WEEKDAYS } from '@/lib/schedule/hours';

/** What is in the way of saving a route, and at which field it is said. */
export type RouteProblem =
  | 'name-missing'
  | 'name-taken'
  | 'goal'
  | 'hours'
  | 'deputy-missing'
  | 'hand-off-missing';

/** One week. */
const LONGEST_GOAL_MINUTES = 10_080;

/** An empty route: by hand, in the team's hours, without a goal. `changedAt` 0: never stored. */
export function newRoute(id: string, position: number): Route {
  const plain = { ...PLAIN_ROUTE, id, name: '', purpose: '', risks: [], words: [], handOffSnippetId: null };
  return {
    ...plain,
    share: { ...PLAIN_ROUTE.share },
    position,
    changedAt: 0,
    changedBy: '',
    deletedAt: null,
  };
}

export function routeProblems(route: Route, all: readonly Route[]): RouteProblem[] {
  const name = route.name.trim().toLowerCase();
  const isTaken = all.some((other) => other.id !== route.id && other.name.trim().toLowerCase() === name);
  const found: (RouteProblem | false)[] = [
    name === '' && 'name-missing',
    name !== '' && isTaken && 'name-taken',
    !isGoal(route.goalMinutes) && 'goal',
    route.hours !== null && !areHours(route.hours) && 'hours',
    route.useDeputy && route.deputyRouteId === null && 'deputy-missing',
    route.required.includes('hand-off') && route.handOffSnippetId === null && 'hand-off-missing',
  ];
  return found.filter((problem) => problem !== false);
}

export function isGoal(minutes: number | null): boolean {
  return minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_GOAL_MINUTES);
}

function areHours(hours: ShiftHours): boolean {
  if (hours.kind === 'always') return true;
  const shifts = WEEKDAYS.flatMap((day) => hours.days[day]);
  return isTimeZone(hours.timeZone) && shifts.every(({ from, to }) => isTimeOfDay(from) && isTimeOfDay(to));
}

/** "hot water, blister" or a line each; trimmed, each once. */
export function listOf(typed: string): string[] {
  const items = typed.split(/[,\n،、，]+/u).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}
