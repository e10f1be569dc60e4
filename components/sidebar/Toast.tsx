import { Button } from '../ui/Button';
import { usePassing } from '../ui/use-passing';
import { useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

/** What was done, with a way back. Read out by the status, so it has no role of its own. */
export function Toast() {
  const words = useWords();
  const { view } = useSidebar();
  const told = view.told.value;
  const ref = usePassing<HTMLElement>(told, view.dismiss);
  if (!told) return null;
  const undo = () => {
    told.undo?.();
    view.dismiss();
  };
  return (
    <section class="toast" ref={ref} aria-label={words('sidebar_told')}>
      <span>{told.text}</span>
      <span class="push row">
        {told.undo ? (
          <Button tone="quiet" size="small" onClick={undo}>
            {words('sidebar_undo')}
          </Button>
        ) : null}
        <Button tone="quiet" size="small" onClick={view.dismiss}>
          {words('sidebar_dismiss')}
        </Button>
      </span>
    </section>
  );
}
