import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser } from '../../tests/e2e/harness/open-browser.ts';
import { TEAM } from '../../tests/e2e/harness/settings.ts';
import { until } from '../../tests/e2e/harness/surfaces.ts';
import { shrinkPng } from './shrink.mjs';

const PIXELS_PER_CSS_PIXEL = 2;
const SETTLE_MS = 600;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ width: number, height: number }} Size in CSS pixels */
/** @typedef {{ x: number, y: number, width: number, height: number }} Clip in CSS pixels */
/** @typedef {Awaited<ReturnType<typeof openStudio>>} Studio */

/** A browser with the built extension, for pictures with two device pixels to one CSS pixel.
 *  @param {{ colorScheme?: 'light' | 'dark', settings?: object }} [options] */
export async function openStudio({ colorScheme = 'light', settings = TEAM } = {}) {
  const browser = await openBrowser({
    colorScheme,
    settings,
    viewport: null,
    args: [`--force-device-scale-factor=${PIXELS_PER_CSS_PIXEL}`, '--window-size=1440,1000'],
  });
  return {
    ...browser,
    colorScheme,
    /** @param {string} url @param {Size} size */
    async page(url, size) {
      const page = await browser.open('about:blank');
      await resize(page, size);
      await page.goto(inScheme(url, colorScheme));
      return page;
    },
    /** @param {string} section @param {Size} size */
    async library(section, size) {
      const page = await browser.optionsPage(section);
      await resize(page, size);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      return page;
    },
    /** The chip of this customer, scrolled to as a hand does. @param {Page} page @param {string} customer */
    async chipOf(page, customer) {
      const author = page.getByText(customer, { exact: true }).first();
      await until(`${customer} on the page`, () => cameIntoView(page, author));
      return until(`the chip of ${customer}`, () => chipBeside(browser, page, author));
    },
    async clear() {
      for (const page of browser.context.pages().slice(1)) await page.close();
    },
  };
}

/** Saves what is to be seen now. @param {Page} page @param {string} file @param {Clip} [clip] */
export async function shoot(page, file, clip) {
  await page.waitForTimeout(SETTLE_MS);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide', ...(clip && { clip }) });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, shrinkPng(png));
}

/** Playwright resets the pixel density when it sets a size itself, so this asks the browser.
 *  @param {Page} page @param {Size} size */
export async function resize(page, { width, height }) {
  const session = await page.context().newCDPSession(page);
  const metrics = { width, height, deviceScaleFactor: PIXELS_PER_CSS_PIXEL, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
}

/** The replica sites wear the theme that their address names. */
function inScheme(url, colorScheme) {
  const address = new URL(url);
  if (colorScheme === 'dark') address.searchParams.set('theme', 'dark');
  return address.href;
}

async function cameIntoView(page, author) {
  const box = (await author.count()) > 0 ? await author.boundingBox() : null;
  const height = await page.evaluate('innerHeight');
  if (box && box.y > 120 && box.y < height * 0.6) return true;
  await page.mouse.move(450, 400);
  await page.mouse.wheel(0, 120);
  return undefined;
}

async function chipBeside(browser, page, author) {
  const name = await author.boundingBox();
  if (!name) return undefined;
  for (const chip of await browser.chips(page)) {
    const box = await chip.box();
    if (box && Math.abs(box.y + box.height / 2 - name.y - name.height / 2) < 14) return chip;
  }
  return undefined;
}
