import { useId } from 'preact/hooks';
import type { ImportAction, ImportPlan } from '@/lib/library/exchange/plan-import';
import type { Problem } from '@/lib/library/exchange/problem';
import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { isWritten } from './import-rows';
import { ProblemList } from './ProblemList';

/** The routes of a folder, each with what would become of it. */
export function RouteRows({ plan }: { plan: ImportPlan }) {
  const words = useWords();
  return (
    <PlannedRows
      title={words('files_routes')}
      hint={words('files_routes_hint')}
      rows={plan.routes.map(({ file, name, ...row }) => ({ ...row, key: file, title: name }))}
    />
  );
}

/** The policies of a folder, each with what would become of it. */
export function RuleRows({ plan }: { plan: ImportPlan }) {
  const words = useWords();
  return <PlannedRows title={words('files_rules')} hint={words('files_rules_hint')} rows={plan.rules} />;
}

interface PlannedRow {
  readonly key: string;
  readonly title: string;
  readonly action: ImportAction;
  readonly problems: readonly Problem[];
}

interface PlannedRowsProps {
  readonly title: string;
  readonly hint: string;
  readonly rows: readonly PlannedRow[];
}

function PlannedRows({ title, hint, rows }: PlannedRowsProps) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section class="import-routes" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="meta">{hint}</p>
      <ul class="lines">
        {rows.map((row) => (
          <PlannedLine key={row.key} row={row} />
        ))}
      </ul>
    </section>
  );
}

function PlannedLine({ row }: { row: PlannedRow }) {
  const words = useWords();
  const { review } = useLibrary().files.importing;
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          disabled={!isWritten(row)}
          checked={isWritten(row) && !review.leftOutRoutes.value.has(row.key)}
          onChange={() => review.toggleRoute(row.key)}
        />
        <bdi>{row.title}</bdi>
      </label>
      <span class="meta">{words(ACTION_WORDS[row.action])}</span>
      {row.problems.length > 0 ? <ProblemList problems={row.problems} named /> : null}
    </li>
  );
}

const ACTION_WORDS = {
  add: 'files_new',
  change: 'files_changes',
  same: 'files_same',
  refuse: 'files_not_taken',
} as const satisfies Record<ImportAction, WordKey>;
