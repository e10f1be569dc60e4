import { expect, it } from 'vitest';
import type { Route } from '@/lib/escalation/escalation';
import { routeFor } from '@/lib/escalation/route-for';
import { STARTER_ROUTES } from '@/lib/escalation/starter-routes';
import { COMMENT_RULES } from '@/lib/policy/comment-rules/comment-rules';

const PRIVACY = { department: 'legal-privacy', risk: 'privacy' } as const;

function own(fields: Partial<Route>): Route {
  const [first] = STARTER_ROUTES;
  if (!first) throw new Error('no starter routes');
  return { ...first, id: 'own', name: 'Data protection', risks: [], position: 20, ...fields };
}

it.each(COMMENT_RULES.map(({ id, department, risk }) => ({ id, department, risk })))(
  'finds a starter department for $id',
  (rule) => {
    expect(routeFor(STARTER_ROUTES, rule)).toBeDefined();
  },
);

it('sends a breach and a threat of violence to security, a request to privacy', () => {
  expect(routeFor(STARTER_ROUTES, { department: 'security', risk: 'privacy' })?.name).toBe(
    'Security and fraud',
  );
  expect(routeFor(STARTER_ROUTES, { department: 'security', risk: 'abuse' })?.name).toBe(
    'Security and fraud',
  );
  expect(routeFor(STARTER_ROUTES, PRIVACY)?.name).toBe('Legal and privacy');
});

it('follows the team when it gives the risk to a department of its own', () => {
  const changed = STARTER_ROUTES.map((route) => ({
    ...route,
    risks: route.risks.filter((risk) => risk !== 'privacy'),
  }));
  expect(routeFor([...changed, own({ risks: ['privacy'] })], PRIVACY)?.name).toBe('Data protection');
});

it('goes by the risk in a team that has none of the starter departments, and finds nothing where nobody takes it', () => {
  expect(routeFor([own({ id: 'a', risks: [] }), own({ id: 'b', risks: ['privacy'] })], PRIVACY)?.id).toBe(
    'b',
  );
  expect(routeFor([own({ risks: ['press'] })], PRIVACY)).toBeUndefined();
});

it('goes to the department of the site and language, and to another rather than to nobody', () => {
  const routes = [
    own({ id: 'pt', risks: ['privacy'], langs: ['pt'], position: 1 }),
    own({ id: 'x', risks: ['privacy'], platforms: ['x'], position: 2 }),
  ];
  const from = (platform: 'x' | 'facebook', lang: string | null) =>
    routeFor(routes, { ...PRIVACY, platform, lang })?.id;
  expect(from('facebook', 'pt-BR')).toBe('pt');
  expect(from('x', 'de')).toBe('x');
  expect(from('facebook', 'de')).toBe('pt');
});
