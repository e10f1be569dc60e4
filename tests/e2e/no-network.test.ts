import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SECTIONS } from '@/components/library/place-model';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { until } from './harness/surfaces';
import { journal, rows } from './support/extension-calls';
import { leadSpreadsheet } from './support/lead-spreadsheet';
import { readNetLog } from './support/net-log';
import { chipOf, customer, EDITOR, MENTIONS, openReplyDialog } from './support/x-page';

const PETRA = customer('petra-descale');
/** All of the product in one go, which cannot be begun again: what was handed over stays so. */
const LONG_MS = 180_000;
const OWN_SITES = /^https:\/\/(x\.com|www\.facebook\.com)\//;

let folder: string;
let browser: OpenedBrowser;
let extensionId: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cuecard-net-'));
  const args = [`--log-net-log=${path.join(folder, 'net.json')}`];
  browser = await openBrowser({ settings: TEAM, args });
  ({ extensionId } = browser);
});
afterAll(async () => {
  await browser?.close().catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

it(
  'asks for nothing through the main job on both sites, a hand-over and the library',
  async () => {
    await answerOnX();
    await lookOnFacebook();
    await leafThroughLibrary();
    await browser.killWorker();
    const page = await browser.open(MENTIONS);
    await browser.chips(page);
    expect(browser.requests).toEqual([]);
  },
  LONG_MS,
);

it('would have been seen asking: this is how the next test knows that the watch is awake', async () => {
  const worker = await browser.worker();
  await worker.evaluate("fetch('https://elsewhere.invalid/from-the-worker').catch(() => undefined)");
  const library = await browser.optionsPage();
  await library.evaluate("fetch('https://elsewhere.invalid/from-the-library').catch(() => undefined)");
  await until('both requests', async () => (browser.requests.length >= 2 ? true : undefined));
  expect([...browser.requests].sort()).toEqual([
    'https://elsewhere.invalid/from-the-library',
    'https://elsewhere.invalid/from-the-worker',
  ]);
});

it('is not in the browser’s own network log with anything else, and neither is another site', async () => {
  await browser.close();
  const requests = await readNetLog(path.join(folder, 'net.json'));
  const ours = requests.filter(({ initiator }) => initiator === `chrome-extension://${extensionId}`);
  const outside = ours.map(({ url }) => url).filter((url) => !url.startsWith('chrome-extension:'));
  expect(new Set(outside)).toEqual(
    new Set(['https://elsewhere.invalid/from-the-worker', 'https://elsewhere.invalid/from-the-library']),
  );
  const sites = requests.filter(({ initiator }) => OWN_SITES.test(`${initiator}/`));
  expect(sites.length).toBeGreaterThan(0);
  expect(sites.filter(({ url }) => /^https?:/.test(url) && !OWN_SITES.test(url))).toEqual([]);
});

async function answerOnX(): Promise<void> {
  const page = await browser.open(MENTIONS);
  await (await chipOf(browser, page, PETRA)).press();
  const sidebar = await browser.sidebar(page);
  const insert = sidebar.getByRole('button', { name: 'Insert reply' });
  await insert.waitFor();
  await openReplyDialog(page, PETRA);
  await sidebar.getByRole('tab', { name: 'Draft check' }).click();
  await sidebar.getByRole('tab', { name: 'Escalate' }).click();
  await sidebar.getByRole('radio').first().check({ force: true });
  await sidebar.getByRole('button', { name: /^Send to / }).click();
  await until('a case', async () => ((await rows(sidebar, 'escalations')).length > 0 ? true : undefined));
  await until('the hand-off reply', async () =>
    (await journal(sidebar, 'reply-inserted')).length > 0 ? true : undefined,
  );
  await press(page, 'Control+Enter');
}

async function press(page: Page, key: string): Promise<void> {
  await page.locator(EDITOR).focus();
  await page.keyboard.press(key);
}

async function lookOnFacebook(): Promise<void> {
  const page = await browser.open('https://www.facebook.com/brevoli');
  const [chip] = await browser.chips(page);
  await chip?.press();
  const sidebar = await browser.sidebar(page);
  await sidebar.getByRole('listbox', { name: 'Suggested replies' }).waitFor();
}

async function leafThroughLibrary(): Promise<void> {
  for (const place of [...SECTIONS, 'replies/new']) {
    const library = await browser.optionsPage(place);
    await library.locator('h1, .body-area').first().waitFor();
    if (place === 'replies') await leafThroughTabs(library);
    if (place === 'files') await readAndWriteFiles(library);
    await library.waitForTimeout(300);
    await library.close();
  }
}

async function leafThroughTabs(library: Page): Promise<void> {
  const tabs = library.getByRole('navigation', { name: 'Which replies' }).getByRole('button');
  for (const tab of await tabs.all()) await tab.click();
}

async function readAndWriteFiles(library: Page): Promise<void> {
  await library.getByRole('button', { name: 'Take a snapshot' }).click();
  await library.getByText('Snapshot taken.').first().waitFor();
  const saved = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Save a backup file' }).click();
  await (await saved).delete();
  const file = { name: 'replies.csv', mimeType: 'text/csv', buffer: leadSpreadsheet(true) };
  await library.getByLabel('Choose files').setInputFiles(file);
  await library.getByRole('button', { name: 'Import 200 replies' }).click();
  await library.getByText('200 replies came in as drafts.').first().waitFor();
}
