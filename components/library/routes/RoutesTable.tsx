import { riskWord } from '@/lib/escalation/risk-words';
import type { Route } from '@/lib/escalation/route';
import type { Words } from '@/lib/shared/words';
import { Tag } from '../../ui/Tag';
import { useLang, useWords } from '../../ui/words';
import { Grid } from '../Grid';
import { useLibrary } from '../library-context';
import { hoursWords } from './hours-words';
import type { RouteRow } from './routes-model';
import { TakeOverRuler } from './TakeOverRuler';
import { TAKE_OVER_DAYS } from './take-over-time';

/** Department and what it takes, when it answers and how soon, whom to ring, how many cases it has. */
export function RoutesTable({ rows }: { rows: readonly RouteRow[] }) {
  const words = useWords();
  const { routes } = useLibrary();
  const columns = [
    { id: 'route', name: words('routes_column_route'), width: '27%' },
    { id: 'hours', name: words('routes_column_hours') },
    { id: 'on-call', name: words('routes_column_on_call'), width: '17%' },
    { id: 'goal', name: words('routes_column_goal', TAKE_OVER_DAYS), width: '196px' },
    { id: 'cases', name: words('library_column_cases'), width: '72px' },
  ];
  return (
    <Grid
      name={words('library_routes')}
      columns={columns}
      rows={rows}
      idOf={({ route }) => route.id}
      cellsOf={({ route, cases }) => [
        <Name route={route} />,
        <Hours route={route} />,
        <OnCall route={route} />,
        <TakeOverRuler route={route} />,
        <span class="num">{cases}</span>,
      ]}
      selectedId={routes.selected.value?.route.id}
      onSelect={routes.select}
    />
  );
}

function Name({ route }: { route: Route }) {
  const words = useWords();
  const { routes } = useLibrary();
  const name = route.name === '' ? words('routes_unnamed') : route.name;
  return (
    <>
      <span class="t" title={name}>
        <bdi>{name}</bdi>{' '}
        {routes.unsaved.value.has(route.id) ? <Tag tone="soon">{words('routes_unsaved')}</Tag> : null}{' '}
        {routes.failing.value.has(route.id) ? <Tag tone="late">{words('routes_failing')}</Tag> : null}
      </span>
      <span class="meta clip block">{risksOf(words, route)}</span>
    </>
  );
}

function risksOf(words: Words, { risks }: Route): string {
  if (risks.length === 0) return words('library_route_by_words');
  return risks.map((risk) => riskWord(words, risk)).join(', ');
}

function Hours({ route }: { route: Route }) {
  const words = useWords();
  const lang = useLang();
  return <span class="quiet">{hoursWords(words, lang, route.hours)}</span>;
}

function OnCall({ route }: { route: Route }) {
  const words = useWords();
  if (route.onCall === '') return <span class="meta">{words('routes_nobody_on_call')}</span>;
  return (
    <span class="on-call" title={route.onCall}>
      <bdi>{route.onCall}</bdi>
    </span>
  );
}
