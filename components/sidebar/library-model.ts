import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { followSnippets } from '@/lib/database/follow-snippets';
import type { Snippet } from '@/lib/library/snippet';
import { type Situation, type Withheld, withheldBecause } from '@/lib/suggestions/offered';
import { buildIndex, type SnippetIndex } from '@/lib/suggestions/snippet-index';
import type { DeskModel } from './desk-model';
import { lookFirst } from './look-first';
import type { SidebarPorts } from './sidebar-ports';
import type { SituationModel } from './situation-model';

/** The library as this person may use it now. */
export interface LibraryModel {
  readonly isRead: ReadonlySignal<boolean>;
  /** Only what may be suggested, found and inserted. */
  readonly index: ReadonlySignal<SnippetIndex>;
  /** As it stands in the library, whether it may be used or not. */
  readonly rowOf: (id: string) => Snippet | undefined;
  /** Why it must not be used; undefined when it may, or while that is not known. */
  readonly withheld: (id: string) => Withheld | undefined;
  /** How many replies wait for each rule that has to be read, by the rule's id. */
  readonly lockedBy: ReadonlySignal<ReadonlyMap<string, number>>;
}

/**
 * An edit in a large library costs a fraction of the first index. While it is read for the first time, the index holds
 * the few replies that may answer the open comment.
 */
export function createLibraryModel(
  ports: SidebarPorts,
  { situation }: SituationModel,
  desk: DeskModel,
  situations: () => readonly string[],
): LibraryModel {
  const snippets = signal<readonly Snippet[] | undefined>(undefined);
  const first = signal<readonly Snippet[]>([]);
  readAll(ports, desk, situations, first, snippets);
  const rowsById = computed(() => new Map((snippets.value ?? []).map((row) => [row.id, row])));
  const isRead = computed(() => snippets.value !== undefined && situation.value !== undefined);
  let previous: SnippetIndex | undefined;
  const index = computed(() => {
    const now = situation.value;
    const mayOffer = (row: Snippet) => now !== undefined && !withheldBecause(row, now);
    if (!snippets.value) return buildIndex(now ? first.value : [], undefined, mayOffer);
    previous = buildIndex(now ? snippets.value : [], previous, mayOffer);
    return previous;
  });
  const rowOf = (id: string) => rowsById.value.get(id);
  return {
    isRead,
    index,
    rowOf,
    lockedBy: computed(() => countLocked(snippets.value ?? [], situation.value)),
    withheld(id) {
      return isRead.value && situation.value ? withheldBecause(rowOf(id), situation.value) : undefined;
    },
  };
}

function readAll(
  ports: SidebarPorts,
  desk: DeskModel,
  situations: () => readonly string[],
  first: { value: readonly Snippet[] },
  all: { value: readonly Snippet[] | undefined; peek: () => readonly Snippet[] | undefined },
): void {
  const { db, onError, signal: ends } = ports;
  const isRead = new AbortController();
  const start = () => {
    if (ends.aborted) return;
    const stop = followSnippets(
      db,
      (rows) => {
        isRead.abort();
        all.value = rows;
      },
      onError,
    );
    ends.addEventListener('abort', stop, { once: true });
  };
  const show = (rows: readonly Snippet[]) => {
    if (!all.peek()) first.value = rows;
  };
  lookFirst(ports, desk, show, { until: isRead.signal, situations }).catch(onError).then(start, onError);
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
