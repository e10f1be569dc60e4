import { computed, type ReadonlySignal } from '@preact/signals';
import { liveSnippets } from '@/lib/database/snippets';
import type { Snippet } from '@/lib/library/snippet';
import { type Situation, type Withheld, withheldBecause } from '@/lib/suggestions/offered';
import { buildIndex, type SnippetIndex } from '@/lib/suggestions/snippet-index';
import type { SidebarPorts } from './sidebar-ports';
import type { SituationModel } from './situation-model';
import { watched } from './watched';

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

/** An edit in a large library costs a fraction of the first index. */
export function createLibraryModel(ports: SidebarPorts, { situation }: SituationModel): LibraryModel {
  const snippets = watched(ports, () => liveSnippets(ports.db));
  const rowsById = computed(() => new Map((snippets.value ?? []).map((row) => [row.id, row])));
  const isRead = computed(() => snippets.value !== undefined && situation.value !== undefined);
  let previous: SnippetIndex | undefined;
  const index = computed(() => {
    const now = situation.value;
    const rows = now ? (snippets.value ?? []) : [];
    previous = buildIndex(rows, previous, (row) => now !== undefined && !withheldBecause(row, now));
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

function countLocked(rows: readonly Snippet[], now: Situation | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  if (!now || now.unacknowledged.length === 0) return counts;
  for (const row of rows) {
    const why = withheldBecause(row, now);
    if (why?.type === 'acknowledge') counts.set(why.ruleId, (counts.get(why.ruleId) ?? 0) + 1);
  }
  return counts;
}
