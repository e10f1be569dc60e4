import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { followSnippets, rowIn } from '@/lib/database/follow-snippets';
import { INDEX, learnedRow } from '@/lib/database/learned';
import type { Snippet } from '@/lib/library/snippet';
import { type Situation, type Withheld, withheldBecause } from '@/lib/suggestions/offered';
import { buildIndex, type SnippetIndex } from '@/lib/suggestions/snippet-index';
import type { StoredIndex } from '@/lib/suggestions/stored-index';
import { askForFrame } from '../ui/after-frame';
import type { DeskModel } from './desk-model';
import { IndexKeeper } from './index-keeper';
import { lookFirst } from './look-first';
import type { SidebarPorts } from './sidebar-ports';
import type { SituationModel } from './situation-model';

/** The library as this person may use it now. */
export interface LibraryModel {
  readonly isRead: ReadonlySignal<boolean>;
  /** Only what may be suggested, found and inserted. */
  readonly index: ReadonlySignal<SnippetIndex>;
  /** Ids of what is offered with doubt where nothing matches, until more is known. */
  readonly usual: ReadonlySignal<readonly string[]>;
  /** As it stands in the library, whether it may be used or not. */
  readonly rowOf: (id: string) => Snippet | undefined;
  /** Why it must not be used; undefined when it may, or while that is not known. */
  readonly withheld: (id: string) => Withheld | undefined;
  /** How many replies wait for each rule that has to be read, by the rule's id. */
  readonly lockedBy: ReadonlySignal<ReadonlyMap<string, number>>;
}

/**
 * While a large library is read, the index holds the few replies that may answer the open comment.
 */
export function createLibraryModel(
  ports: SidebarPorts,
  { situation }: SituationModel,
  desk: DeskModel,
  situations: () => readonly string[],
): LibraryModel {
  const read = signal<Read | undefined>(undefined);
  const first = signal<First>({ rows: [], usual: [] });
  const more = signal(0);
  readAll(ports, desk, situations, first, { read, onMore: () => (more.value += 1) });
  const rowOf = (id: string) => rowIn(read.value?.rows ?? [], id);
  const whole = computed(() => {
    void more.value;
    const now = situation.value;
    return now && read.value?.keeper.indexOf(read.value.rows, now);
  });
  const isRead = computed(() => whole.value !== undefined);
  const early = computed(() => {
    const now = situation.value;
    const found = first.value.rows;
    const rows = read.value ? found.flatMap(({ id }) => rowOf(id) ?? []) : found;
    return buildIndex(now ? rows : [], undefined, (row) => now !== undefined && !withheldBecause(row, now));
  });
  const index = computed(() => whole.value ?? early.value);
  return {
    isRead,
    index,
    usual: computed(() => first.value.usual),
    rowOf,
    lockedBy: computed(() => countLocked(read.value?.rows ?? [], situation.value)),
    withheld(id) {
      return read.value && situation.value ? withheldBecause(rowOf(id), situation.value) : undefined;
    },
  };
}

/** What was found at a first look. */
interface First {
  readonly rows: readonly Snippet[];
  readonly usual: readonly string[];
}

/** All of the library, and what keeps an index of it. */
interface Read {
  readonly rows: readonly Snippet[];
  readonly keeper: IndexKeeper;
}

interface Reading {
  readonly read: { value: Read | undefined; peek: () => Read | undefined };
  readonly onMore: () => void;
}

function readAll(
  ports: SidebarPorts,
  desk: DeskModel,
  situations: () => readonly string[],
  first: { value: First },
  { read, onMore }: Reading,
): void {
  const { db, onError, signal: ends } = ports;
  const isRead = new AbortController();
  const fail = (error: unknown) => {
    if (!ends.aborted) onError(error);
  };
  const start = async () => {
    let stored = (await learnedRow(db, INDEX))?.data as StoredIndex | undefined;
    if (ends.aborted) return;
    const keeper = new IndexKeeper({ onMore, until: ends });
    let latest: readonly Snippet[] = [];
    const tell = () => {
      if (!ends.aborted) read.value = { rows: latest, keeper };
    };
    const take = (rows: readonly Snippet[]) => {
      isRead.abort();
      askForFrame();
      latest = rows;
      if (stored?.version !== 1) return tell();
      keeper.restore(stored, rows);
      stored = undefined;
      // What is found and drawn by it has a turn of its own.
      setTimeout(tell);
    };
    ends.addEventListener('abort', followSnippets(db, take, fail), { once: true });
  };
  const show = (rows: readonly Snippet[], usual: readonly string[]) => {
    if (!read.peek()) first.value = { rows, usual };
  };
  lookFirst(ports, desk, show, { until: isRead.signal, situations }).catch(fail).then(start).catch(fail);
}

function countLocked(rows: readonly Snippet[], now: Situation | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  if (!now || now.unacknowledged.length === 0) return counts;
  for (const row of rows) {
    const why = withheldBecause(row, now);
    if (why?.type === 'acknowledge') counts.set(why.ruleId, (counts.get(why.ruleId) ?? 0) + 1);
  }
  return counts;
}
