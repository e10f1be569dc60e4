import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { PageHead } from '../PageHead';
import type { Section } from '../place-model';

/** Routes and the cases that went along them share a head and a row of tabs. */
export function RoutesHead() {
  const words = useWords();
  const count = useCount();
  const { routes, cases } = useLibrary();
  const open = (cases.all.value ?? []).filter(({ status }) => status === 'saved').length;
  return (
    <>
      <PageHead title={words('library_routes')}>
        {count('library_routes_total', routes.rows.value?.length ?? 0)} {count('library_cases_total', open)}
      </PageHead>
      <nav class="filters" aria-label={words('library_routes_views')}>
        <View to="routes" name={words('library_routes_view')} count={routes.rows.value?.length} />
        <View to="cases" name={words('library_cases')} count={cases.all.value?.length} />
      </nav>
    </>
  );
}

function View({ to, name, count }: { to: Section; name: string; count: number | undefined }) {
  const { place } = useLibrary();
  return (
    <a class="filter" href={`#${to}`} aria-current={place.section.value === to ? 'page' : undefined}>
      {name} {count === undefined ? null : <span class="count">{count}</span>}
    </a>
  );
}
