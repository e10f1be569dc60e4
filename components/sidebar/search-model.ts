import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { attempt } from '@/lib/database/failures';
import { noteHeld } from '@/lib/database/held';
import { bytesOf } from '@/lib/database/learned';
import type { ValueCount } from '@/lib/suggestions/search/filter-values';
import { findReplies } from '@/lib/suggestions/search/find-replies';
import type { LastUses } from '@/lib/suggestions/search/latest-first';
import { SearchIndex } from '@/lib/suggestions/search/search-index';
import { type FilterName, readQuery } from '@/lib/suggestions/search/search-query';
import type { Searchable } from '@/lib/suggestions/search/searchable';
import type { SnippetIndex } from '@/lib/suggestions/snippet-index';
import type { SearchHit } from '@/lib/suggestions/suggestion';
import { readInBetween } from './read-in-between';
import type { SidebarPorts } from './sidebar-ports';

export interface SearchModel {
  /**
   * Replies for what is typed, best first; of texts that answer alike, the one in `lang`. To be asked inside a
   * computation, which follows what is read meanwhile.
   */
  readonly find: (typed: string, lang: string | null) => readonly SearchHit[];
  /** What a filter can be asked for: values that begin so, folded, the ones of most replies first. */
  readonly valueCounts: (name: FilterName, begun?: string) => readonly ValueCount[];
}

const MOST_FOUND = 20;
const REPLIES_AT_ONCE = 16;

/** Right after a comment was opened or a reply was added, what is suggested is worked out and drawn. */
const QUIET_MS = 150;

/**
 * Search of the replies that may be used. They are read while nothing else is to be done, and not while a comment is
 * being `opened`; titles at the first key.
 */
export function createSearchModel(
  ports: SidebarPorts,
  lastUses: ReadonlySignal<LastUses>,
  offered: ReadonlySignal<SnippetIndex>,
  opened: ReadonlySignal<unknown>,
): SearchModel {
  const search = new SearchIndex();
  let items: readonly Searchable[] = [];
  const followed = computed(() => {
    const before = items;
    items = offered.value.indexed.map(({ snippet }, nth) => {
      const known = before[nth];
      return known?.snippet === snippet ? known : { snippet, open: null };
    });
    search.follow(items);
    return offered.value;
  });
  /** What has been read to its end: what was found in titles alone is then found again. */
  const read = signal<SnippetIndex | undefined>(undefined);
  let isNoted = false;
  const noteOnce = (index: SnippetIndex) => {
    isNoted = true;
    const held = { index: bytesOf(index.postings), search: search.bytes };
    attempt(() => noteHeld(ports.db, held, ports.clock())).catch(ports.onError);
  };
  const step = () => {
    const index = followed.peek();
    if (!search.read(REPLIES_AT_ONCE)) return false;
    read.value = index;
    if (!search.readFilters()) return false;
    if (!isNoted) noteOnce(index);
    return true;
  };
  const changed = computed(() => [opened.value, offered.value]);
  readInBetween(ports, { of: offered, opened: changed, quietMs: QUIET_MS }, step);
  return {
    find(typed, lang) {
      void [read.value, followed.value];
      return findReplies(search, readQuery(typed), { limit: MOST_FOUND, lang, lastUses: lastUses.value });
    },
    valueCounts(name, begun) {
      void followed.value;
      return search.valueCounts(name, begun);
    },
  };
}
