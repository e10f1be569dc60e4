import { browser } from 'wxt/browser';

/** A ticket is good for this long, milliseconds. A frame asks within a second. */
const VALID_MS = 30_000;

/**
 * A single-use ticket that proves to a framed sidebar, and to us, that our own content script of that tab mounted
 * it. Kept in session storage: the worker may be stopped between issuing and redeeming.
 */
export async function issueTicket(tabId: number, now: number): Promise<string> {
  const nonce = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(nonce)]: { tabId, until: now + VALID_MS } });
  return nonce;
}

/** The tab it was issued for; undefined when it is unknown, spent, too old, or from another tab. */
export async function redeemTicket(
  nonce: string,
  tabId: number | undefined,
  now: number,
): Promise<number | undefined> {
  const key = keyOf(nonce);
  const stored = (await browser.storage.session.get(key))[key];
  await browser.storage.session.remove(key);
  if (!isTicket(stored) || stored.until < now || stored.tabId !== tabId) return undefined;
  return stored.tabId;
}

function keyOf(nonce: string): string {
  return `ticket:${nonce}`;
}

function isTicket(stored: unknown): stored is { tabId: number; until: number } {
  return typeof stored === 'object' && stored !== null && 'tabId' in stored && 'until' in stored;
}
