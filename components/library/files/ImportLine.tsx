import { Ban, Equal, type IconNode, PencilLine, Plus, TriangleAlert } from 'lucide';
import type { ImportAction, ImportRow } from '@/lib/library/exchange/plan-import';
import type { WordKey, Words } from '@/lib/shared/words';
import { Icon } from '../../ui/Icon';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { problemField } from './field-words';
import { isWritten, type NumberedRow } from './import-rows';
import { FindingsCount } from './RowFindings';

interface ImportLineProps {
  readonly numbered: NumberedRow;
  /** Its place among those shown, from 0. */
  readonly at: number;
  readonly isSelected: boolean;
}

/** One row of the file. */
export function ImportLine({ numbered: { nth, row }, at, isSelected }: ImportLineProps) {
  const words = useWords();
  const { review } = useLibrary().files.importing;
  const title = titleOf(words, row);
  const isOut = !isWritten(row) || review.leftOut.value.has(nth);
  return (
    <tr
      aria-selected={isSelected}
      aria-rowindex={at + 2}
      tabIndex={isSelected ? 0 : -1}
      onClick={() => review.select(nth)}
    >
      <td>
        <input
          class="box"
          type="checkbox"
          tabIndex={-1}
          aria-label={words('files_take_row', title)}
          disabled={!isWritten(row)}
          checked={!isOut}
          onChange={() => review.toggle(nth)}
        />
      </td>
      <th scope="row">
        <span class={isOut ? 't quiet' : 't'}>
          <bdi>{title}</bdi>
        </span>
        {row.action === 'refuse' && row.code !== '' && row.code !== title ? (
          <bdi class="meta block">{row.code}</bdi>
        ) : null}
      </th>
      <td>
        <bdi class="lang">{row.content?.texts.map(({ lang }) => lang.toUpperCase()).join(' ')}</bdi>
      </td>
      <td>
        <Compared row={row} />
      </td>
      <td>
        <Happens row={row} isLeftOut={isWritten(row) && isOut} />
      </td>
    </tr>
  );
}

/** Its title; without one its code, without that its number. */
export function titleOf(words: Words, { title, code, row }: ImportRow): string {
  return title || code || words('files_row_name', row);
}

export function Compared({ row: { action, problems } }: { row: ImportRow }) {
  const words = useWords();
  const isWarned = action !== 'refuse' && problems.length > 0;
  return (
    <span class={STATUS_CLASSES[action]}>
      <Icon node={ACTION_ICONS[action]} size={14} />
      {words(ACTION_WORDS[action])}
      {isWarned ? (
        <>
          <span class="status-due">
            <Icon node={TriangleAlert} size={14} />
          </span>
          <span class="sr">{words('files_filter_warned')}</span>
        </>
      ) : null}
    </span>
  );
}

/** What pressing Import would do with it, or why nothing. */
function Happens({ row, isLeftOut }: { row: ImportRow; isLeftOut: boolean }) {
  const words = useWords();
  const count = useCount();
  const [first, ...others] = row.problems;
  if (isLeftOut) return <span class="quiet">{words('files_left_out')}</span>;
  return (
    <span class="quiet">
      {row.action === 'refuse' ? null : happensWords(words, row)}
      {first ? (
        <span class="block">
          {first.field === null ? '' : `${problemField(words, first.field)}: `}
          <bdi>{words(first.word, ...first.parts)}</bdi>
          {others.length > 0 ? ` ${count('files_more_problems', others.length)}` : null}
        </span>
      ) : null}
      <FindingsCount row={row} />
    </span>
  );
}

export function happensWords(words: Words, { action, target }: ImportRow): string {
  if (action === 'same') return words('files_skipped');
  if (action === 'refuse') return words('files_stays_out');
  if (action === 'add' || !target) return words('files_comes_as_draft');
  return words(target.revision ? 'files_into_draft' : 'files_beside_live', target.version + 1);
}

const ACTION_ICONS: Readonly<Record<ImportAction, IconNode>> = {
  add: Plus,
  change: PencilLine,
  same: Equal,
  refuse: Ban,
};
const ACTION_WORDS = {
  add: 'files_new',
  change: 'files_changes',
  same: 'files_same',
  refuse: 'files_not_taken',
} as const satisfies Record<ImportAction, WordKey>;
const STATUS_CLASSES = {
  add: 'status status-ok',
  change: 'status',
  same: 'status',
  refuse: 'status urgent',
} as const satisfies Record<ImportAction, string>;
