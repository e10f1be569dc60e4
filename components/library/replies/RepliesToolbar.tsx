import { ArrowUpDown, Search } from 'lucide';
import type { WordKey } from '@/lib/shared/words';
import { FILTERS } from '@/lib/suggestions/search/search-query';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import { UNKNOWN_FILTERS } from '../../ui/UnknownFilters';
import { useWords } from '../../ui/words';
import { leaveSearch } from '../leave-search';
import { useLibrary } from '../library-context';
import { FilterPick } from './FilterPick';
import { SORTS, type Sort } from './reply-rows';

/** Search, filters, how many are left, and the order. */
export function RepliesToolbar() {
  return (
    <search class="toolbar toolbar-replies">
      <SearchField />
      {FILTERS.map((name) => (
        <FilterPick key={name} name={name} />
      ))}
      <span class="row push">
        <ShownOf />
        <SortPick />
      </span>
    </search>
  );
}

function ShownOf() {
  const words = useWords();
  const { replies } = useLibrary();
  return (
    <span class="meta num">{words('library_shown_of', replies.found.value.length, replies.total.value)}</span>
  );
}

function SearchField() {
  const words = useWords();
  const { replies } = useLibrary();
  return (
    <label class="search">
      <span class="sr">{words('library_search')}</span>
      <Icon node={Search} />
      <input
        class="input"
        type="search"
        data-search
        aria-keyshortcuts="/"
        aria-description={words('library_search_operators')}
        aria-describedby={replies.unknownFilters.value.length > 0 ? UNKNOWN_FILTERS : undefined}
        title={words('library_search_operators')}
        placeholder={words('library_search_hint')}
        value={replies.query.value}
        onInput={(event) => replies.search(event.currentTarget.value)}
        onKeyDown={(event) => leaveSearch(event, '.grid tbody [tabindex="0"]', () => replies.search(''))}
      />
      <Kbd hidden>/</Kbd>
    </label>
  );
}

function SortPick() {
  const words = useWords();
  const { replies } = useLibrary();
  return (
    <label class="sort">
      <span class="sr">{words('library_sort')}</span>
      <Icon node={ArrowUpDown} size={14} />
      <select
        class="select"
        value={replies.sort.value}
        onChange={(event) => {
          const wanted = SORTS.find((sort) => sort === event.currentTarget.value);
          if (wanted) replies.sortBy(wanted);
        }}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {words(SORT_WORDS[sort])}
          </option>
        ))}
      </select>
    </label>
  );
}

const SORT_WORDS = {
  care: 'library_sort_care',
  uses: 'library_sort_uses',
  title: 'library_sort_title',
  changed: 'library_sort_changed',
} as const satisfies Record<Sort, WordKey>;
