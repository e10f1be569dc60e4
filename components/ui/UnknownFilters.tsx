import { FILTERS, WORDING } from '@/lib/suggestions/search/search-query';
import { useWords } from './words';

/** For `aria-describedby` of the search field, while there are any. */
export const UNKNOWN_FILTERS = 'unknown-filters';

/** Below a search field: what stands before a colon and is no filter, and those that are. */
export function UnknownFilters({ names }: { names: readonly string[] }) {
  const words = useWords();
  const [name] = names;
  if (name === undefined) return null;
  const known = [...FILTERS, WORDING].map((filter) => `${filter}:`).join(' ');
  return (
    <p class="meta unknown-filters" id={UNKNOWN_FILTERS}>
      {words('search_unknown_filter', name, known)}
    </p>
  );
}
