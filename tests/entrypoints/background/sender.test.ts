import { describe, expect, it } from 'vitest';
import { EXTENSION_ID, fakeBrowser } from './fake-browser';

fakeBrowser();
const { senderOf } = await import('@/entrypoints/background/sender');

type Said = Parameters<typeof senderOf>[0];

const OURS = `chrome-extension://${EXTENSION_ID}`;
const X = 'https://x.com/notifications/mentions';
const said = (over: Partial<Said>): Said =>
  ({ id: EXTENSION_ID, url: X, frameId: 0, tab: { id: 7 }, ...over }) as Said;

describe('who sent a message', () => {
  it('is the page for the content script of a tab’s top frame', () => {
    expect(senderOf(said({}))).toEqual({ caller: 'page', tabId: 7 });
  });

  it('is nobody for a frame inside a page', () => {
    expect(senderOf(said({ frameId: 3 }))).toBeUndefined();
  });

  it('is nobody for a page without a tab', () => {
    expect(senderOf({ id: EXTENSION_ID, url: X, frameId: 0 })).toBeUndefined();
  });

  it('is the sidebar by its address, framed with its tab and native without', () => {
    const url = `${OURS}/sidepanel.html#ticket=1`;
    expect(senderOf(said({ url, frameId: 5 }))).toEqual({ caller: 'sidebar', tabId: 7 });
    expect(senderOf({ id: EXTENSION_ID, url })).toEqual({ caller: 'sidebar', tabId: undefined });
  });

  it('is the library by its address, in whatever tab', () => {
    expect(senderOf(said({ url: `${OURS}/options.html#cases` }))).toEqual({ caller: 'library', tabId: 7 });
  });

  it('is nobody for another page of ours', () => {
    expect(senderOf(said({ url: `${OURS}/other.html` }))).toBeUndefined();
    expect(senderOf(said({ url: `${OURS}/a/sidepanel.html` }))).toBeUndefined();
  });

  it('is nobody for another extension, whatever address it states', () => {
    expect(senderOf(said({ id: 'another', url: `${OURS}/sidepanel.html` }))).toBeUndefined();
  });

  it('is the page, not the sidebar, for addresses that only look like ours', () => {
    for (const url of [
      `https://x.com/sidepanel.html`,
      `https://x.com/?${OURS}/sidepanel.html`,
      `chrome-extension://${'b'.repeat(32)}/sidepanel.html`,
    ]) {
      expect(senderOf(said({ url }))?.caller).not.toBe('sidebar');
    }
  });

  it('is nobody without an address', () => {
    expect(senderOf({ id: EXTENSION_ID, tab: { id: 7 } } as Said)).toBeUndefined();
  });
});
