import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '@/lib/database/ids';
import { readTeam } from '@/lib/database/library-state';
import { liveRoutes, removeRoute, restoreRoute, saveRoute } from '@/lib/database/routes';
import { snippetOf } from '@/lib/database/snippets';
import type { Escalation } from '@/lib/escalation/escalation';
import type { Route } from '@/lib/escalation/route';
import { mayDecide } from '@/lib/library/governance';
import type { Snippet } from '@/lib/library/snippet';
import { NO_TEAM } from '@/lib/library/team';
import { hearing } from '@/lib/triage/hearing';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore, Watched } from '../library-store';
import type { NotesModel } from '../notes-model';
import { createActing } from '../policies/acting';
import { type Permission, permitted } from '../replies/failure-words';
import { newRoute, type RouteProblem, routeProblems } from './route-form';
import { failingRoutes } from './try-routes';

export interface RouteRow {
  readonly route: Route;
  /** What the customer is told; undefined when the route has none or it is gone. */
  readonly handOff: Snippet | undefined;
  readonly followUp: Snippet | undefined;
  readonly cases: number;
}

export interface RoutesModel {
  readonly rows: ReadonlySignal<readonly RouteRow[] | undefined>;
  /** As stored; a new route that is not saved yet stands at the end. */
  readonly selected: ReadonlySignal<RouteRow | undefined>;
  readonly select: (id: string) => void;
  /** The selected route as it stands in the form. */
  readonly form: ReadonlySignal<Route | undefined>;
  readonly change: (change: Partial<Route>) => void;
  /** Routes with something in their form that is not saved. */
  readonly unsaved: ReadonlySignal<ReadonlySet<string>>;
  /** Said once saving was tried; undefined: nothing is wrong. */
  readonly problem: ReadonlySignal<RouteProblem | undefined>;
  readonly add: () => void;
  /** Back to what is stored; a new route is gone. */
  readonly discard: () => void;
  readonly save: () => Promise<boolean>;
  readonly remove: (route: Route) => Promise<boolean>;
  /** Whether whoever looks may change them, or why not. */
  readonly verdict: ReadonlySignal<Permission>;
  /** Routes with an example that lands somewhere else, as the forms have them. */
  readonly failing: ReadonlySignal<ReadonlySet<string>>;
  /** Every route as the forms have it: what examples are tried on. */
  readonly tried: ReadonlySignal<readonly Route[]>;
}

interface RoutesAround {
  readonly cases: Watched<readonly Escalation[]>;
  /** The signed library is too old to be changed. */
  readonly isReadOnly: ReadonlySignal<boolean>;
}

type Drafts = Readonly<Record<string, Route>>;

/** Cases that were taken back do not count. */
export function createRoutesModel(
  ports: LibraryPorts,
  store: LibraryStore,
  notes: NotesModel,
  { cases, isReadOnly }: RoutesAround,
): RoutesModel {
  const stored = storedRoutes(store, cases);
  const drafts = signal<Drafts>({});
  const picked = signal<string | null>(null);
  const rows = computed(() => stored.value && [...stored.value, ...newRows(stored.value, drafts.value)]);
  const selected = computed(
    () => rows.value?.find(({ route }) => route.id === picked.value) ?? rows.value?.[0],
  );
  const form = computed(() => {
    const route = selected.value?.route;
    return route && (drafts.value[route.id] ?? route);
  });
  const drop = (id: string) => {
    const { [id]: _, ...others } = drafts.peek();
    drafts.value = others;
  };
  const rebase = (draft: Route, { changedAt }: Route) => {
    drafts.value = { ...drafts.peek(), [draft.id]: { ...draft, changedAt } };
  };
  const tried = computed(() => (rows.value ?? []).map(({ route }) => drafts.value[route.id] ?? route));
  const change = (changed: Partial<Route>) => {
    const before = form.peek();
    if (before) drafts.value = { ...drafts.peek(), [before.id]: { ...before, ...changed } };
  };
  return {
    rows,
    selected,
    form,
    verdict: verdictOf(ports, store, isReadOnly),
    tried,
    change,
    select(id) {
      picked.value = id;
    },
    failing: computed(() => hearing(store.cueBook.value, () => failingRoutes(tried.value))),
    unsaved: computed(() => new Set(Object.keys(drafts.value))),
    add() {
      const position = Math.max(-1, ...tried.peek().map((route) => route.position)) + 1;
      const route = newRoute(newId(ports.clock()), position);
      drafts.value = { ...drafts.peek(), [route.id]: route };
      picked.value = route.id;
    },
    discard() {
      const id = form.peek()?.id;
      if (id !== undefined) drop(id);
    },
    ...createRouteActs(ports, store, notes, { form, tried, drop, stored, rebase }),
  };
}

function verdictOf(ports: LibraryPorts, store: LibraryStore, isReadOnly: ReadonlySignal<boolean>) {
  const team = store.watched(() => readTeam(store.db));
  return computed(() => {
    const name = ports.settings.value.responderName.trim();
    return permitted(mayDecide(team.value ?? NO_TEAM, name), isReadOnly.value);
  });
}

interface Forms {
  readonly form: ReadonlySignal<Route | undefined>;
  readonly tried: ReadonlySignal<readonly Route[]>;
  readonly drop: (id: string) => void;
  readonly stored: ReadonlySignal<readonly RouteRow[] | undefined>;
  /** What was typed stands on what somebody else saved since: saving again puts it in the place of that. */
  readonly rebase: (draft: Route, theirs: Route) => void;
}

function createRouteActs(
  ports: LibraryPorts,
  { db }: LibraryStore,
  notes: NotesModel,
  { form, tried, drop, stored, rebase }: Forms,
): Pick<RoutesModel, 'save' | 'remove' | 'problem'> {
  const { words } = ports.speech;
  const { who, ended } = createActing(ports, notes);
  const triedToSave = signal<string | null>(null);
  const changedSince = ({ id, changedAt }: Route) =>
    stored.peek()?.find(({ route }) => route.id === id && route.changedAt !== changedAt)?.route;
  const problem = computed(() => form.value && routeProblems(form.value, tried.value)[0]);
  return {
    problem: computed(() => (triedToSave.value === form.value?.id ? problem.value : undefined)),
    async save() {
      const route = form.peek();
      if (!route) return false;
      triedToSave.value = route.id;
      if (problem.peek()) return false;
      const theirs = changedSince(route);
      if (theirs) {
        notes.tell(words('library_failed_conflict', theirs.changedBy));
        rebase(route, theirs);
        return false;
      }
      const isSaved = await ended(saveRoute(db, route, who()), { text: words('routes_saved', route.name) });
      if (isSaved) drop(route.id);
      if (isSaved) triedToSave.value = null;
      return isSaved;
    },
    remove: ({ id, name }) =>
      ended(removeRoute(db, id, who()), {
        text: words('routes_removed', name),
        undo: () => ended(restoreRoute(db, id, who()), { text: words('routes_restored', name) }),
      }),
  };
}

function storedRoutes(store: LibraryStore, cases: Watched<readonly Escalation[]>) {
  const found = store.watched(async () => {
    const routes = await liveRoutes(store.db);
    const replyOf = (id: string | null | undefined) => (id ? snippetOf(store.db, id) : undefined);
    return Promise.all(
      routes.map(async (route) => {
        const [handOff, followUp] = await Promise.all([
          replyOf(route.handOffSnippetId),
          replyOf(route.followUpSnippetId),
        ]);
        return { route, handOff, followUp };
      }),
    );
  });
  return computed(() => found.value?.map((row) => ({ ...row, cases: countOf(cases.value, row.route.id) })));
}

/** Those that are only in a form so far: never stored, so nobody changed them. */
function newRows(stored: readonly RouteRow[], drafts: Drafts): RouteRow[] {
  const known = new Set(stored.map(({ route }) => route.id));
  const fresh = Object.values(drafts).filter(({ id, changedAt }) => changedAt === 0 && !known.has(id));
  return fresh.map((route) => ({ route, handOff: undefined, followUp: undefined, cases: 0 }));
}

function countOf(cases: readonly Escalation[] | undefined, routeId: string): number {
  return (cases ?? []).filter((each) => each.routeId === routeId && each.status === 'saved').length;
}
