import { computed, type ReadonlySignal } from '@preact/signals';
import { liveSnippets } from '@/lib/database/snippets';
import type { Snippet } from '@/lib/library/snippet';
import { type Withheld, withheldBecause } from '@/lib/suggestions/offered';
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
    withheld(id) {
      return isRead.value && situation.value ? withheldBecause(rowOf(id), situation.value) : undefined;
    },
  };
}
