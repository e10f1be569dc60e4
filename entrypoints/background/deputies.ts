import { browser } from 'wxt/browser';
import { nextGoal, overdueCases, passOn } from '@/lib/database/case-progress';
import { destinationOf } from '@/lib/database/destinations';
import { liveRoutes } from '@/lib/database/routes';
import { dispatchOf } from '@/lib/escalation/delivery/dispatch-of';
import type { Escalation, Route } from '@/lib/escalation/escalation';
import { formatTimeIn } from '@/lib/escalation/format-time';
import { deputyFor, goalOf } from '@/lib/escalation/goal';
import { HOUR_MS } from '@/lib/shared/clock';
import type { WorkerContext } from './worker-context';
import { workerWords } from './worker-words';

export const DEPUTY_ALARM = 'deputies';

/**
 * Hands cases that nobody took over in time to the deputy where their route says so, and wakes the worker when the
 * next one is due. All of it comes from the database, so it may be called at any time. Answers the keys of the
 * comments whose cases went on.
 */
export async function watchDeputies(context: WorkerContext): Promise<readonly string[]> {
  const { db, clock } = context;
  const routes = await liveRoutes(db);
  const moved: string[] = [];
  for (const escalation of await overdueCases(db, clock())) {
    const deputy = deputyFor(escalation, routes, clock());
    const isAsked = routes.find(({ id }) => id === escalation.routeId)?.useDeputy === true;
    if (deputy && isAsked && (await handOn(context, escalation, deputy))) moved.push(escalation.commentKey);
  }
  const next = await nextGoal(db, clock());
  if (next === null) await browser.alarms.clear(DEPUTY_ALARM);
  else await browser.alarms.create(DEPUTY_ALARM, { when: Math.min(next, clock() + HOUR_MS) });
  return moved;
}

async function handOn(
  { db, clock, readSettings }: WorkerContext,
  escalation: Escalation,
  route: Route,
): Promise<boolean> {
  const now = clock();
  const { workingHours } = await readSettings();
  const { routeId, routeName } = escalation;
  const earlier = { routeId, routeName, arrived: escalation.arrived, at: now, by: '' };
  const next = {
    ...escalation,
    routeId: route.id,
    routeName: route.name,
    passedOn: [...escalation.passedOn, earlier],
  };
  const destination = route.destinationId === null ? undefined : await destinationOf(db, route.destinationId);
  const format = formatTimeIn(browser.i18n.getUILanguage());
  const dispatch = dispatchOf(next, route, destination, workerWords, format);
  const goalAt = goalOf(route, workingHours, now);
  const passed = await passOn(db, escalation.id, { route, dispatch, goalAt }, { name: '', now });
  return passed.ok;
}
