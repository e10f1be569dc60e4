import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { hasValues } from '@/lib/suggestions/search/filter-values';
import {
  FILTERS,
  type FilterName,
  type Filters,
  NO_FILTERS,
  readQuery,
} from '@/lib/suggestions/search/search-query';
import { isReadTag } from './read-tags';
import { isDraft, isInReview, isRetired, type ReplyRow, type Sort, sorted } from './reply-rows';
import { rowValues } from './reply-values';
import { createRowSearch } from './row-search';

/** Parts of the list, and beside them what asks for new replies. */
export const TABS = [
  'all',
  'needs',
  'due',
  'in-review',
  'drafts',
  'requests',
  'missed',
  'care',
  'retired',
] as const;
export type Tab = (typeof TABS)[number];

type Rows = readonly ReplyRow[];

export interface ListModel {
  readonly tab: ReadonlySignal<Tab>;
  readonly show: (tab: Tab) => void;
  /** How many rows each tab of the list holds, before search and filters. */
  readonly counts: ReadonlySignal<ReadonlyMap<Tab, number>>;
  readonly query: ReadonlySignal<string>;
  readonly search: (query: string) => void;
  /** Names typed before a colon that are no filter. */
  readonly unknownFilters: ReadonlySignal<readonly string[]>;
  /** Reads words ahead of the first key press for so many milliseconds; true once all are read. */
  readonly warm: (budgetMs: number) => boolean;
  readonly filters: ReadonlySignal<Filters>;
  readonly narrow: (name: FilterName, value: string) => void;
  readonly clear: () => void;
  readonly isNarrowed: ReadonlySignal<boolean>;
  /** Values of a filter that any reply has, the most frequent first. */
  readonly values: (name: FilterName) => readonly string[];
  readonly sort: ReadonlySignal<Sort>;
  readonly sortBy: (sort: Sort) => void;
  /** What tab, filters and search leave. */
  readonly found: ReadonlySignal<Rows>;
  readonly selected: ReadonlySignal<ReplyRow | undefined>;
  readonly select: (id: string) => void;
  /** Goes to the row that stands after this one, before it moves away. What it answers goes back, unless another was picked since. */
  readonly leave: (id: string) => () => void;
}

export function createListModel(all: ReadonlySignal<Rows | undefined>): ListModel {
  const tab = signal<Tab>('all');
  const query = signal('');
  const filters = signal<Filters>(NO_FILTERS);
  const sort = signal<Sort>('care');
  const ordered = computed(() => sorted(all.value ?? [], sort.value));
  const { find, warm } = createRowSearch(ordered);
  const found = computed(() => {
    const here = tab.value;
    const rows = query.value.trim() === '' ? ordered.value : find(query.value);
    if (here === 'all' && filters.value === NO_FILTERS) return rows;
    const fits = hasValues(filters.value, rowValues);
    return rows.filter((row) => isOn(here, row) && fits(row));
  });
  const values = new Map(FILTERS.map((name) => [name, computed(() => mostFrequent(all.value ?? [], name))]));
  return {
    tab,
    query,
    filters,
    sort,
    found,
    ...selection(found),
    isNarrowed: computed(() => [query.value.trim(), ...Object.values(filters.value)].some(Boolean)),
    unknownFilters: computed(() => readQuery(query.value).unknown),
    counts: computed(() => countTabs(all.value ?? [])),
    show: setter(tab),
    search: setter(query),
    sortBy: setter(sort),
    warm,
    narrow(name, value) {
      filters.value = { ...filters.peek(), [name]: value };
    },
    clear: () =>
      batch(() => {
        query.value = '';
        filters.value = NO_FILTERS;
      }),
    values: (name) => values.get(name)?.value ?? [],
  };
}

function setter<T>(of: Signal<T>): (next: T) => void {
  return (next) => {
    of.value = next;
  };
}

/** The first row until one is picked, and again when that one is not listed any more. */
function selection(found: ReadonlySignal<Rows>): Pick<ListModel, 'selected' | 'select' | 'leave'> {
  const picked = signal<string | null>(null);
  return {
    selected: computed(() => {
      const id = picked.value;
      const row = id === null ? undefined : found.value.find(({ snippet }) => snippet.id === id);
      return row ?? found.value[0];
    }),
    select: setter<string | null>(picked),
    leave(id) {
      const rows = found.peek();
      const at = rows.findIndex(({ snippet }) => snippet.id === id);
      const next = (rows[at + 1] ?? rows[at - 1])?.snippet.id ?? id;
      picked.value = next;
      return () => {
        if (picked.peek() === next) picked.value = id;
      };
    },
  };
}

/** Whether a tab of the list shows this row. Requests, missed searches and care list other things. */
export function isOn(tab: Tab, row: ReplyRow): boolean {
  if (tab === 'needs') return row.need !== null && row.need !== 'care';
  if (tab === 'due') return row.review !== 'fine';
  if (tab === 'in-review') return isInReview(row);
  if (tab === 'drafts') return isDraft(row);
  if (tab === 'retired') return isRetired(row);
  return tab === 'all';
}

function countTabs(rows: Rows): ReadonlyMap<Tab, number> {
  return new Map(TABS.map((tab) => [tab, rows.reduce((sum, row) => sum + (isOn(tab, row) ? 1 : 0), 0)]));
}

function mostFrequent(rows: Rows, name: FilterName): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of rowValues(row, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  counts.delete('');
  if (name === 'tag') for (const tag of counts.keys()) if (!isReadTag(tag)) counts.delete(tag);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([value]) => value);
}
