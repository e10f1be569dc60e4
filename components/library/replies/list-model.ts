import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { searchReplies } from '@/lib/suggestions/search-replies';
import { buildIndex, type SnippetIndex } from '@/lib/suggestions/snippet-index';
import { isReadTag } from './read-tags';
import { FILTERS, type FilterName, type Filters, NO_FILTERS, readQuery } from './reply-query';
import { isDraft, isInReview, isRetired, type ReplyRow, type Sort, sorted } from './reply-rows';
import { fitsFilters, type SearchableRows, searchableRows, searchRows, typingSearch } from './reply-search';
import { valuesOf } from './reply-values';

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
  /** Goes to the row that stands after this one, before it moves away. */
  readonly leave: (id: string) => void;
}

export function createListModel(all: ReadonlySignal<Rows | undefined>): ListModel {
  const tab = signal<Tab>('all');
  const query = signal('');
  const filters = signal<Filters>(NO_FILTERS);
  const sort = signal<Sort>('care');
  const ordered = computed(() => sorted(all.value ?? [], sort.value));
  const { find, warm } = createSearch(ordered, all);
  const found = computed(() => {
    const here = tab.value;
    const rows = query.value.trim() === '' ? ordered.value : find(query.value);
    if (here === 'all' && filters.value === NO_FILTERS) return rows;
    const fits = fitsFilters(filters.value);
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

/** Finds rows for typed words; to be asked inside a computation, which follows what is read meanwhile. */
function createSearch(
  ordered: ReadonlySignal<Rows>,
  all: ReadonlySignal<Rows | undefined>,
): Pick<ListModel, 'warm'> & { readonly find: (typed: string) => Rows } {
  let last: SearchableRows | undefined;
  const words = computed(() => {
    last = searchableRows(ordered.value, last);
    return last;
  });
  /** What has been read to its end: what was found in titles alone is then found again. */
  const read = signal<SearchableRows | undefined>(undefined);
  let letters: string[] = [];
  const exactly = typingSearch();
  const forgiving = forgivingSearch(all);
  return {
    find(typed) {
      void read.value;
      const exact = exactly(words.value, typed);
      if (exact.length > 0 || !words.value.isKnown()) return exact;
      return forgiven(words.value, typed, forgiving);
    },
    warm(budgetMs) {
      const rows = words.peek();
      if (!rows.read(budgetMs)) return false;
      if (read.peek() !== rows) letters = [...FIRST_LETTERS];
      read.value = rows;
      const letter = letters.pop();
      if (letter !== undefined) searchRows(rows.rows, readQuery(letter), rows.words);
      return letters.length === 0;
    },
  };
}

/** Looked for once while nobody types: one letter stands in nearly every reply, and it is typed first. */
const FIRST_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

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
      picked.value = (rows[at + 1] ?? rows[at - 1])?.snippet.id ?? null;
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

type Forgiving = (text: string) => ReadonlyMap<string, number>;

/** For words that stand nowhere as typed; operators hold all the same. */
function forgiven({ rows, words }: SearchableRows, typed: string, forgiving: Forgiving): Rows {
  const query = readQuery(typed);
  if (query.text === '') return [];
  const places = forgiving(query.text);
  const near = rows.filter(({ snippet }) => places.has(snippet.id));
  const placeOf = ({ snippet }: ReplyRow) => places.get(snippet.id) ?? 0;
  return [...searchRows(near, { ...query, words: [] }, words)].sort((a, b) => placeOf(a) - placeOf(b));
}

const MOST_FORGIVEN = 50;
/** Reading more replies than this takes longer than anybody waits for a key. */
const MOST_INDEXED = 3_000;

/** Slips and word forms, by the search of the sidebar; its index is made when the plain search first finds nothing. */
function forgivingSearch(all: ReadonlySignal<Rows | undefined>): Forgiving {
  let last: SnippetIndex | undefined;
  const index = computed(() => {
    const rows = all.value ?? [];
    if (rows.length > MOST_INDEXED) return undefined;
    last = buildIndex(
      rows.map(({ snippet }) => snippet),
      last,
    );
    return last;
  });
  return (text) => {
    const hits = index.value ? searchReplies(index.value, text, MOST_FORGIVEN) : [];
    return new Map(hits.map(({ snippetId }, place) => [snippetId, place]));
  };
}

function countTabs(rows: Rows): ReadonlyMap<Tab, number> {
  return new Map(TABS.map((tab) => [tab, rows.reduce((sum, row) => sum + (isOn(tab, row) ? 1 : 0), 0)]));
}

function mostFrequent(rows: Rows, name: FilterName): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of valuesOf(row, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  counts.delete('');
  if (name === 'tag') for (const tag of counts.keys()) if (!isReadTag(tag)) counts.delete(tag);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([value]) => value);
}
