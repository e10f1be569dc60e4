import { type Browser, browser } from 'wxt/browser';
import type { Sender } from '@/lib/messaging/receiver';

/**
 * Who sent a message, told by the address the browser states, never by the tab: the in-page sidebar has a tab too.
 * Undefined for frames inside pages and for anything that is not ours.
 */
export function senderOf(sender: Browser.runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return undefined;
  const tabId = sender.tab?.id;
  // Not by `origin`: outside browsers, and in some of them, that of every extension is "null".
  if (!sender.url.startsWith(browser.runtime.getURL('/'))) {
    return sender.frameId === 0 && tabId !== undefined ? { caller: 'page', tabId } : undefined;
  }
  const { pathname } = new URL(sender.url);
  if (pathname === '/sidepanel.html') return { caller: 'sidebar', tabId };
  return pathname === '/options.html' ? { caller: 'library', tabId } : undefined;
}
