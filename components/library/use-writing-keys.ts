import { isCovered, isSendPress } from '../ui/key-press';
import { useDocumentKeys } from '../ui/use-document-keys';

interface WritingKeys {
  /** What the main button does. */
  readonly act: () => unknown;
  /** Back to the list. */
  readonly leave: () => void;
}

/** The keys of an editor: Ctrl or Cmd Enter and Esc, where nothing else is open. They may change only with `of`. */
export function useWritingKeys({ act, leave }: WritingKeys, of: readonly unknown[]): void {
  useDocumentKeys((event) => {
    if (event.isComposing || event.repeat || isCovered(event)) return;
    if (event.key === 'Escape') leave();
    if (!isSendPress(event)) return;
    event.preventDefault();
    act();
  }, of);
}
