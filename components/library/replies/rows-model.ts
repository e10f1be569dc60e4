import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { readTeam } from '@/lib/database/library-state';
import { openRevisions } from '@/lib/database/revisions';
import type { Revision } from '@/lib/library/revision';
import type { Snippet } from '@/lib/library/snippet';
import { NO_TEAM, type Team } from '@/lib/library/team';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import { usesBySnippet } from '../usage';
import { type FirstLook, keepFirstLook, readFirstLook } from './first-look';
import { type ReplyRow, rowsOf } from './reply-rows';
import { everySnippet } from './stored-replies';

type Rows = ReadonlySignal<readonly ReplyRow[] | undefined>;

export interface RowsModel {
  /** Every reply, what needs care first; undefined until the library has been read. */
  readonly all: Rows;
  /** The same, or the first few while a large library is still being read. */
  readonly listed: Rows;
  /** How many replies there are, as far as is known. */
  readonly total: ReadonlySignal<number>;
  readonly team: ReadonlySignal<Team>;
  /** Of the reply that is used most, at least 1: what the bars of all are compared with, whatever a search leaves. */
  readonly mostUses: ReadonlySignal<number>;
}

/** The day on which the library is looked at, and up to which reviews count as due. ISO dates. */
export interface LookDays {
  readonly today: string;
  readonly dueBy: string;
}

export function createRowsModel(
  ports: LibraryPorts,
  store: LibraryStore,
  careIds: ReadonlySignal<ReadonlySet<string>>,
  days: LookDays,
): RowsModel {
  const first = createFirstLook(ports, store);
  const snippets = store.watched(() => everySnippet(store.db), first.drawn);
  const uses = store.watched(() => usesBySnippet(store.db, ports.clock()));
  const open = store.watched(() => openRevisions(store.db));
  const knownTeam = store.watched(() => readTeam(store.db));
  const team = computed(() => knownTeam.value ?? NO_TEAM);
  const rowsFrom = (of: () => readonly Snippet[] | undefined): Rows => {
    let before: readonly ReplyRow[] | undefined;
    return computed(() => {
      const read = of();
      if (!read || !uses.value || !open.value || !knownTeam.value) return undefined;
      const context = {
        uses: uses.value,
        openById: newestById(open.value),
        careIds: careIds.value,
        team: team.value,
        me: ports.settings.value.responderName,
        ...days,
      };
      before = rowsOf(read, context, before);
      return before;
    });
  };
  const all = rowsFrom(() => snippets.value);
  const ofFirst = rowsFrom(() => first.look.value?.snippets);
  keepLook(ports, store, all);
  return {
    all,
    team,
    listed: computed(() => all.value ?? ofFirst.value),
    mostUses: computed(() =>
      [...(uses.value?.values() ?? [])].reduce((most, count) => Math.max(most, count), 1),
    ),
    total: computed(() => all.value?.length ?? first.look.value?.total ?? 0),
  };
}

function newestById(revisions: readonly Revision[]): ReadonlyMap<string, Revision> {
  return new Map(revisions.map((revision) => [revision.snippetId, revision]));
}

/** Reading a large library keeps the page busy for half a second: first what is in sight is drawn. Milliseconds. */
const DRAW_MS = 40;

function createFirstLook({ onError }: LibraryPorts, { db, trouble }: LibraryStore) {
  const look = signal<FirstLook | undefined>(undefined);
  const read = async () => {
    look.value = await readFirstLook(db);
    if (look.value) await new Promise((resolve) => setTimeout(resolve, DRAW_MS));
  };
  // A store that does not open says so itself.
  const drawn = read().catch((error: unknown) => trouble.peek() ?? onError(error));
  return { look, drawn };
}

function keepLook({ signal: until, onError }: LibraryPorts, { db }: LibraryStore, all: Rows): void {
  const stop = all.subscribe((rows) => {
    if (rows) keepFirstLook(db, rows).catch(onError);
  });
  until.addEventListener('abort', stop);
}
