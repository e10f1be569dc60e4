import { BadgeCheck, CalendarClock, CircleDot, type IconNode, PencilLine } from 'lucide';
import { Icon } from '../../ui/Icon';
import { useLang, useWords } from '../../ui/words';
import { dayName } from '../days';
import { Grid, type GridRow } from '../Grid';
import { useLibrary } from '../library-context';
import { STATUS_WORDS } from '../names';
import type { ReplyRow } from './reply-rows';
import { USAGE_DAYS } from '../usage';

export function RepliesTable() {
  const words = useWords();
  const { replies } = useLibrary();
  const rows = replies.rows.value;
  const most = rows.reduce((top, { uses }) => Math.max(top, uses), 1);
  const columns = [
    { id: 'reply', name: words('library_column_reply') },
    { id: 'languages', name: words('library_column_languages'), width: '104px' },
    { id: 'status', name: words('library_column_status'), width: '140px' },
    { id: 'review', name: words('library_column_review'), width: '116px' },
    { id: 'uses', name: words('library_column_uses', USAGE_DAYS), width: '132px' },
  ];
  return (
    <Grid
      name={words('library_replies')}
      columns={columns}
      rows={rows.map((row) => toGridRow(row, most))}
      selectedId={replies.selected.value?.snippet.id}
      onSelect={replies.select}
    />
  );
}

function toGridRow(row: ReplyRow, most: number): GridRow {
  const { snippet, title } = row;
  return {
    id: snippet.id,
    cells: [
      <>
        <span class="t" title={title}>
          <bdi>{title}</bdi>
        </span>
        <span class="meta clip block" title={snippet.folder}>
          <bdi>{snippet.folder}</bdi>
        </span>
      </>,
      <bdi class="lang">{snippet.texts.map(({ lang }) => lang.toUpperCase()).join(' ')}</bdi>,
      <Status row={row} />,
      <ReviewDay row={row} />,
      <Uses uses={row.uses} most={most} />,
    ],
  };
}

export function Status({ row: { snippet, review } }: { row: ReplyRow }) {
  const words = useWords();
  if (review !== 'fine') {
    return (
      <span class="status status-due">
        <Icon node={CalendarClock} size={14} />
        {words(review === 'due' ? 'library_review_due' : 'library_review_overdue')}
      </span>
    );
  }
  return (
    <span class={snippet.status === 'approved' ? 'status status-ok' : 'status'}>
      <Icon node={STATUS_ICONS[snippet.status]} size={14} />
      {words(STATUS_WORDS[snippet.status])}
    </span>
  );
}

function ReviewDay({ row: { snippet, review } }: { row: ReplyRow }) {
  const day = dayName(useLang(), snippet.reviewBy);
  return <span class={review === 'fine' ? 'num quiet' : 'num status-due'}>{day}</span>;
}

/** The bar only helps the eye compare; the number is what is told. */
function Uses({ uses, most }: { uses: number; most: number }) {
  return (
    <span class="use">
      <span class="use-bar" style={{ inlineSize: `${(uses / most) * 100}%` }} hidden={uses === 0} />
      <span class="num">{uses}</span>
    </span>
  );
}

const STATUS_ICONS: Readonly<Record<ReplyRow['snippet']['status'], IconNode>> = {
  approved: BadgeCheck,
  draft: PencilLine,
  'in-review': CircleDot,
  retired: CircleDot,
};
