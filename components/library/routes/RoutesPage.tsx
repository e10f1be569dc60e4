import type { Route } from '@/lib/escalation/escalation';
import { riskWord } from '@/lib/escalation/risk-words';
import type { Words } from '@/lib/shared/words';
import { languageName } from '../../ui/intl';
import { State } from '../../ui/State';
import { useLang, useWords } from '../../ui/words';
import { Detail } from '../Detail';
import { Facts, WordList } from '../Facts';
import { Grid } from '../Grid';
import { Loading } from '../Loading';
import { useLibrary } from '../library-context';
import { NetworkPage } from './NetworkPage';
import { RoutesHead } from './RoutesHead';
import type { RouteRow } from './routes-model';
import { routesPlaceOf } from './routes-place';

/** The departments that take cases over. */
export function RoutesPage() {
  const words = useWords();
  const { ports, routes } = useLibrary();
  const place = routesPlaceOf(ports.hash.value);
  const rows = routes.rows.value;
  if (place.kind === 'network') return <NetworkPage />;
  if (rows === undefined) return <Loading title={words('library_routes')} />;
  return (
    <>
      <RoutesHead />
      {rows.length === 0 ? (
        <State title={words('library_no_routes')} text={words('library_no_routes_text')} />
      ) : (
        <div class="split">
          <div class="grid-wrap">
            <RoutesTable rows={rows} />
          </div>
          <RouteDetail />
        </div>
      )}
    </>
  );
}

function RoutesTable({ rows }: { rows: readonly RouteRow[] }) {
  const words = useWords();
  const { routes } = useLibrary();
  const columns = [
    { id: 'route', name: words('library_column_route'), width: '34%' },
    { id: 'purpose', name: words('library_column_purpose') },
    { id: 'cases', name: words('library_column_cases'), width: '88px' },
  ];
  return (
    <Grid
      name={words('library_routes')}
      columns={columns}
      rows={rows}
      idOf={({ route }) => route.id}
      cellsOf={({ route, cases }) => [
        <>
          <span class="t" title={route.name}>
            <bdi>{route.name}</bdi>
          </span>
          <span class="meta clip block">{risksOf(words, route)}</span>
        </>,
        <bdi class="quiet">{route.purpose}</bdi>,
        <span class="num">{cases}</span>,
      ]}
      selectedId={routes.selected.value?.route.id}
      onSelect={routes.select}
    />
  );
}

function risksOf(words: Words, { risks }: Route): string {
  if (risks.length === 0) return words('library_route_by_words');
  return risks.map((risk) => riskWord(words, risk)).join(', ');
}

function RouteDetail() {
  const words = useWords();
  const { routes } = useLibrary();
  const row = routes.selected.value;
  if (!row) return null;
  return (
    <Detail of={row.route.id} over={words('library_column_route')} title={row.route.name}>
      <p class="quiet">
        <bdi>{row.route.purpose}</bdi>
      </p>
      <RouteFacts row={row} />
      <HandOff row={row} />
    </Detail>
  );
}

function RouteFacts({ row: { route, cases } }: { row: RouteRow }) {
  const words = useWords();
  const risks = route.risks.map((risk) => riskWord(words, risk));
  const facts = [
    {
      name: words('library_fact_route_risks'),
      value: risks.length > 0 ? <WordList items={risks} /> : words('library_route_no_risks'),
    },
    { name: words('library_fact_route_words'), value: <WordList items={route.words} /> },
    { name: words('library_fact_route_cases'), value: <span class="num">{cases}</span> },
  ];
  return <Facts facts={facts} />;
}

function HandOff({ row: { handOff } }: { row: RouteRow }) {
  const words = useWords();
  const lang = useLang();
  const text = handOff?.texts[0];
  return (
    <section aria-labelledby="hand-off-title">
      <h3 id="hand-off-title">{words('library_hand_off')}</h3>
      {handOff && text ? (
        <>
          <p>
            <bdi>{text.title}</bdi>
          </p>
          <p class="meta">{handOff.texts.map((each) => languageName(lang, each.lang)).join(', ')}</p>
        </>
      ) : (
        <p class="meta">{words('library_no_hand_off')}</p>
      )}
    </section>
  );
}
