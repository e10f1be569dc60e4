import { State } from '../../ui/State';
import { useWords } from '../../ui/words';
import { Grid } from '../Grid';
import { useLibrary } from '../library-context';
import { useSingleKeys } from '../use-single-keys';
import { Counted } from './Counted';
import { EditedShare, KIND_WORDS } from './EditedShare';
import { insightsKeys } from './insights-keys';
import type { NeverRow } from './insights-model';
import { NeverWinsDetail } from './NeverWinsDetail';

/** Replies that nobody picks out of the suggestions. */
export function NeverWinsPane() {
  const words = useWords();
  const { insights } = useLibrary();
  useSingleKeys(insightsKeys);
  const rows = insights.neverWins.value;
  const selected = insights.selected.value;
  return (
    <>
      <div class="insights-over">
        <Counted />
      </div>
      {rows?.length === 0 ? (
        <State title={words('insights_never_none')} text={words('insights_never_none_text')} />
      ) : null}
      {rows && selected ? (
        <div class="split">
          <div class="grid-wrap">
            <NeverWinsTable rows={rows} selected={selected} />
          </div>
          <NeverWinsDetail never={selected} />
        </div>
      ) : null}
    </>
  );
}

const ROW_PX = 44;

function NeverWinsTable({ rows, selected }: { rows: readonly NeverRow[]; selected: NeverRow }) {
  const words = useWords();
  const { insights } = useLibrary();
  const columns = [
    { id: 'reply', name: words('library_column_reply') },
    { id: 'kind', name: words('insights_column_kind'), width: '116px' },
    { id: 'shown', name: words('insights_column_shown'), width: '76px' },
    { id: 'searched', name: words('insights_column_searched'), width: '92px' },
    { id: 'posted', name: words('insights_column_posted'), width: '76px' },
    { id: 'edited', name: words('insights_column_edited'), width: '118px' },
  ];
  return (
    <Grid
      name={words('insights_never')}
      columns={columns}
      rows={rows}
      rowHeight={ROW_PX}
      idOf={({ id }) => id}
      cellsOf={(never) => [
        <span class="t" dir="auto" title={never.row.title}>
          {never.row.title}
        </span>,
        <span class="quiet">{words(KIND_WORDS[never.kind])}</span>,
        <span class="num">{never.count.shown}</span>,
        <span class="num">{never.count.searched}</span>,
        <span class="num">{never.count.posted}</span>,
        <EditedShare never={never} />,
      ]}
      selectedId={selected.id}
      onSelect={insights.select}
    />
  );
}
