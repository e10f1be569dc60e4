import { computed, type ReadonlySignal } from '@preact/signals';
import { readTeam } from '@/lib/database/library-state';
import { openRevisions } from '@/lib/database/revisions';
import type { Revision } from '@/lib/library/revision';
import { NO_TEAM, type Team } from '@/lib/library/team';
import { isoDay } from '@/lib/shared/clock';
import { daysLater } from '../days';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { NotesModel } from '../notes-model';
import { usesBySnippet } from '../usage';
import { type ActsModel, createActsModel } from './acts-model';
import { type CareModel, createCareModel } from './care-model';
import { type ChecksModel, createChecksModel } from './checks-model';
import { createIncidentModel, type IncidentModel } from './incident-model';
import { createListModel, type ListModel } from './list-model';
import { createPreviewModel, type PreviewModel } from './preview-model';
import { readAhead } from './read-ahead';
import { type ReplyRow, rowsOf } from './reply-rows';
import { settled } from './settled';
import { everySnippet } from './stored-replies';
import { createWishesModel, type WishesModel } from './wishes-model';

/** A reply counts as due this many days before its review date. */
export const REVIEW_AHEAD_DAYS = 14;

/** Filling and checking a reply takes longer than a key may: not for each row that is passed. Milliseconds. */
const PREVIEW_REST_MS = 60;

/** The replies page: the list, what may be done with what stands in it, and what asks for new replies. */
export interface RepliesModel extends ListModel {
  /** Every reply, what needs care first; undefined until the library has been read. */
  readonly all: ReadonlySignal<readonly ReplyRow[] | undefined>;
  /** How many versions whoever looks may approve. */
  readonly waiting: ReadonlySignal<number>;
  /** ISO date up to which reviews count as due. */
  readonly dueBy: string;
  readonly team: ReadonlySignal<Team>;
  readonly rowOf: (snippetId: string) => ReplyRow | undefined;
  readonly preview: PreviewModel;
  readonly checks: ChecksModel;
  readonly acts: ActsModel;
  readonly wishes: WishesModel;
  readonly care: CareModel;
  readonly incident: IncidentModel;
}

export function createRepliesModel(
  ports: LibraryPorts,
  store: LibraryStore,
  notes: NotesModel,
  isReadOnly: ReadonlySignal<boolean>,
): RepliesModel {
  const today = isoDay(ports.clock());
  const dueBy = daysLater(today, REVIEW_AHEAD_DAYS);
  const snippets = store.watched(() => everySnippet(store.db));
  const uses = store.watched(() => usesBySnippet(store.db, ports.clock()));
  const open = store.watched(() => openRevisions(store.db));
  const knownTeam = store.watched(() => readTeam(store.db));
  const team = computed(() => knownTeam.value ?? NO_TEAM);
  const care = createCareModel(ports);
  const all = signalOfRows();
  const list = createListModel(all);
  readAhead(all, list.warm, ports.signal);
  const rowsById = computed(() => new Map((all.value ?? []).map((row) => [row.snippet.id, row])));
  const acts = createActsModel({ ports, store, notes, team, list, isReadOnly });
  return {
    ...list,
    all,
    waiting: computed(() => (all.value ?? []).filter(({ need }) => need === 'approve').length),
    dueBy,
    team,
    rowOf: (id) => rowsById.value.get(id),
    care,
    acts,
    preview: createPreviewModel(ports, store, settled(list.selected, PREVIEW_REST_MS, ports.signal)),
    checks: createChecksModel(list.found),
    wishes: createWishesModel(ports, store, notes),
    incident: createIncidentModel(ports, store, notes),
  };

  function signalOfRows(): ReadonlySignal<readonly ReplyRow[] | undefined> {
    return computed(() => {
      if (!snippets.value || !uses.value || !open.value || !knownTeam.value) return undefined;
      return rowsOf(snippets.value, {
        uses: uses.value,
        openById: newestById(open.value),
        careIds: care.ids.value,
        team: team.value,
        me: ports.settings.value.responderName,
        today,
        dueBy,
      });
    });
  }
}

function newestById(revisions: readonly Revision[]): ReadonlyMap<string, Revision> {
  return new Map(revisions.map((revision) => [revision.snippetId, revision]));
}
