import type { Remembered, SidebarMemory } from '@/components/sidebar/sidebar-ports';

/** Writing stops the page for a millisecond: not with every key. Milliseconds. */
const SETTLE_MS = 150;

/** Lasts as long as the tab. Where storage is denied to the frame nothing is remembered, and nothing breaks. */
export function sessionMemory(tabId: number): SidebarMemory {
  const key = `sidebar-${tabId}`;
  let pending: Remembered | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    if (pending) write(key, pending);
    pending = undefined;
  };
  addEventListener('pagehide', save);
  return {
    read: () => read(key),
    write(remembered) {
      pending = remembered;
      clearTimeout(timer);
      timer = setTimeout(save, SETTLE_MS);
    },
  };
}

function write(key: string, remembered: Remembered): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(remembered));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function read(key: string): Partial<Remembered> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return {};
    throw error;
  }
}
