import type { NetworkRow } from '@/lib/database/records';
import { isOfCase } from '@/lib/escalation/delivery/parcel-id';
import { State } from '../../ui/State';
import { useCount, useLang, useWords } from '../../ui/words';
import { shortMoment } from '../days';
import { Grid } from '../Grid';
import { useLibrary } from '../library-context';
import { isFine, outcomeWords, purposeWords } from './network-model';
import { RoutesHead } from './RoutesHead';

/** Everything that ever left this computer: when, where to, how much, why, and how it ended. */
export function NetworkPage() {
  const words = useWords();
  const { network } = useLibrary();
  const rows = network.rows.value ?? [];
  return (
    <>
      <RoutesHead />
      {rows.length === 0 ? (
        <State title={words('network_none')} text={words('network_none_text')} />
      ) : (
        <NetworkTable rows={rows} />
      )}
    </>
  );
}

const ROW_PX = 44;

function NetworkTable({ rows }: { rows: readonly NetworkRow[] }) {
  const words = useWords();
  const count = useCount();
  const { network, ports } = useLibrary();
  const columns = [
    { id: 'when', name: words('library_column_when'), width: '168px' },
    { id: 'where', name: words('network_where'), width: '26%' },
    { id: 'why', name: words('network_why') },
    { id: 'bytes', name: words('network_bytes'), width: '112px' },
    { id: 'outcome', name: words('network_outcome'), width: '25%' },
  ];
  return (
    <div class="network">
      <p class="network-total quiet">
        {count('network_total', rows.length)}{' '}
        {words('network_total_text', ports.settings.value.retentionDays)}
      </p>
      <div class="grid-wrap">
        <Grid
          name={words('network_list')}
          columns={columns}
          rows={rows}
          rowHeight={ROW_PX}
          idOf={({ id }) => id}
          cellsOf={cellsOf}
          selectedId={network.selected.value?.id}
          onSelect={network.select}
        />
      </div>
    </div>
  );
}

function cellsOf(row: NetworkRow) {
  return [
    <When row={row} />,
    <bdi class="clip block" title={row.host}>
      {row.host}
    </bdi>,
    <Why row={row} />,
    <Bytes row={row} />,
    <Outcome row={row} />,
  ];
}

function When({ row }: { row: NetworkRow }) {
  return <span class="t num">{shortMoment(useLang(), row.at)}</span>;
}

function Why({ row }: { row: NetworkRow }) {
  const words = useWords();
  const { cases } = useLibrary();
  const about = cases.all.value?.find(({ id }) => isOfCase(row.why, id));
  return <span class="quiet">{purposeWords(words, row, about)}</span>;
}

function Bytes({ row }: { row: NetworkRow }) {
  return <span class="num quiet">{row.bytes.toLocaleString(useLang())}</span>;
}

function Outcome({ row }: { row: NetworkRow }) {
  const words = useWords();
  return <span class={isFine(row) ? 'quiet' : 'urgent'}>{outcomeWords(words, row)}</span>;
}
