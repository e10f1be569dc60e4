import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The space above and below the letters of a line may be touched, letters may not. CSS pixels. */
const TOUCH = 4;

let browser: OpenedBrowser;
beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
});
afterAll(() => browser?.close());

it.each(['https://x.com/notifications/mentions', 'https://www.facebook.com/brevoli'])(
  'covers no word of the page with a chip: %s',
  async (url) => {
    const page = await browser.open(url);
    await page.evaluate(() => scrollBy(0, 900));
    const chips = await browser.chips(page, /^(Waiting|Overdue)/);
    const words = await wordBoxes(page);
    expect(words.length).toBeGreaterThan(20);
    for (const chip of chips) {
      const box = await chip.box();
      const covered = box ? words.filter((word) => overlap(box, word) > TOUCH) : [];
      expect(covered, `words under the chip at ${JSON.stringify(box)}`).toEqual([]);
    }
  },
);

/** Where the page's own text stands. */
function wordBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes: Box[] = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.nodeValue?.trim()) continue;
      const range = document.createRange();
      range.selectNode(walker.currentNode);
      for (const { x, y, width, height } of range.getClientRects()) {
        if (width > 1 && height > 1) boxes.push({ x, y, width, height });
      }
    }
    return boxes;
  });
}

/** The smaller side of what two boxes share. */
function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, Math.min(wide, high));
}
