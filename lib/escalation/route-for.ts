import type { RiskKind } from '@/lib/conversations/risk';
import type { HandOffTeam } from '@/lib/library/starter/hand-off';
import { starterId } from '@/lib/library/starter/starter-snippet';
import type { Route } from './escalation';
import { type CommentToRoute, takesFrom } from './suggest';

/** Where a rule about comments wants one to go, and the site and language it came from, where they are known. */
export type Wanted = Pick<CommentToRoute, 'platform' | 'lang'> & {
  readonly department: HandOffTeam;
  readonly risk: RiskKind;
};

/**
 * The route to a department, or what the team has put in its place: the starter department when it takes the risk or
 * nobody else does, else the first route that takes it. Only of those that take the site and the language; where none
 * of them does, of all: the rule says that somebody must have it. `undefined` when the team has none.
 */
export function routeFor(routes: readonly Route[], wanted: Wanted): Route | undefined {
  const open = routes.filter((route) => takesFrom(route, wanted));
  return routeAmong(open, wanted) ?? routeAmong(routes, wanted);
}

function routeAmong(routes: readonly Route[], { department, risk }: Wanted): Route | undefined {
  const starter = routes.find(({ id }) => id === starterId(`route-${department}`));
  if (starter?.risks.includes(risk)) return starter;
  const takers = [...routes]
    .filter(({ risks }) => risks.includes(risk))
    .sort((a, b) => a.position - b.position);
  const own = takers.find(({ id }) => !STARTER_IDS.has(id));
  return own ?? starter ?? takers[0];
}

const DEPARTMENTS: readonly HandOffTeam[] = [
  'billing',
  'logistics',
  'safety',
  'legal-privacy',
  'security',
  'care-lead',
  'press',
  'people',
];
const STARTER_IDS: ReadonlySet<string> = new Set(DEPARTMENTS.map((code) => starterId(`route-${code}`)));
