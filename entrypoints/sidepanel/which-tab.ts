import { browser } from 'wxt/browser';
import type { CallWorker } from '@/lib/messaging/client';

/** True inside a page, where the frame must prove who mounted it. */
export function isFramed(): boolean {
  return window.top !== window;
}

/** The tab this frame was mounted for; `undefined` when its ticket is missing, spent or another's. */
export async function redeemTicket(callWorker: CallWorker): Promise<number | undefined> {
  const nonce = new URLSearchParams(location.hash.slice(1)).get('ticket');
  if (!nonce) return undefined;
  const hello = await callWorker('frame.hello', { nonce });
  return hello.ok ? (hello.value.tabId ?? undefined) : undefined;
}

/** Tells the active tab of this window now and whenever it changes. */
export async function followTabs(onTab: (tabId: number) => void): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const windowId = active?.windowId;
  browser.tabs.onActivated.addListener((activated) => {
    if (windowId === undefined || activated.windowId === windowId) onTab(activated.tabId);
  });
  if (active?.id !== undefined) onTab(active.id);
}
