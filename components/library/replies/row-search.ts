import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { findReplies } from '@/lib/suggestions/search/find-replies';
import { SearchIndex } from '@/lib/suggestions/search/search-index';
import { FILTERS, isEmptyQuery, readQuery } from '@/lib/suggestions/search/search-query';
import { readFor } from '../../ui/read-ahead';
import type { ReplyRow } from './reply-rows';
import { rowValues } from './reply-values';

type Rows = readonly ReplyRow[];

export interface RowSearch {
  /** Rows for what is typed; to be asked inside a computation, which follows what is read meanwhile. */
  readonly find: (typed: string) => Rows;
  /** Reads words ahead of the first key press for so many milliseconds; true once all are read. */
  readonly warm: (budgetMs: number) => boolean;
}

/** So many texts typed before are remembered with what was found: letters are taken back as often as they are typed. */
const MOST_KEPT = 40;
/** Rows for words that stand nowhere as typed. */
const MOST_FORGIVEN = 50;
const REPLIES_AT_ONCE = 16;
/** Looked for once while nobody types: they are typed first, and stand in more replies than anything longer. */
const FIRST_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Searches of every other kind once, so that no key pays for code that has hardly run. */
const OTHER_KINDS = FILTERS.flatMap((name) => [`${name}:a`, `${name}:a b`]);

/** The search of the list: every row with the words, those with slips when there is none. */
export function createRowSearch(ordered: ReadonlySignal<Rows>): RowSearch {
  const index = new SearchIndex<ReplyRow>(rowValues);
  const foundByTyped = new Map<string, Rows>();
  const followed = computed(() => {
    index.follow(ordered.value);
    foundByTyped.clear();
    return ordered.value;
  });
  /** What has been read to its end: what was found in titles alone is then found again. */
  const read = signal<Rows | undefined>(undefined);
  let ahead: string[] = [];
  return {
    find(typed) {
      void read.value;
      const rows = followed.value;
      const query = readQuery(typed);
      if (isEmptyQuery(query)) return rows;
      const found = foundByTyped.get(typed) ?? search(index, typed);
      foundByTyped.delete(typed);
      foundByTyped.set(typed, found);
      const [oldest = typed] = foundByTyped.keys();
      if (foundByTyped.size > MOST_KEPT) foundByTyped.delete(oldest);
      return found;
    },
    warm(budgetMs) {
      const rows = followed.peek();
      if (!readFor(budgetMs, () => index.read(REPLIES_AT_ONCE) && index.readFilters())) return false;
      if (read.peek() !== rows) {
        ahead = [...FIRST_LETTERS, ...OTHER_KINDS];
        foundByTyped.clear();
      }
      read.value = rows;
      const typed = ahead.pop();
      if (typed !== undefined) search(index, typed);
      return ahead.length === 0;
    },
  };
}

function search(index: SearchIndex<ReplyRow>, typed: string): Rows {
  const query = readQuery(typed);
  const exact = index.holding(query);
  if (exact.length > 0 || query.terms.length + query.wording.length === 0) return exact;
  const hits = findReplies(index, query, { limit: MOST_FORGIVEN, lang: null });
  return hits.flatMap(({ snippetId }) => index.itemOf(snippetId) ?? []);
}
