import type { Words } from '@/lib/shared/words';
import { isBusy, letterOf } from '../ui/key-press';
import { useDocumentKeys } from '../ui/use-document-keys';
import { useWords } from '../ui/words';
import { useLibrary } from './library-context';
import type { LibraryModel } from './library-model';
import { type Permission, REFUSAL_WORDS } from './replies/failure-words';

/** Does what a letter stands for, and answers whether it stands for anything. */
export type SingleKeys = (letter: string, library: LibraryModel, may: May) => boolean;

/** Goes on where that is permitted, and otherwise says why not. */
export type May = (verdict: Permission, go: () => void) => true;

/**
 * The single keys of a page, and "/" for its search. Not while text is written, a dialog is open or a menu has the
 * focus, and not where they are turned off.
 */
export function useSingleKeys(keys: SingleKeys): void {
  const library = useLibrary();
  const words = useWords();
  useDocumentKeys(
    (event) => {
      if (!library.ports.settings.peek().singleKeys || isBusy(event)) return;
      const letter = letterOf(event);
      const isOurs = letter === '/' ? goToSearch() : keys(letter, library, permission(library, words));
      if (isOurs) event.preventDefault();
    },
    [library],
  );
}

function permission({ notes }: LibraryModel, words: Words): May {
  return (verdict, go) => {
    if (verdict.ok) go();
    else notes.tell(words(REFUSAL_WORDS[verdict.why]));
    return true;
  };
}

function goToSearch(): boolean {
  const input = document.querySelector<HTMLElement>('[data-search]');
  input?.focus();
  return input !== null;
}
