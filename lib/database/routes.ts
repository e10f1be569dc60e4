import type { Route } from '@/lib/escalation/escalation';
import type { CuecardDatabase } from './database';
import { type SeedReport, seed } from './seed';

/** Brings the starter departments in; safe at every start, never overwrites what a person changed. */
export function seedRoutes(db: CuecardDatabase, routes: readonly Route[], now: number): Promise<SeedReport> {
  return seed(
    db,
    db.routes,
    routes,
    { key: 'starter-routes', now },
    (row, next) => next.changedAt > row.changedAt,
  );
}

/** Routes that are not deleted, in their order. */
export async function liveRoutes(db: CuecardDatabase): Promise<Route[]> {
  return (await db.routes.orderBy('position').toArray()).filter(({ deletedAt }) => deletedAt === null);
}

export async function putRoute(db: CuecardDatabase, route: Route): Promise<void> {
  await db.routes.put(route);
}
