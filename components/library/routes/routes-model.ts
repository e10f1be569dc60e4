import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { liveRoutes } from '@/lib/database/routes';
import { snippetOf } from '@/lib/database/snippets';
import type { Escalation, Route } from '@/lib/escalation/escalation';
import type { Snippet } from '@/lib/library/snippet';
import type { LibraryStore, Watched } from '../library-store';

export interface RouteRow {
  readonly route: Route;
  /** What the customer is told; undefined when the route has none or it is gone. */
  readonly handOff: Snippet | undefined;
  readonly cases: number;
}

export interface RoutesModel {
  readonly rows: ReadonlySignal<readonly RouteRow[] | undefined>;
  readonly selected: ReadonlySignal<RouteRow | undefined>;
  readonly select: (id: string) => void;
}

/** Cases that were taken back do not count. */
export function createRoutesModel(store: LibraryStore, cases: Watched<readonly Escalation[]>): RoutesModel {
  const found = store.watched(async () => {
    const routes = await liveRoutes(store.db);
    const handOffs = await Promise.all(
      routes.map(({ handOffSnippetId: id }) => (id === null ? undefined : snippetOf(store.db, id))),
    );
    return routes.map((route, nth) => ({ route, handOff: handOffs[nth] }));
  });
  const picked = signal<string | null>(null);
  const rows = computed(() =>
    found.value?.map(({ route, handOff }) => ({ route, handOff, cases: countOf(cases.value, route.id) })),
  );
  return {
    rows,
    selected: computed(() => rows.value?.find(({ route }) => route.id === picked.value) ?? rows.value?.[0]),
    select(id) {
      picked.value = id;
    },
  };
}

function countOf(cases: readonly Escalation[] | undefined, routeId: string): number {
  return (cases ?? []).filter((each) => each.routeId === routeId && each.status === 'saved').length;
}
