import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { model, postedCounter, until } from './harness/surfaces';
import { clearWork } from './support/clear-work';
import { journal, rows, standing } from './support/extension-calls';
import { putSnippet, RICH_SNIPPET, RICH_TEXT } from './support/rich-snippet';
import { chipOf, customer, EDITOR, MENTIONS, openReplyDialog } from './support/x-page';

const PETRA = customer('petra-descale');
const REPLY_INSERTED = {
  kind: 'reply-inserted',
  commentKey: PETRA.key,
  snippet: { id: RICH_SNIPPET.id, version: RICH_SNIPPET.version },
  provenance: 'verbatim',
  audience: 'public',
  how: 'inserted',
};
/** From the press until long after everything has been told, milliseconds. */
const MOMENTS = [0, 20, 60, 120, 250, 500, 900];

/** In this time whatever is done a second time is done. */
const AGAIN_MS = 1_000;

/** The browser takes five seconds to end a worker that is busy, and the sidebar ten to ask again. */
const LONG_MS = 30_000;

let browser: OpenedBrowser;
let page: Page;
let sidebar: Frame;
/** A worker that was busy when it was killed cannot be spoken to again: the next test gets another browser. */
let wasHeld = false;

beforeAll(startBrowser);
afterAll(() => browser?.close());

async function startBrowser(): Promise<void> {
  browser = await openBrowser({ settings: TEAM });
  await putSnippet(await browser.worker(), RICH_SNIPPET);
  page = await browser.open('about:blank');
  wasHeld = false;
}

async function openAll(): Promise<void> {
  page.setDefaultTimeout(10_000);
  await page.goto(MENTIONS);
  await (await chipOf(browser, page, PETRA)).press();
  sidebar = await browser.sidebar(page);
  await sidebar.getByRole('listbox', { name: 'Suggested replies' }).waitFor();
}

/** The next test starts with a worker that knows nothing, and a database without the work of this one. */
afterEach(async () => {
  const posted = await postedCounter(page);
  if (wasHeld) {
    await browser.close();
    await startBrowser();
  } else {
    await page.close();
    page = await clearWork(browser);
  }
  expect(posted).toBe(0);
});

describe('an insertion', () => {
  beforeEach(async () => {
    await openAll();
    const search = sidebar.getByRole('combobox', { name: 'Search replies' });
    await search.fill('zebrafish');
    await sidebar.getByRole('option', { name: 'Zebrafish rich text' }).waitFor();
    await search.focus();
  });

  /** The text once, one entry in the journal, and a sidebar that says so. */
  async function expectOneInsertion(): Promise<void> {
    const said = sidebar.getByText('The reply is in the reply box').first();
    await said.waitFor({ state: 'attached', timeout: LONG_MS });
    await standing(sidebar, page, 'inserted');
    await page.waitForTimeout(AGAIN_MS);
    expect(await model(page, EDITOR)).toBe(RICH_TEXT);
    expect(await journal(sidebar, 'reply-inserted')).toEqual([REPLY_INSERTED]);
  }

  it('asked for while the worker is dead', async () => {
    await openReplyDialog(page, PETRA);
    await browser.killWorker();
    await sidebar.getByRole('button', { name: 'Insert reply' }).click();
    await expectOneInsertion();
  });

  it('whose question died with the worker', async () => {
    await openReplyDialog(page, PETRA);
    await holdWorker();
    await sidebar.getByRole('button', { name: 'Insert reply' }).click();
    await page.waitForTimeout(300);
    await browser.killWorker();
    await expectOneInsertion();
  });

  it.each(MOMENTS)('whose worker dies %i ms after the press', async (ms) => {
    await openReplyDialog(page, PETRA);
    await sidebar.getByRole('button', { name: 'Insert reply' }).click();
    await page.waitForTimeout(ms);
    await browser.killWorker();
    await expectOneInsertion();
  });

  it('whose worker dies while it waits for the reply box', async () => {
    await sidebar.getByRole('button', { name: 'Insert reply' }).click();
    await standing(sidebar, page, 'waiting');
    await browser.killWorker();
    await openReplyDialog(page, PETRA);
    await expectOneInsertion();
  });

  it('whose report died with the worker', async () => {
    await sidebar.getByRole('button', { name: 'Insert reply' }).click();
    await standing(sidebar, page, 'waiting');
    await holdWorker();
    await openReplyDialog(page, PETRA);
    await until('the text', async () => ((await model(page, EDITOR)) === RICH_TEXT ? true : undefined));
    await page.waitForTimeout(300);
    await browser.killWorker();
    await expectOneInsertion();
  });
});

describe('an escalation', () => {
  const NOTE = 'She asks about descaling without tablets.';

  beforeEach(async () => {
    await openAll();
    await openReplyDialog(page, PETRA);
    await sidebar.getByRole('tab', { name: 'Escalate' }).click();
    await sidebar.getByRole('radio').first().check({ force: true });
    await sidebar.getByRole('textbox', { name: 'Note' }).fill(NOTE);
  });

  /** One case with its outbox entry, one entry in the journal, an escalated comment, the hand-off reply once. */
  async function expectOneCase(): Promise<void> {
    const [found] = await until('a case', async () => {
      const cases = await rows<{ id: string; note: string; commentKey: string }>(sidebar, 'escalations');
      return cases.length > 0 ? cases : undefined;
    });
    const written = async () => (await model(page, EDITOR)) || undefined;
    const handOff = await until('the hand-off reply', written, LONG_MS);
    const isNoted = async () => (await journal(sidebar, 'reply-inserted')).length > 0 || undefined;
    await until('the journal to know of the hand-off reply', isNoted, LONG_MS);
    await page.waitForTimeout(AGAIN_MS);
    expect(await rows(sidebar, 'escalations')).toHaveLength(1);
    expect(found).toMatchObject({ note: NOTE, commentKey: PETRA.key });
    expect(await rows(sidebar, 'outbox')).toMatchObject([{ id: found?.id, state: 'waiting' }]);
    expect(await rows(sidebar, 'escalationDrafts')).toEqual([]);
    expect(await journal(sidebar, 'escalated')).toMatchObject([{ escalationId: found?.id }]);
    expect(await journal(sidebar, 'reply-inserted')).toHaveLength(1);
    const comments = await rows<{ key: string; status: string }>(sidebar, 'comments');
    expect(comments.find(({ key }) => key === PETRA.key)?.status).toBe('escalated');
    expect(await model(page, EDITOR)).toBe(handOff);
  }

  it('sent while the worker is dead', async () => {
    await browser.killWorker();
    await send();
    await expectOneCase();
  });

  it.each(MOMENTS)('whose worker dies %i ms after it was sent', async (ms) => {
    await send();
    await page.waitForTimeout(ms);
    await browser.killWorker();
    await expectOneCase();
  });

  it('whose news died with the worker', async () => {
    await holdWorker();
    await send();
    await page.waitForTimeout(800);
    await browser.killWorker();
    await expectOneCase();
  });

  it('is sent once when Send is pressed twice', async () => {
    await sidebar.getByRole('button', { name: /^Send to / }).dblclick();
    await browser.killWorker();
    await expectOneCase();
  });

  function send(): Promise<void> {
    return sidebar.getByRole('button', { name: /^Send to / }).click();
  }
});

/** The worker hears nothing any more: what is sent to it now dies with it. */
async function holdWorker(): Promise<void> {
  wasHeld = true;
  const worker = await browser.worker();
  void worker.evaluate('for (const end = Date.now() + 20_000; Date.now() < end; );').catch(() => undefined);
  await page.waitForTimeout(100);
}
