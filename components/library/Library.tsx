import { WordsContext } from '../ui/words';
import { FirstRun } from './FirstRun';
import { LibraryContext } from './library-context';
import type { LibraryModel } from './library-model';
import { Shell } from './Shell';
import { Toast } from './Toast';

interface LibraryProps {
  readonly model: LibraryModel;
  readonly dir: 'ltr' | 'rtl';
  /** Without one the system decides. */
  readonly theme?: 'light' | 'dark' | undefined;
}

/** The library: what the team says, what it watches for, where cases go, and how Cuecard is set. */
export function Library({ model, dir, theme }: LibraryProps) {
  const { speech } = model.ports;
  return (
    <WordsContext.Provider value={speech}>
      <LibraryContext.Provider value={model}>
        <div class="library" dir={dir} lang={speech.lang} data-theme={theme}>
          {model.place.section.value === 'first' ? <FirstRun /> : <Shell />}
          <Toast />
          <p class="sr" role="status" aria-live="polite">
            {model.notes.status.value}
          </p>
        </div>
      </LibraryContext.Provider>
    </WordsContext.Provider>
  );
}
