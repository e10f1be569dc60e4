import type { Route } from '@/lib/escalation/route';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { Line } from './Fields';

export function RouteTitle({ route }: { route: Route }) {
  const words = useWords();
  const { routes } = useLibrary();
  const problem = routes.problem.value;
  const isHere = problem === 'name-missing' || problem === 'name-taken';
  return (
    <>
      <Line
        label={words('routes_name')}
        value={route.name}
        problem={
          isHere ? words(problem === 'name-taken' ? 'routes_name_taken' : 'routes_name_missing') : undefined
        }
        onInput={(name) => routes.change({ name })}
      />
      <Line
        label={words('routes_purpose')}
        value={route.purpose}
        hint={words('routes_purpose_hint')}
        onInput={(purpose) => routes.change({ purpose })}
      />
    </>
  );
}
