import type { Remembered, SidebarMemory } from '@/components/sidebar/sidebar-ports';

/** Lasts as long as the tab. Where storage is denied to the frame nothing is remembered, and nothing breaks. */
export function sessionMemory(tabId: number): SidebarMemory {
  const key = `sidebar-${tabId}`;
  return {
    read: () => read(key),
    write(remembered) {
      try {
        sessionStorage.setItem(key, JSON.stringify(remembered));
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
      }
    },
  };
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
