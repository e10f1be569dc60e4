import type { BrowserContext, Page } from 'playwright-core';
import type { OpenedBrowser } from '../../e2e/harness/open-browser.ts';
import { standOpen } from '../../e2e/harness/settings.ts';
import { lastOf, watchPresses } from './sidebar-witness.ts';

/** Has every sidebar that is opened from now on note when its first suggestion was on screen. */
export async function watchFirstSuggestion(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (!location.href.includes('sidepanel.html')) return;
    const observer = new MutationObserver(() => {
      if (!document.querySelector('#replies [role=option]')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => Object.assign(window, { benchFirst: performance.now() });
        channel.port2.postMessage(null);
      });
    });
    observer.observe(document, { subtree: true, childList: true });
  });
}

/**
 * In a fresh tab whose sidebar was never shown, `settledMs` after the driver has seen its chips: from the press on a chip
 * that opens it until the first suggestion was handed on to the screen, milliseconds.
 */
export async function timeColdOpen(
  browser: OpenedBrowser,
  address: string,
  press: (page: Page) => Promise<void>,
  settledMs: number,
): Promise<number> {
  for (const page of browser.context.pages().slice(1)) await page.close();
  await standOpen(await browser.worker(), false);
  const page = await browser.open(address);
  await browser.chips(page);
  await page.waitForTimeout(settledMs);
  await watchPresses(page);
  await press(page);
  await page.waitForTimeout(UNTOUCHED_MS);
  const frame = await browser.sidebar(page);
  await frame.waitForFunction(() => Reflect.has(window, 'benchFirst'), undefined, { timeout: 60_000 });
  const { startedAt, first } = await frame.evaluate(() => ({
    startedAt: performance.timeOrigin,
    first: Reflect.get(window, 'benchFirst') as number,
  }));
  const pressedAt = (await lastOf(page, 'benchPresses')) ?? Number.NaN;
  await page.waitForTimeout(REST_MS);
  return startedAt + first - pressedAt;
}

/** Asked anything earlier, the sidebar would read the driver's own script of 330 kB while it opens. */
const UNTOUCHED_MS = 1_500;
/** Until the whole library was read and studied behind it. */
const REST_MS = 5_000;
