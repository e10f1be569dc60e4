import type { Route } from '@/lib/escalation/route';
import { mayDecide, type Who } from '@/lib/library/governance';
import { succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { changedBy, inLibraryIf, notFound, type Written } from './library-write';
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

/** A new department, or a changed one. Decides what leaves and where to: only those who decide may. */
export function saveRoute(db: CuecardDatabase, route: Route, who: Who): Written<Route> {
  return inLibraryIf(db, who, mayDecide, async () => {
    const before = await db.routes.get(route.id);
    const after = {
      ...before,
      ...route,
      name: route.name.trim(),
      ...changedBy(who, before),
      deletedAt: null,
    };
    await db.routes.put(after);
    return succeed(after);
  });
}

/** Off every list; cases it has stay. Undone by `restoreRoute`. */
export function removeRoute(db: CuecardDatabase, id: string, who: Who): Written<Route> {
  return setDeleted(db, id, who, who.now);
}

export function restoreRoute(db: CuecardDatabase, id: string, who: Who): Written<Route> {
  return setDeleted(db, id, who, null);
}

function setDeleted(db: CuecardDatabase, id: string, who: Who, deletedAt: number | null): Written<Route> {
  return inLibraryIf(db, who, mayDecide, async () => {
    const before = await db.routes.get(id);
    if (!before) return notFound();
    const after = { ...before, ...changedBy(who, before), deletedAt };
    await db.routes.put(after);
    return succeed(after);
  });
}
