import { ListChecks } from 'lucide';
import { IconButton } from '../ui/Button';
import { useCount } from '../ui/words';
import { useSidebar } from './sidebar-context';

/** The way to what was promised and handed over, with a mark while something is overdue. */
export function PromisesButton() {
  const count = useCount();
  const { promises } = useSidebar();
  const open = promises.day.value?.length ?? 0;
  const overdue = promises.overdue.value;
  const name = overdue > 0 ? count('case_day_overdue', open, overdue) : count('case_day_open', open);
  return (
    <span class="promises-button">
      <IconButton
        icon={ListChecks}
        name={name}
        data-focus="promises-button"
        onClick={() => promises.show(true)}
      />
      {overdue > 0 ? <span class="pip pip-late" aria-hidden="true" /> : null}
    </span>
  );
}
