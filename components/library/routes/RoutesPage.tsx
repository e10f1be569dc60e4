import { Plus } from 'lucide';
import { Icon } from '../../ui/Icon';
import { State } from '../../ui/State';
import { useWords } from '../../ui/words';
import { Loading } from '../Loading';
import { useLibrary } from '../library-context';
import { ActButton } from '../replies/ActButton';
import { useSingleKeys } from '../use-single-keys';
import { DestinationsPage } from './DestinationsPage';
import { NetworkPage } from './NetworkPage';
import { RouteEditor } from './RouteEditor';
import { RoutesHead } from './RoutesHead';
import { RoutesTable } from './RoutesTable';
import { routeKeys } from './route-keys';
import { routesPlaceOf } from './routes-place';

/** The departments that take cases over, and everything behind them. */
export function RoutesPage() {
  const { ports } = useLibrary();
  const { kind } = routesPlaceOf(ports.hash.value);
  if (kind === 'network') return <NetworkPage />;
  if (kind === 'destinations') return <DestinationsPage />;
  return <Routes />;
}

function Routes() {
  const words = useWords();
  const { routes } = useLibrary();
  useSingleKeys(routeKeys);
  const rows = routes.rows.value;
  if (rows === undefined) return <Loading title={words('library_routes')} />;
  return (
    <>
      <RoutesHead aside={<NewRoute />} />
      {rows.length === 0 ? (
        <State title={words('library_no_routes')} text={words('library_no_routes_text')} />
      ) : (
        <div class="split split-routes">
          <div class="grid-wrap">
            <RoutesTable rows={rows} />
          </div>
          <RouteEditor key={routes.selected.value?.route.id} />
        </div>
      )}
    </>
  );
}

function NewRoute() {
  const words = useWords();
  const { routes } = useLibrary();
  return (
    <ActButton
      verdict={routes.verdict.value}
      tone="primary"
      size="large"
      hotkey="N"
      onPress={() => routes.add()}
    >
      <Icon node={Plus} />
      {words('routes_new')}
    </ActButton>
  );
}
