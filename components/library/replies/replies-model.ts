import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { liveSnippets } from '@/lib/database/snippets';
import type { Snippet } from '@/lib/library/snippet';
import { compileRules } from '@/lib/policy/compile-rules';
import { buildIndex, type SnippetIndex } from '@/lib/suggestions/snippet-index';
import { daysLater, isoDay } from '../days';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore } from '../library-store';
import { type ReplyPreview, replyPreview } from './reply-preview';
import { matching, type ReplyRow, rowsOf } from './reply-rows';
import { usesBySnippet } from '../usage';

export type ReplyFilter = 'all' | 'due';

/** A reply counts as due this many days before its review date. */
export const REVIEW_AHEAD_DAYS = 14;
const PAGE = 200;

export interface RepliesModel {
  /** Every reply, what needs care first; undefined until the library has been read. */
  readonly all: ReadonlySignal<readonly ReplyRow[] | undefined>;
  readonly due: ReadonlySignal<number>;
  /** ISO date up to which reviews count as due. */
  readonly dueBy: string;
  readonly filter: ReadonlySignal<ReplyFilter>;
  readonly show: (filter: ReplyFilter) => void;
  readonly query: ReadonlySignal<string>;
  readonly search: (query: string) => void;
  /** What filter and search leave; `rows` is the part that is drawn. */
  readonly found: ReadonlySignal<readonly ReplyRow[]>;
  readonly rows: ReadonlySignal<readonly ReplyRow[]>;
  readonly showMore: () => void;
  readonly selected: ReadonlySignal<ReplyRow | undefined>;
  readonly select: (id: string) => void;
  readonly preview: ReadonlySignal<ReplyPreview | undefined>;
  readonly speak: (lang: string) => void;
}

export function createRepliesModel(ports: LibraryPorts, store: LibraryStore): RepliesModel {
  const today = isoDay(ports.clock());
  const dueBy = daysLater(today, REVIEW_AHEAD_DAYS);
  const snippets = store.watched(() => liveSnippets(store.db));
  const uses = store.watched(() => usesBySnippet(store.db, ports.clock()));
  const all = computed(() => {
    if (snippets.value === undefined || uses.value === undefined) return undefined;
    return rowsOf(snippets.value, { uses: uses.value, today, dueBy });
  });
  const index = indexOf(snippets);
  const filter = signal<ReplyFilter>('all');
  const query = signal('');
  const drawn = signal(PAGE);
  const picked = signal<string | null>(null);
  const lang = signal<string | null>(null);
  const found = computed(() => {
    const rows = (filter.value === 'all' ? all.value : all.value?.filter(isDue)) ?? [];
    return query.value.trim() === '' ? rows : matching(rows, index.value, query.value);
  });
  const rows = computed(() => found.value.slice(0, drawn.value));
  const selected = computed(
    () => rows.value.find(({ snippet }) => snippet.id === picked.value) ?? rows.value[0],
  );
  return {
    all,
    due: computed(() => (all.value ?? []).filter(isDue).length),
    dueBy,
    filter,
    query,
    found,
    rows,
    selected,
    preview: previewOf(ports, selected, lang),
    show: (next) => batch(() => put(filter, next, drawn)),
    search: (next) => batch(() => put(query, next, drawn)),
    showMore() {
      drawn.value += PAGE;
    },
    select(id) {
      picked.value = id;
    },
    speak(next) {
      lang.value = next;
    },
  };
}

/** What is looked for changed: the list begins at its top again. */
function put<T>(asked: Signal<T>, next: T, drawn: Signal<number>): void {
  asked.value = next;
  drawn.value = PAGE;
}

function isDue({ review }: ReplyRow): boolean {
  return review !== 'fine';
}

function previewOf(
  ports: LibraryPorts,
  selected: ReadonlySignal<ReplyRow | undefined>,
  lang: ReadonlySignal<string | null>,
): ReadonlySignal<ReplyPreview | undefined> {
  const rules = computed(() => compileRules(ports.rules));
  return computed(() => {
    const row = selected.value;
    return row && replyPreview(row.snippet, lang.value, { ports, rules: rules.value });
  });
}

/** Rebuilt from the last one, so that an edit in a large library stays quick; made at the first search. */
function indexOf(snippets: ReadonlySignal<readonly Snippet[] | undefined>): ReadonlySignal<SnippetIndex> {
  let last: SnippetIndex | undefined;
  return computed(() => {
    last = buildIndex(snippets.value ?? [], last);
    return last;
  });
}
