import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSnippet } from '../fixtures/snippets.ts';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { until } from './harness/surfaces';
import { bundledScript } from './support/bundled-script';
import { tabOf } from './support/extension-calls';
import type { LibraryWrites } from './support/library-writes';
import { putSnippet, RICH_SNIPPET } from './support/rich-snippet';
import { chipOf, closeReplyDialog, customer, EDITOR, MENTIONS, openReplyDialog } from './support/x-page';

const SECOND_MS = 1000;
const INSTEAD = aSnippet('quokka', 'Quokka instead', 'Say this instead.', { tags: ['marsupial'] });
const HOLDING = aSnippet('holding', 'Holding statement', 'We know of it.', { tags: ['statement'] });

let browser: OpenedBrowser;
let page: Page;
let library: Page;
let sidebar: Frame;

beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
  for (const snippet of [RICH_SNIPPET, INSTEAD, HOLDING]) await putSnippet(await browser.worker(), snippet);
  page = await browser.open(MENTIONS);
  await (await chipOf(browser, page, customer('petra-descale'))).press();
  sidebar = await browser.sidebar(page);
  const search = sidebar.getByRole('combobox', { name: 'Search replies' });
  await search.fill('zebrafish');
  await sidebar.getByRole('option', { name: 'Zebrafish rich text' }).waitFor();
  library = await browser.optionsPage('snippets');
  await library.evaluate(await bundledScript('tests/e2e/support/library-writes.ts'));
});
afterAll(() => browser?.close());

/** How long after it was stored in one tab a change was drawn in the other. */
async function delayOf(words: string, write: () => Promise<number>, isGone = false): Promise<number> {
  const drawn = sidebar.evaluate(drawnAt, { words, isGone });
  const storedAt = await write();
  const delayMs = (await drawn) - storedAt;
  console.info(`${words}${isGone ? ' (gone)' : ''}: ${delayMs} ms`);
  return delayMs;
}

describe('the sidebar in another tab shows within a second', () => {
  it('the words of a version that was just approved', async () => {
    const write = () => inLibrary('approveWords', RICH_SNIPPET.id, 'Zebrafish, second version.');
    expect(await delayOf('Zebrafish, second version.', write)).toBeLessThan(SECOND_MS);
  });

  it('who recalled the reply that is chosen and why, with Insert and Copy held and the replacement offered', async () => {
    const write = () => inLibrary('recall', RICH_SNIPPET.id, 'The words were wrong', INSTEAD.id);
    expect(await delayOf('Recalled by Ines', write)).toBeLessThan(SECOND_MS);
    const dock = sidebar.getByRole('region', { name: 'Your reply' });
    await dock.getByText('The words were wrong').waitFor();
    await dock.getByRole('button', { name: 'Use “Quokka instead” instead' }).waitFor();
    for (const name of ['Insert reply', 'Copy']) {
      const button = dock.getByRole('button', { name, exact: true });
      expect(await button.getAttribute('aria-disabled')).toBe('true');
    }
  });

  it('a recall that was lifted', async () => {
    const write = () => inLibrary('liftRecall', RICH_SNIPPET.id);
    expect(await delayOf('Zebrafish, second version.', write)).toBeLessThan(SECOND_MS);
  });

  it('an incident, with replies of its hidden tags gone and its statement first', async () => {
    const write = () => inLibrary('startIncident', 'Water outage', HOLDING.id, ['zebrafish']);
    expect(await delayOf('Water outage', write)).toBeLessThan(SECOND_MS);
    expect(await sidebar.locator('body').textContent()).toContain('Hidden while this goes on: Water outage');
    await sidebar.getByRole('combobox', { name: 'Search replies' }).fill('');
    // Read, not waited for: a tab in the background draws no frames, by which Playwright waits.
    await until('the statement on top of the list', async () => {
      const first = await sidebar.evaluate(() => document.querySelector('[role=option]')?.textContent);
      return first?.includes('Holding statement') ? true : undefined;
    });
  });

  it('the end of an incident', async () => {
    expect(await delayOf('Water outage', () => inLibrary('endIncident'), true)).toBeLessThan(SECOND_MS);
  });
});

describe('the worker', () => {
  it('lets nothing in that was recalled while it waited for the reply box', async () => {
    const tabId = await tabOf(await browser.worker(), page);
    const petra = customer('petra-descale');
    const request = { tabId, commentKey: petra.key, id: RICH_SNIPPET.id };
    const told = await sidebar.evaluate(pressInsert, request);
    expect(told).toMatchObject({ value: { value: { type: 'waiting' } } });
    await inLibrary('recall', RICH_SNIPPET.id, 'Wrong while it waited', null);
    await page.bringToFront();
    await openReplyDialog(page, petra);
    await page.waitForTimeout(1_500);
    expect(await page.locator(EDITOR).textContent()).not.toContain('late words');
    await closeReplyDialog(page);
    await inLibrary('liftRecall', RICH_SNIPPET.id);
  });

  it('passes no reply on to a page that was recalled, whoever asks', async () => {
    await inLibrary('recall', RICH_SNIPPET.id, 'Wrong again', null);
    const tabId = await tabOf(await browser.worker(), page);
    const told = await sidebar.evaluate(pressInsert, {
      tabId,
      commentKey: customer('petra-descale').key,
      id: RICH_SNIPPET.id,
    });
    expect(told).toMatchObject({ ok: true, value: { ok: false, failure: { detail: 'withheld' } } });
    expect(browser.consoleErrors).toEqual([]);
  });
});

function inLibrary<N extends keyof LibraryWrites>(
  name: N,
  ...given: Parameters<LibraryWrites[N]>
): Promise<number> {
  return library.evaluate(
    ({ name, given }) => {
      const { libraryWrites } = globalThis as unknown as {
        libraryWrites: Record<string, (...given: unknown[]) => Promise<number>>;
      };
      return libraryWrites[name]?.(...given) ?? Promise.reject(new Error(`no write ${name}`));
    },
    { name: name as string, given: given as unknown[] },
  );
}

/** Runs in the sidebar: when its words came, or went. */
function drawnAt({ words, isGone }: { words: string; isGone: boolean }): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if ((document.body.textContent ?? '').includes(words) === isGone) return;
      observer.disconnect();
      resolve(Date.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
  });
}

/** Runs in the sidebar: what its own press would send. */
function pressInsert({ tabId, commentKey, id }: { tabId: number; commentKey: string; id: string }) {
  const { chrome: extension } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  const snippet = { id, version: 4 };
  const request = {
    requestId: 'late',
    commentKey,
    text: 'late words',
    audience: 'any',
    snippet,
    provenance: 'verbatim',
  };
  return extension.runtime.sendMessage({
    call: 'page.tell',
    params: { tabId, name: 'composer.insert', params: request },
  });
}
