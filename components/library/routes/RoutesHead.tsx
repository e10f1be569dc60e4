import type { ComponentChildren } from 'preact';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { PageHead } from '../PageHead';
import { DeliveryTroubleBanner } from './DeliveryTroubleBanner';
import { type RoutesPlace, routesPlaceOf } from './routes-place';

/** Routes, where they lead, the cases that went along them and what left this computer share a head and its tabs. */
export function RoutesHead({ aside }: { aside?: ComponentChildren }) {
  const words = useWords();
  const count = useCount();
  const { routes, cases, network } = useLibrary();
  const open = (cases.all.value ?? []).filter(({ status }) => status === 'saved').length;
  return (
    <>
      <PageHead title={words('library_routes')} aside={aside}>
        {count('library_routes_total', routes.rows.value?.length ?? 0)} {count('library_cases_total', open)}
      </PageHead>
      <nav class="filters" aria-label={words('library_routes_views')}>
        <View
          to="#routes"
          kind="routes"
          name={words('library_routes_view')}
          count={routes.rows.value?.length}
        />
        <View
          to="#routes/destinations"
          kind="destinations"
          name={words('destinations_view')}
          count={undefined}
        />
        <View to="#cases" kind="cases" name={words('library_cases')} count={cases.all.value?.length} />
        <View
          to="#routes/network"
          kind="network"
          name={words('network_view')}
          count={network.rows.value?.length}
        />
      </nav>
      <DeliveryTroubleBanner />
    </>
  );
}

interface ViewProps {
  readonly to: string;
  readonly kind: RoutesPlace['kind'] | 'cases';
  readonly name: string;
  readonly count: number | undefined;
}

function View({ to, kind, name, count }: ViewProps) {
  const { place, ports } = useLibrary();
  const here = place.section.value === 'cases' ? 'cases' : routesPlaceOf(ports.hash.value).kind;
  return (
    <a class="filter" href={to} aria-current={here === kind ? 'page' : undefined}>
      {name} {count === undefined ? null : <span class="count">{count}</span>}
    </a>
  );
}
