import { vi } from 'vitest';

export const EXTENSION_ID = 'abcdefghijklmnopabcdefghijklmnop';
const ORIGIN = `chrome-extension://${EXTENSION_ID}`;

/** What the browser hears of a text's language. */
export type Heard = (text: string) => Promise<{
  isReliable: boolean;
  languages: { language: string; percentage: number }[];
}>;

const UNHEARD: Heard = async () => ({ isReliable: false, languages: [] });

/** What the background asks of a browser, as far as these tests go. Import what is tested after calling this. */
export function fakeBrowser(detectLanguage = UNHEARD): { readonly session: Map<string, unknown> } {
  const session = new Map<string, unknown>();
  vi.stubGlobal('chrome', {
    runtime: { id: EXTENSION_ID, getURL: (path: string) => `${ORIGIN}${path}` },
    i18n: { detectLanguage },
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) session.set(key, structuredClone(value));
        },
        remove: async (key: string) => void session.delete(key),
      },
    },
  });
  return { session };
}
