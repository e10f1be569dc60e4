import { Check } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/words';
import { useLibrary } from './library-context';

const SHOWN_MS = 4000;

/** "Saved." for the eye, for a moment. The status tells it to everybody else. */
export function SavedSign() {
  const words = useWords();
  const saves = useLibrary().settings.saves.value;
  const [seen, setSeen] = useState(saves);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(saves), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [saves]);
  if (saves === seen) return null;
  return (
    <span class="saved" aria-hidden="true">
      <Icon node={Check} size={14} />
      {words('library_saved')}
    </span>
  );
}
