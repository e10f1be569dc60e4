import type { ImportPlan } from '@/lib/library/exchange/plan-import';
import type { RuleRow } from '@/lib/library/exchange/plan-rules';
import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { isWritten } from './import-rows';
import { ProblemList } from './ProblemList';

/** The policies of a folder, each with what would become of it. */
export function RuleRows({ plan }: { plan: ImportPlan }) {
  const words = useWords();
  if (plan.rules.length === 0) return null;
  return (
    <section class="import-routes" aria-labelledby="import-rules">
      <h2 id="import-rules">{words('files_rules')}</h2>
      <p class="meta">{words('files_rules_hint')}</p>
      <ul class="lines">
        {plan.rules.map((row) => (
          <RuleLine key={row.key} row={row} />
        ))}
      </ul>
    </section>
  );
}

function RuleLine({ row }: { row: RuleRow }) {
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
} as const satisfies Record<RuleRow['action'], WordKey>;
