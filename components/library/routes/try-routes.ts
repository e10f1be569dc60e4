import type { RiskKind } from '@/lib/conversations/risk';
import type { Route } from '@/lib/escalation/route';
import { suggestRoute } from '@/lib/escalation/suggest';
import { readComment } from '@/lib/triage/risk-of';

/** Where a comment goes, and why. */
export interface TriedComment {
  readonly text: string;
  /** Undefined: nothing points anywhere. */
  readonly lands: Route | undefined;
  readonly risk: RiskKind | null;
  /** The customer's own words that point there. */
  readonly words: readonly string[];
  /** Tags of the route that the comment has. */
  readonly tags: readonly string[];
}

/** Exactly as a comment of that text is read when it is seen on a page, and a route is found for it. */
export function tryComment(routes: readonly Route[], text: string): TriedComment {
  const { risk, words: cues, topics } = readComment(text, null);
  const found = suggestRoute(routes, { text, risk, tags: topics });
  const lands = routes.find(({ id }) => id === found?.routeId);
  const isForRisk = risk !== null && (lands?.risks.includes(risk) ?? false);
  const words = [...new Set([...(isForRisk ? cues : []), ...(found?.words ?? [])])];
  return { text, lands, risk: isForRisk ? risk : null, words, tags: found?.tags ?? [] };
}

/** How many examples of the route land somewhere else. */
export function failingExamples(routes: readonly Route[], { id, examples }: Route): number {
  return examples.filter((text) => tryComment(routes, text).lands?.id !== id).length;
}

/** Ids of those whose examples do not all land with them. */
export function failingRoutes(routes: readonly Route[]): ReadonlySet<string> {
  return new Set(routes.filter((route) => failingExamples(routes, route) > 0).map(({ id }) => id));
}
