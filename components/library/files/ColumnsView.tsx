import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { COLUMN_USES, type ColumnUse, type FileTable, withUse } from '@/lib/library/exchange/column-use';
import type { ImportPlan } from '@/lib/library/exchange/plan-import';
import type { WordKey } from '@/lib/shared/words';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import type { ColumnChoices } from './columns-model';
import { ReadAs } from './ReadAs';

/** Which column of a spreadsheet is what, asked before its rows are looked at. */
export function ColumnsView({ plan: { tables, format } }: { plan: ImportPlan }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const [choices, setChoices] = useState<ColumnChoices>(() =>
    tables.map(({ columns }) => columns.map(({ use }) => use)),
  );
  const choose = (table: number, at: number, use: ColumnUse | null) =>
    setChoices((now) => now.map((choice, nth) => (nth === table ? withUse(choice, at, use) : choice)));
  return (
    <div class="whole-stage columns-stage">
      <h2 ref={heading} tabIndex={-1}>
        {words('files_columns_title')}
      </h2>
      <p>{words('files_columns_text')}</p>
      {tables.map((table, nth) => (
        <ColumnTable
          key={`${table.file} ${table.key}`}
          table={table}
          choice={choices[nth] ?? []}
          onChoose={(at, use) => choose(nth, at, use)}
        />
      ))}
      <ReadAs found={format} />
      <ColumnsFoot tables={tables} choices={choices} />
    </div>
  );
}

interface ColumnTableProps {
  readonly table: FileTable;
  readonly choice: ColumnChoices[number];
  readonly onChoose: (at: number, use: ColumnUse | null) => void;
}

function ColumnTable({ table: { file, columns }, choice, onChoose }: ColumnTableProps) {
  const words = useWords();
  return (
    <table class="columns-table">
      <caption>
        <bdi>{file}</bdi>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words('files_column')}</th>
          <th scope="col">{words('files_column_sample')}</th>
          <th scope="col">{words('files_column_use')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, sample, isFixed }, at) =>
          isFixed || (name === '' && sample === '') ? null : (
            <tr key={at}>
              <th scope="row">
                <bdi>{name || words('files_column_unnamed', at + 1)}</bdi>
              </th>
              <td>
                <bdi class="quiet">{sample}</bdi>
              </td>
              <td>
                <UsePick
                  name={name || words('files_column_unnamed', at + 1)}
                  use={choice[at] ?? null}
                  onChoose={(use) => onChoose(at, use)}
                />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

interface UsePickProps {
  readonly name: string;
  readonly use: ColumnUse | null;
  readonly onChoose: (use: ColumnUse | null) => void;
}

function UsePick({ name, use, onChoose }: UsePickProps) {
  const words = useWords();
  return (
    <select
      class="select"
      aria-label={words('files_column_is', name)}
      value={use ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChoose(COLUMN_USES.find((each) => each === value) ?? null)
      }
    >
      {COLUMN_USES.map((each) => (
        <option key={each} value={each}>
          {words(USE_WORDS[each])}
        </option>
      ))}
      <option value="">{words('files_column_none')}</option>
    </select>
  );
}

function ColumnsFoot({ tables, choices }: { tables: readonly FileTable[]; choices: ColumnChoices }) {
  const words = useWords();
  const { importing } = useLibrary().files;
  const isHeld = choices.some((choice) => !choice.includes('body'));
  return (
    <div class="actions">
      <Button
        size="large"
        tone="primary"
        held={isHeld}
        onClick={() => {
          if (!isHeld) void importing.columns.use(tables, choices);
        }}
      >
        {words('files_columns_go')}
      </Button>
      <Button size="large" onClick={importing.cancel}>
        {words('files_cancel')}
      </Button>
      <span class="quiet" role="status">
        {words(isHeld ? 'files_columns_no_words' : 'files_columns_kept')}
      </span>
    </div>
  );
}

const USE_WORDS = {
  body: 'files_column_body',
  title: 'files_column_title',
  tags: 'files_field_tags',
  code: 'files_field_code',
  lang: 'files_field_lang',
  folder: 'files_field_folder',
} as const satisfies Record<ColumnUse, WordKey>;
