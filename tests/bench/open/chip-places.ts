import type { Page } from 'playwright-core';
import type { OpenedBrowser } from '../../e2e/harness/open-browser.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middles of the chips that are in view. */
export async function chipPlaces(browser: OpenedBrowser, page: Page): Promise<Place[]> {
  const height = page.viewportSize()?.height ?? 0;
  await browser.chips(page);
  await page.waitForTimeout(1_000);
  const boxes = await Promise.all((await browser.chips(page)).map((chip) => chip.box()));
  return boxes
    .filter((box) => box !== undefined)
    .map(({ x, y, width, height: tall }) => ({ x: x + width / 2, y: y + tall / 2 }))
    .filter(({ y }) => y > 80 && y < height - 20);
}

/** As long as a person's pointer rests on a chip before it is pressed, milliseconds. */
const REST_MS = 200;

/** `restMs`: 0 for a pointer that presses the moment it comes. */
export async function press(page: Page, place: Place | undefined, restMs = REST_MS): Promise<void> {
  if (!place) throw new Error('no chip is in view');
  await page.mouse.move(place.x, place.y);
  if (restMs > 0) await page.waitForTimeout(restMs);
  await page.mouse.click(place.x, place.y);
}
