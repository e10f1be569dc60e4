import { useRef } from 'preact/hooks';
import { useDocumentKeys } from '../ui/use-document-keys';

/** Up, Down, Home and End go from line to line, to what each can be asked first; also from outside the list. */
export function useRowKeys() {
  const list = useRef<HTMLUListElement>(null);
  useDocumentKeys((event) => {
    const rows = [...(list.current?.children ?? [])];
    if (event.ctrlKey || event.metaKey || event.altKey || rows.length === 0) return;
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const to = placeFor(event.key, at, rows.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    rows[to]?.scrollIntoView({ block: 'nearest' });
    rows[to]?.querySelector<HTMLElement>('button, a[href]')?.focus();
  }, []);
  return list;
}

/** `at` is -1 while the focus is in no line. */
function placeFor(key: string, at: number, last: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  return key === 'ArrowUp' ? Math.max(at - 1, 0) : undefined;
}
