import { computed, type ReadonlySignal } from '@preact/signals';
import { isoDay } from '@/lib/shared/clock';
import { readAhead } from '../../ui/read-ahead';
import { daysLater } from '../days';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import type { NotesModel } from '../notes-model';
import { type ActsModel, createActsModel } from './acts-model';
import { type CareModel, createCareModel } from './care-model';
import { type ChecksModel, createChecksModel } from './checks-model';
import { createIncidentModel, type IncidentModel } from './incident-model';
import { createListModel, type ListModel } from './list-model';
import { createPreviewModel, type PreviewModel } from './preview-model';
import type { ReplyRow } from './reply-rows';
import { createRowsModel, type RowsModel } from './rows-model';
import { settled } from './settled';
import { createWishesModel, type WishesModel } from './wishes-model';

/** A reply counts as due this many days before its review date. */
export const REVIEW_AHEAD_DAYS = 14;

/** The detail takes longer than a key may: it is not drawn for each row that is passed, nor while somebody types. Milliseconds. */
const DETAIL_REST_MS = 60;

/** The replies page: the list, what may be done with what stands in it, and what asks for new replies. */
export interface RepliesModel extends ListModel, RowsModel {
  /** How many versions whoever looks may approve. */
  readonly waiting: ReadonlySignal<number>;
  /** ISO date up to which reviews count as due. */
  readonly dueBy: string;
  readonly rowOf: (snippetId: string) => ReplyRow | undefined;
  /** The reply in the detail: the selected one as soon as keys rest, the one before as it is now until then. */
  readonly shown: ReadonlySignal<ReplyRow | undefined>;
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
  const care = createCareModel(ports);
  const rows = createRowsModel(ports, store, care.ids, { today, dueBy });
  const { all, team } = rows;
  const list = createListModel(rows.listed);
  readAhead(all, (budgetMs) => all.peek() === undefined || list.warm(budgetMs), ports.signal);
  const rowsById = computed(() => new Map((all.value ?? []).map((row) => [row.snippet.id, row])));
  const rested = settled(list.selected, list.query, DETAIL_REST_MS, ports.signal);
  const shown = computed(() => {
    const selected = list.selected.value;
    const before = rested.value?.snippet.id;
    const isElsewhere = selected && before !== undefined && before !== selected.snippet.id;
    return (isElsewhere && rowsById.value.get(before)) || selected;
  });
  const acts = createActsModel({ ports, store, notes, team, list, isReadOnly });
  return {
    ...list,
    ...rows,
    counts: computed(() => (all.value ? list.counts.value : NOT_COUNTED)),
    waiting: computed(() => (all.value ?? []).filter(({ need }) => need === 'approve').length),
    dueBy,
    rowOf: (id) => rowsById.value.get(id),
    care,
    acts,
    shown,
    preview: createPreviewModel(ports, store, shown),
    checks: createChecksModel(list.found),
    wishes: createWishesModel(ports, store, notes),
    incident: createIncidentModel(ports, store, notes),
  };
}

const NOT_COUNTED: ListModel['counts']['value'] = new Map();
