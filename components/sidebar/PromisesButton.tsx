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
  const [plain, late] = promises.hasCases.value ? DAY : PROMISES;
  const name = overdue > 0 ? count(late, open, overdue) : count(plain, open);
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

const DAY = ['case_day_open', 'case_day_overdue'] as const;
const PROMISES = ['promise_open_list', 'promise_button_overdue'] as const;
