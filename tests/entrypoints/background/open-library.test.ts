import { describe, expect, it, vi } from 'vitest';
import { EXTENSION_ID } from './fake-browser';

const PAGE = `chrome-extension://${EXTENSION_ID}/options.html`;
const opened: unknown[] = [];
let tabs: readonly { id: number }[] = [];
vi.stubGlobal('chrome', {
  runtime: { id: EXTENSION_ID, getURL: () => PAGE },
  tabs: {
    query: async () => tabs,
    create: async (tab: unknown) => void opened.push(tab),
    update: async (id: number, tab: object) => void opened.push({ id, ...tab }),
  },
});
const { openLibrary } = await import('@/entrypoints/background/surfaces');

describe('opening the library', () => {
  it('goes to the place that was asked for, in a new tab', async () => {
    await openLibrary('settings/learned');
    expect(opened).toEqual([{ url: `${PAGE}#settings/learned` }]);
  });

  it('goes there in the tab that is open already', async () => {
    tabs = [{ id: 7 }];
    await openLibrary('cases');
    expect(opened.at(-1)).toEqual({ id: 7, active: true, url: `${PAGE}#cases` });
  });
});
