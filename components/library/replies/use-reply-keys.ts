import type { Words } from '@/lib/shared/words';
import { useDocumentKeys } from '../../ui/use-document-keys';
import { useWords } from '../../ui/words';
import { editorHash } from '../editor/editor-place';
import { useLibrary } from '../library-context';
import type { LibraryModel } from '../library-model';
import { type Permission, REFUSAL_WORDS } from './failure-words';

/**
 * The single keys of the page: "/" search, N new, A approve, S send back, H hand in, E edit. Not while text is written, a dialog
 * is open or a menu has the focus, and not where they are turned off.
 */
export function useReplyKeys(): void {
  const library = useLibrary();
  const words = useWords();
  useDocumentKeys(
    (event) => {
      if (!library.ports.settings.peek().singleKeys || isBusy(event)) return;
      if (act(letterOf(event), library, words)) event.preventDefault();
    },
    [library],
  );
}

function act(key: string, library: LibraryModel, words: Words): boolean {
  const { replies, ports, notes } = library;
  const { acts } = replies;
  if (key === '/') return goToSearch();
  const may = (verdict: Permission, go: () => void) => {
    if (verdict.ok) go();
    else notes.tell(words(REFUSAL_WORDS[verdict.why]));
    return true;
  };
  if (key === 'n') return may(acts.rightsAlone().edit, () => replies.wishes.write(null));
  const row = isListShown(library) ? replies.selected.peek() : undefined;
  if (!row) return false;
  const rights = acts.rights(row);
  if (key === 'a') return may(rights.approve, () => void acts.approve(row));
  if (key === 's') return may(rights.sendBack, () => acts.ask({ kind: 'send-back', row }));
  if (key === 'h' && row.open?.state === 'draft') return may(rights.edit, () => void acts.handIn(row));
  if (key === 'e') return may(rights.edit, () => ports.go(editorHash(row.snippet.id)));
  return false;
}

function isListShown({ replies }: LibraryModel): boolean {
  return !['requests', 'missed', 'care'].includes(replies.tab.peek());
}

function goToSearch(): boolean {
  const input = document.querySelector<HTMLElement>('[data-search]');
  input?.focus();
  return input !== null;
}

/** Somebody is writing, or a dialog or a menu has the keys. */
export function isBusy(event: KeyboardEvent): boolean {
  const isChord = event.ctrlKey || event.metaKey || event.altKey;
  if (isChord || event.isComposing || event.repeat) return true;
  if (document.querySelector('dialog[open]')) return true;
  const within = event.target instanceof Element ? event.target.closest(TAKES_LETTERS) : null;
  return within !== null && !within.matches('[type="checkbox"], [type="radio"]');
}

/** A select finds its options by letters, as a menu does. */
const TAKES_LETTERS = 'input, textarea, select, [contenteditable], [role="menu"]';

/** By the character, and by the physical key where the layout writes another script. */
export function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z/]$/i.test(key)) return key.toLowerCase();
  const isOtherScript = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  return isOtherScript ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '') : '';
}
