import type { Route } from '@/lib/escalation/route';
import { Clock } from '../../ui/Clock';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { minutesWords } from './minutes-words';
import { takeOverMinutes } from './take-over-time';

/** Where the goal stands on a ruler that is not past it, per cent. */
const GOAL_AT = 75;

/** How long the department takes against its goal, as far as it was noted. Red only past the goal. */
export function TakeOverRuler({ route }: { route: Route }) {
  const words = useWords();
  const { cases, ports } = useLibrary();
  const { goalMinutes } = route;
  const { workingHours } = ports.settings.value;
  const took = takeOverMinutes(cases.all.value ?? [], route, workingHours, ports.clock());
  const told = took === undefined ? words('routes_none_taken') : minutesWords(words, took);
  if (goalMinutes === null)
    return <span class="meta">{took === undefined ? words('routes_no_goal') : told}</span>;
  const isLate = took !== undefined && took > goalMinutes;
  const goalAt = isLate ? Math.round((100 * goalMinutes) / took) : GOAL_AT;
  const percent = isLate ? goalAt : Math.round(((took ?? 0) / goalMinutes) * GOAL_AT);
  return (
    <>
      <div class="take-over-ruler" style={{ '--goal': `${goalAt}%` }}>
        <Clock face={{ state: isLate ? 'late' : 'done', percent }} />
      </div>
      <span class={isLate ? 'take-over-words take-over-late num' : 'take-over-words meta num'}>
        <span>{told}</span>
        <span>{words('routes_goal_of', minutesWords(words, goalMinutes))}</span>
      </span>
    </>
  );
}
