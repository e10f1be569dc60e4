import { useLayoutEffect } from 'preact/hooks';

/**
 * Hears every key pressed on the page that nothing inside has taken, as long as the component stands. From before the
 * browser draws: no key is lost that is pressed at what has just appeared. `onKey` may change only with `of`.
 */
export function useDocumentKeys(onKey: (event: KeyboardEvent) => void, of: readonly unknown[]): void {
  useLayoutEffect(() => {
    const ifFree = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) onKey(event);
    };
    document.addEventListener('keydown', ifFree);
    return () => document.removeEventListener('keydown', ifFree);
  }, [...of]);
}
