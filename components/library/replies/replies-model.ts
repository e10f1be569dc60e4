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

/** Filling and checking a reply takes longer than a key may: not for each row that is passed. Milliseconds. */
const PREVIEW_REST_MS = 60;

/** The replies page: the list, what may be done with what stands in it, and what asks for new replies. */
export interface RepliesModel extends ListModel, RowsModel {
  /** How many versions whoever looks may approve. */
  readonly waiting: ReadonlySignal<number>;
  /** ISO date up to which reviews count as due. */
  readonly dueBy: string;
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
  const care = createCareModel(ports);
  const rows = createRowsModel(ports, store, care.ids, { today, dueBy });
  const { all, team } = rows;
  const list = createListModel(rows.listed);
  readAhead(all, (budgetMs) => all.peek() === undefined || list.warm(budgetMs), ports.signal);
  const rowsById = computed(() => new Map((all.value ?? []).map((row) => [row.snippet.id, row])));
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
    preview: createPreviewModel(ports, store, settled(list.selected, PREVIEW_REST_MS, ports.signal)),
    checks: createChecksModel(list.found),
    wishes: createWishesModel(ports, store, notes),
    incident: createIncidentModel(ports, store, notes),
  };
}

const NOT_COUNTED: ListModel['counts']['value'] = new Map();
