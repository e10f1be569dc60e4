import type { Frame, Page } from 'playwright-core';
import { findInside, type InsideElement } from './inside.ts';

export const CHIP_TAG = 'cuecard-chip';
export const FRAME_TAG = 'cuecard-sidebar';

const WAIT_MS = 15_000;
const STEP_MS = 100;

/** The chips on the page now, in document order. Waits until there is at least one. */
export function chips(page: Page, name?: string | RegExp): Promise<InsideElement[]> {
  return until(`a chip ${name ?? ''} on ${page.url()}`, async () => {
    const found = await findInside(page, CHIP_TAG, { role: 'button', ...(name ? { name } : {}) });
    return found.length > 0 ? found : undefined;
  });
}

/** The sidebar's document, in the page's closed shadow root, once it has drawn something. */
export async function sidebar(page: Page): Promise<Frame> {
  const frame = await until(`the sidebar's frame on ${page.url()}`, async () =>
    page.frames().find((one) => /^chrome-extension:.*\/sidepanel\.html/.test(one.url())),
  );
  await frame.waitForLoadState();
  return frame;
}

/** How often the site was told to post, by its own count. */
export async function postedCounter(page: Page): Promise<number> {
  return Number(await page.locator('#posted-counter').textContent());
}

/** The text that the site's own editor holds in its model, not its DOM. */
export function model(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => {
    const read = Reflect.get(window, '__model') as (node: Element | null) => string;
    return read(document.querySelector(wanted));
  }, selector);
}

/** Asks again until there is an answer. @throws when there is none after `waitMs`, naming what was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  waitMs = WAIT_MS,
): Promise<T> {
  const end = Date.now() + waitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${waitMs / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
