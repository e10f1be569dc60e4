import type { Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { textInside } from './harness/inside';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { model, postedCounter, until } from './harness/surfaces';
import { customer, EDITOR, MENTIONS, openReplyDialog, typeReply } from './support/x-page';

const DRAFT = 'Please send us your password so we can log in.';
const OUTDATED = /Reload this tab/;

let browser: OpenedBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
  await letExtensionsReload();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  page = await browser.open(MENTIONS);
  page.setDefaultTimeout(10_000);
  await browser.chips(page);
  await browser.sidebar(page);
});
afterEach(() => page.close());

it('takes everything down, says so once, and leaves the draft and the site’s Post alone', async () => {
  await openReplyDialog(page, customer('petra-descale'));
  await typeReply(page, DRAFT);
  await bubbleSays(/Asks for a password/);
  expect(await paintedWords()).toBeGreaterThan(0);
  await updateExtension();
  await bubbleSays(OUTDATED);
  expect(await page.locator('cuecard-chip, cuecard-sidebar').count()).toBe(0);
  expect(await paintedWords()).toBe(0);
  expect(await model(page, EDITOR)).toBe(DRAFT);
  await page.locator(EDITOR).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Thanks.');
  await page.getByTestId('tweetButton').click();
  await until('the post', async () => ((await postedCounter(page)) === 1 ? true : undefined));
  expect(await page.evaluate('window.__posted[0].text')).toBe(`${DRAFT} Thanks.`);
});

it('says so where no reply box is open, too', async () => {
  await updateExtension();
  await bubbleSays(OUTDATED);
  expect(await page.locator('cuecard-chip, cuecard-sidebar').count()).toBe(0);
  expect(await page.locator('cuecard-bubble').count()).toBe(1);
});

it('works again once the tab is loaded anew', async () => {
  await updateExtension();
  await bubbleSays(OUTDATED);
  await page.reload();
  expect((await browser.chips(page)).length).toBeGreaterThan(0);
});

/** How many stretches of text are underlined. */
function paintedWords(): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

/** Without developer mode the browser does not start an unpacked extension again. */
async function letExtensionsReload(): Promise<void> {
  const extensions = await browser.open('chrome://extensions');
  await extensions.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await extensions.close();
}

/** What the browser does after an update. */
async function updateExtension(): Promise<void> {
  const worker = await browser.worker();
  const gone = new Promise((resolve) => worker.once('close', resolve));
  const back = browser.context.waitForEvent('serviceworker', { timeout: 45_000 });
  await worker.evaluate('setTimeout(() => chrome.runtime.reload(), 50)');
  await gone;
  await endIfUnknown(await back);
}

/**
 * Chromium (156, 2026-11) now and then starts the new worker before it counts as the extension's own: no event reaches
 * it and each of its calls fails with "No SW". For a person it is ended when it has idled for 30 s and the next one
 * works; the worker of an automated browser never idles.
 */
async function endIfUnknown(worker: Worker): Promise<void> {
  const answer = await worker.evaluate("chrome.storage.local.get('settings').then(() => 'known', String)");
  if (answer === 'known') return;
  expect(answer).toContain('No SW');
  await browser.killWorker();
}

function bubbleSays(words: RegExp): Promise<true> {
  return until(`a bubble that says ${words}`, async () =>
    words.test((await textInside(page, 'cuecard-bubble')).join(' ')) ? true : undefined,
  );
}
