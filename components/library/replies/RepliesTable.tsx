import { useContext, useMemo } from 'preact/hooks';
import type { Words } from '@/lib/shared/words';
import { type Speech, useCount, useWords, WordsContext } from '../../ui/words';
import { dayName } from '../days';
import { Grid } from '../Grid';
import type { GridChecks } from '../GridCheck';
import type { GridColumn } from '../GridRow';
import { useLibrary } from '../library-context';
import { USAGE_DAYS } from '../usage';
import { statusOf } from './ReplyStatus';
import type { ReplyRow } from './reply-rows';

/** CSS px, as in the design: two lines and their air. */
const ROW_HEIGHT = 48;

export function RepliesTable() {
  const { replies } = useLibrary();
  return (
    <RowsTable
      rows={replies.found.value}
      selectedId={replies.selected.value?.snippet.id}
      onSelect={replies.select}
    />
  );
}

interface RowsTableProps {
  readonly rows: readonly ReplyRow[];
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
}

export function RowsTable({ rows, selectedId, onSelect }: RowsTableProps) {
  const speech = useContext(WordsContext);
  const { words } = speech;
  const most = useLibrary().replies.mostUses.value;
  const columns = useMemo(() => columnsIn(words), [words]);
  const cellsIn = useMemo(() => (row: ReplyRow) => cellsOf(row, most, speech), [most, speech]);
  return (
    <Grid
      name={words('library_replies')}
      columns={columns}
      rows={rows}
      idOf={idOf}
      cellsOf={cellsIn}
      rowHeight={ROW_HEIGHT}
      selectedId={selectedId}
      onSelect={onSelect}
      checks={useChecks(rows)}
    />
  );
}

/** As drawn from 1440 px on; on narrower windows titles need the room more. */
function columnsIn(words: Words): readonly GridColumn[] {
  return [
    { id: 'reply', name: words('library_column_reply') },
    { id: 'languages', name: words('library_column_languages'), width: 'clamp(80px, 6.7vw, 96px)' },
    { id: 'status', name: words('library_column_status'), width: '148px' },
    { id: 'review', name: words('library_column_review'), width: 'clamp(106px, 8.4vw, 120px)' },
    { id: 'uses', name: words('library_column_uses', USAGE_DAYS), width: 'clamp(112px, 8.9vw, 128px)' },
  ];
}

function idOf({ snippet }: ReplyRow): string {
  return snippet.id;
}

/** Stands where the title goes. */
const TITLE = '<title>';

function useChecks(rows: readonly ReplyRow[]): GridChecks {
  const words = useWords();
  const count = useCount();
  const { replies, notes } = useLibrary();
  const { checks } = replies;
  // Asked once: a message with another title in each row would be looked up for each.
  const [before = '', after = ''] = words('library_choose_one', TITLE).split(TITLE);
  const titleOf = (id: string) => (replies.rowOf(id) ?? rows.find(({ snippet }) => snippet.id === id))?.title;
  const say = (act: () => void) => {
    act();
    notes.say(count('library_chosen', checks.ids.peek().length));
  };
  return {
    set: checks.set.value,
    count: checks.ids.value.length,
    isAll: checks.isAll.value,
    allName: words('library_choose_all'),
    rowName: (id) => before + (titleOf(id) ?? '') + after,
    onToggle: (id) => say(() => checks.toggle(id)),
    onReach: (id, from) => say(() => checks.reach(id, from)),
    onAll: () => say(checks.all),
    onClear: () => say(checks.clear),
  };
}

/** No components: a key of a search draws each of these cells for every row in sight. */
function cellsOf(row: ReplyRow, most: number, speech: Speech) {
  const { snippet, title } = row;
  const languages = snippet.texts.map(({ lang }) => lang.toUpperCase()).join(' ');
  return [
    <>
      <span class="t" dir="auto" title={title}>
        {title}
      </span>
      <span class="meta clip block" dir="auto" title={snippet.folder}>
        {snippet.folder}
      </span>
    </>,
    <bdi class="lang clip block" title={languages}>
      {languages}
    </bdi>,
    statusOf(row, speech),
    reviewDayOf(row, speech),
    usesOf(row.uses, most),
  ];
}

function reviewDayOf({ snippet, review }: ReplyRow, { words, lang }: Speech) {
  if (snippet.status === 'draft' || snippet.status === 'in-review') {
    return <span class="quiet">{words('library_review_on_approval')}</span>;
  }
  return (
    <span class={review === 'fine' ? 'num quiet' : 'num status-due'}>{dayName(lang, snippet.reviewBy)}</span>
  );
}

/** The bar only helps the eye compare; the number is what is told. */
function usesOf(uses: number, most: number) {
  return (
    <span class="use">
      <span class="use-bar" style={{ inlineSize: `${(uses / most) * 100}%` }} hidden={uses === 0} />
      <span class="num">{uses}</span>
    </span>
  );
}
