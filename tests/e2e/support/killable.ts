import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type OpenedBrowser, openBrowser } from '../harness/open-browser';
import { TEAM } from '../harness/settings';
import { postedCounter } from '../harness/surfaces';
import { clearWork } from './clear-work';
import { putSnippet, RICH_SNIPPET } from './rich-snippet';
import { chipOf, customer, MENTIONS } from './x-page';

/** Her comment is open in the sidebar when a test begins. */
export const PETRA = customer('petra-descale');

/** In this time whatever is done a second time is done. */
export const AGAIN_MS = 1_000;

/** The browser takes five seconds to end a worker that is busy, and the sidebar ten to ask again. */
export const LONG_MS = 30_000;

export interface Killable {
  readonly page: Page;
  readonly sidebar: Frame;
  kill(): Promise<void>;
  /** The worker hears nothing any more: what is sent to it now dies with it. */
  hold(): Promise<void>;
}

/**
 * For the tests of a file: each starts with a worker that knows nothing, and a database without the work of the one
 * before. What is returned is filled when the first one begins.
 */
export function useKillable(): Killable {
  let browser: OpenedBrowser;
  let page: Page;
  let sidebar: Frame;
  /** A worker that was busy when it was killed cannot be spoken to again: the next test gets another browser. */
  let wasHeld = false;
  const start = async () => {
    browser = await openBrowser({ settings: TEAM });
    await putSnippet(await browser.worker(), RICH_SNIPPET);
    page = await browser.open('about:blank');
    wasHeld = false;
  };
  beforeAll(start);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page.setDefaultTimeout(10_000);
    await page.goto(MENTIONS);
    await (await chipOf(browser, page, PETRA)).press();
    sidebar = await browser.sidebar(page);
    await sidebar.getByRole('listbox', { name: 'Suggested replies' }).waitFor();
  });
  afterEach(async () => {
    const posted = await postedCounter(page);
    if (wasHeld) {
      await browser.close();
      await start();
    } else {
      await page.close();
      page = await clearWork(browser);
    }
    expect(posted).toBe(0);
  });
  return {
    get page() {
      return page;
    },
    get sidebar() {
      return sidebar;
    },
    kill: () => browser.killWorker(),
    async hold() {
      wasHeld = true;
      const worker = await browser.worker();
      void worker
        .evaluate('for (const end = Date.now() + 20_000; Date.now() < end; );')
        .catch(() => undefined);
      await page.waitForTimeout(100);
    },
  };
}
