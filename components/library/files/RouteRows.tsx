import type { ImportPlan } from '@/lib/library/exchange/plan-import';
import type { RouteRow } from '@/lib/library/exchange/plan-routes';
import type { WordKey } from '@/lib/shared/words';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { isWritten } from './import-rows';
import { ProblemList } from './ProblemList';

/** The routes of a folder, each with what would become of it. */
export function RouteRows({ plan }: { plan: ImportPlan }) {
  const words = useWords();
  if (plan.routes.length === 0) return null;
  return (
    <section class="import-routes" aria-labelledby="import-routes">
      <h2 id="import-routes">{words('files_routes')}</h2>
      <p class="meta">{words('files_routes_hint')}</p>
      <ul class="lines">
        {plan.routes.map((row) => (
          <RouteLine key={row.file} row={row} />
        ))}
      </ul>
    </section>
  );
}

function RouteLine({ row }: { row: RouteRow }) {
  const words = useWords();
  const { review } = useLibrary().files.importing;
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          disabled={!isWritten(row)}
          checked={isWritten(row) && !review.leftOutRoutes.value.has(row.file)}
          onChange={() => review.toggleRoute(row.file)}
        />
        <bdi>{row.name}</bdi>
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
} as const satisfies Record<RouteRow['action'], WordKey>;
