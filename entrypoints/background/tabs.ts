import { browser } from 'wxt/browser';
import { type CallFailure, deliver } from '@/lib/messaging/client';
import type { PageCall, PageParams, SidebarNotice, SidebarNoticeParams } from '@/lib/messaging/messages';
import type { Result } from '@/lib/shared/result';

/** Calls the content script in the top frame of a tab. A tab without one is a failure, not an error. */
export function tellTab<N extends PageCall>(
  tabId: number,
  name: N,
  params: PageParams<N>,
): Promise<Result<unknown, CallFailure>> {
  return relayToTab(tabId, name, params);
}

/** The same for a call whose name and params the page itself will check. */
export function relayToTab(
  tabId: number,
  call: string,
  params: unknown,
): Promise<Result<unknown, CallFailure>> {
  const send = (message: unknown) => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  return deliver(send, { call, params }, 10_000);
}

/** Tells every open sidebar, and whether one said that it is meant. That none is open is no failure. */
export async function tellSidebars<N extends SidebarNotice>(
  notice: N,
  params: SidebarNoticeParams<N>,
): Promise<boolean> {
  const send = (message: unknown) => browser.runtime.sendMessage(message);
  return (await deliver(send, { call: notice, params }, 1_000)).ok;
}
