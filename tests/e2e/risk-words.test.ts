import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { until } from './harness/surfaces';
import { chipOf, customer, MENTIONS } from './support/x-page';

const PETRA = customer('petra-descale');

let browser: OpenedBrowser;
let page: Page;
let library: Page;

beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
  page = await browser.open(MENTIONS);
  page.setDefaultTimeout(10_000);
  await chipOf(browser, page, PETRA);
  library = await browser.optionsPage('policies/words/injury');
  library.setDefaultTimeout(10_000);
});
afterAll(() => browser?.close());

function chipSays(pattern: RegExp) {
  return until(`a chip that says ${pattern}`, async () => {
    await page.bringToFront();
    const { name } = await chipOf(browser, page, PETRA);
    return pattern.test(name) ? name : undefined;
  });
}

it('a word that a lead adds marks the comment in a tab that is open, and taken back it does so no more', async () => {
  expect((await chipOf(browser, page, PETRA)).name).not.toMatch(/Injury/);
  await library.bringToFront();
  await library.getByRole('textbox', { name: 'Add words or phrases, one a line' }).fill('citric acid');
  await library.getByText(/1 would gain a mark/).waitFor();
  await library.getByRole('button', { name: 'Save words' }).click();
  await library.getByText(/^By Noor on/).waitFor();
  await chipSays(/Injury/);
  await library.bringToFront();
  await library.getByRole('checkbox', { name: 'citric acid' }).uncheck();
  await library.getByRole('button', { name: 'Save words' }).click();
  await library.getByText('None yet.').waitFor();
  await chipSays(/^(?!.*Injury)/);
  expect(browser.consoleErrors).toEqual([]);
});
