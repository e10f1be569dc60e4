import { connectorById } from '@/lib/connectors/all-connectors';
import type { ListedDestination } from '@/lib/escalation/destination';
import type { Words } from '@/lib/shared/words';
import { useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { Grid } from '../Grid';
import { useLibrary } from '../library-context';

export function DestinationsTable({ list }: { list: readonly ListedDestination[] }) {
  const words = useWords();
  const { destinations } = useLibrary();
  const columns = [
    { id: 'name', name: words('destinations_name'), width: '34%' },
    { id: 'routes', name: words('destinations_used_by') },
    { id: 'state', name: words('library_column_status'), width: '28%' },
  ];
  return (
    <Grid
      name={words('destinations_view')}
      columns={columns}
      rows={list}
      idOf={({ id }) => id}
      cellsOf={(each) => [
        <Name destination={each} />,
        <UsedBy destination={each} />,
        <DestinationState destination={each} />,
      ]}
      selectedId={destinations.selected.value?.id}
      onSelect={(id) => {
        destinations.setup.cancel();
        destinations.select(id);
      }}
    />
  );
}

function Name({ destination }: { destination: ListedDestination }) {
  const words = useWords();
  return (
    <>
      <span class="t" dir="auto" title={destination.name}>
        {destination.name}
      </span>
      <span class="meta clip block">{connectorTitle(words, destination)}</span>
    </>
  );
}

export function connectorTitle(words: Words, { connectorId }: ListedDestination): string {
  const connector = connectorById(connectorId);
  return connector ? words(connector.title) : words('destinations_unknown_kind');
}

function UsedBy({ destination: { id } }: { destination: ListedDestination }) {
  const words = useWords();
  const { routes } = useLibrary();
  const using = (routes.rows.value ?? []).filter(({ route }) => route.destinationId === id);
  if (using.length === 0) return <span class="meta">{words('destinations_unused')}</span>;
  return <bdi class="quiet clip block">{using.map(({ route }) => route.name).join(', ')}</bdi>;
}

/** Colour only where nothing goes any more. */
export function DestinationState({ destination }: { destination: ListedDestination }) {
  const words = useWords();
  const lang = useLang();
  const { enabled, deadSince, pausedUntil } = destination;
  if (!enabled) return <span class="quiet">{words('destinations_off')}</span>;
  if (deadSince !== null) {
    return <span class="urgent">{words('destinations_gone', shortMoment(lang, deadSince))}</span>;
  }
  if (pausedUntil !== null) {
    return <span class="status-due">{words('destinations_paused', shortMoment(lang, pausedUntil))}</span>;
  }
  return <span class="quiet">{words('destinations_on')}</span>;
}
