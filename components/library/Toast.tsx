import { Button } from '../ui/Button';
import { usePassing } from '../ui/use-passing';
import { useWords } from '../ui/words';
import { useLibrary } from './library-context';

/** What was done, with a way back. Read out by the status, so it has no role of its own. */
export function Toast() {
  const words = useWords();
  const { notes } = useLibrary();
  const note = notes.note.value;
  const ref = usePassing<HTMLElement>(note, notes.dismiss);
  if (!note) return null;
  const undo = () => {
    notes.dismiss();
    note.undo?.();
  };
  return (
    <section class="library-toast" ref={ref} aria-label={words('library_note')}>
      <span dir="auto">{note.text}</span>
      <span class="row push">
        {note.undo ? (
          <Button tone="soft" size="small" onClick={undo}>
            {words('library_undo')}
          </Button>
        ) : null}
        <Button tone="quiet" size="small" onClick={notes.dismiss}>
          {words('library_dismiss')}
        </Button>
      </span>
    </section>
  );
}
