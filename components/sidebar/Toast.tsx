import { useEffect } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

const SHOWN_MS = 8000;

/** What was done, with a way back. Read out by the status, so it has no role of its own. */
export function Toast() {
  const words = useWords();
  const { view } = useSidebar();
  const told = view.told.value;
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(view.dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [told]);
  if (!told) return null;
  const undo = () => {
    told.undo?.();
    view.dismiss();
  };
  return (
    <section class="toast" aria-label={words('sidebar_told')}>
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
