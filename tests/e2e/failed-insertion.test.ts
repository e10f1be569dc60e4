import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { aSnippet } from '../fixtures/snippets.ts';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { model, postedCounter, until } from './harness/surfaces';
import { journal, standing } from './support/extension-calls';
import { putSnippet } from './support/rich-snippet';
import { chipOf, customer, EDITOR, MENTIONS, openReplyDialog, typeReply } from './support/x-page';

const PETRA = customer('petra-descale');
const TEXT = 'Zebrafish are sent home free of charge within 30 days.';
const REPLY = aSnippet('zebrafish-home', 'Zebrafish home', TEXT, { reviewBy: '2099-01-01' });
const DRAFT = 'Hello Petra. ';

let browser: OpenedBrowser;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
  await putSnippet(await browser.worker(), REPLY);
});
afterAll(() => browser?.close());

/** A reply box with a draft in it, and the reply chosen. */
beforeEach(async () => {
  page = await browser.open(MENTIONS);
  page.setDefaultTimeout(10_000);
  await (await chipOf(browser, page, PETRA)).press();
  sidebar = await browser.sidebar(page);
  await openReplyDialog(page, PETRA);
  await typeReply(page, DRAFT);
  await sidebar.getByRole('combobox', { name: 'Search replies' }).fill('zebrafish');
  await sidebar.getByRole('option', { name: 'Zebrafish home' }).waitFor();
});

/** Draft.js takes nothing back that it was pasted: what it made of the text stays, and that is said. */
it.each([
  { what: 'swallows it', instead: '', undone: true, box: 'The reply box is as it was before.' },
  { what: 'makes something else of it', instead: 'ANYONE?', undone: false, box: 'Look at the reply box' },
])('the sidebar says so when the page $what, and the text is on the clipboard', async (failure) => {
  const { instead, undone, box } = failure;
  await page.evaluate(changePastes, instead);
  await sidebar.getByRole('button', { name: 'Insert reply' }).click();
  const alert = sidebar.getByRole('alert').filter({ hasText: 'The reply did not go in as it should.' });
  await alert.filter({ hasText: 'The reply is on the clipboard' }).waitFor();
  expect(await alert.textContent()).toContain(box);
  expect(await sidebar.getByText('The reply is in the reply box').count()).toBe(0);
  expect(await model(page, EDITOR)).toBe(`${DRAFT}${instead}`);
  const worker = await browser.worker();
  expect(await standing(worker, page, 'failed')).toEqual({ type: 'failed', undone });
  expect(await journal(worker, 'reply-inserted')).toEqual([]);
  await pasteByHand();
  expect(await postedCounter(page)).toBe(0);
  expect(browser.consoleErrors).toEqual([]);
  await page.close();
});

/** Over all that stands in the reply box, with the site as it should be. */
async function pasteByHand(): Promise<void> {
  await page.evaluate("window.dispatchEvent(new Event('well-again'))");
  await page.locator(EDITOR).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await until('the text from the clipboard', async () =>
    (await model(page, EDITOR)) === TEXT ? true : undefined,
  );
}

/** Runs in the page, before any listener of the site's own: every paste comes to it as `instead`, or not at all. */
function changePastes(instead: string): void {
  const well = new AbortController();
  window.addEventListener('well-again', () => well.abort());
  let own = false;
  const change = (event: ClipboardEvent) => {
    if (own) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (instead === '') return;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', instead);
    own = true;
    event.target?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    own = false;
  };
  window.addEventListener('paste', change, { capture: true, signal: well.signal });
}
