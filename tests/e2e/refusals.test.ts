import type { Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { model, postedCounter } from './harness/surfaces';
import { askToInsert, standing, tellPage } from './support/extension-calls';
import { closeReplyDialog, customer, EDITOR, MENTIONS, openReplyDialog } from './support/x-page';

const PETRA = customer('petra-descale');
const YUSUF = customer('yusuf-down');
const TEXT = 'Thank you for writing to us.';

let browser: OpenedBrowser;
let worker: Worker;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM, isPutAway: true });
  worker = await browser.worker();
  page = await browser.open('about:blank');
  page.setDefaultTimeout(10_000);
});
afterAll(() => browser?.close());

/** In one tab after the other address: the browser starts no process for it. */
async function openMentions(query = ''): Promise<void> {
  await page.goto(`${MENTIONS}${query}`);
  await browser.chips(page);
}

afterEach(async () => {
  expect(await postedCounter(page)).toBe(0);
});

describe('under another account than the brand’s', () => {
  beforeEach(() => openMentions('?as=someone_else'));

  it('inserts nothing until the person has said once that it is right', async () => {
    await openReplyDialog(page, PETRA);
    const before = await model(page, EDITOR);
    const refused = { type: 'refused', why: 'acting-wrong' };
    expect(await askToInsert(worker, page, { commentKey: PETRA.key, text: TEXT })).toEqual(refused);
    expect(await model(page, EDITOR)).toBe(before);
    await tellPage(worker, page, 'acting.confirm', {});
    expect(await askToInsert(worker, page, { commentKey: PETRA.key, text: TEXT })).toEqual({
      type: 'inserted',
    });
    expect(await model(page, EDITOR)).toBe(`${before}${TEXT}`);
  });

  it('asks again on the next page', async () => {
    await tellPage(worker, page, 'acting.confirm', {});
    await page.locator('article', { hasText: PETRA.author }).first().locator('time').click();
    await page.waitForURL(/\/status\//);
    await browser.chips(page);
    const outcome = await askToInsert(worker, page, { commentKey: PETRA.key, text: TEXT });
    expect(outcome).toEqual({ type: 'refused', why: 'acting-wrong' });
  });
});

it('asks when the page does not show who would post', async () => {
  await openMentions('?as=none');
  const outcome = await askToInsert(worker, page, { commentKey: PETRA.key, text: TEXT });
  expect(outcome).toEqual({ type: 'refused', why: 'acting-unknown' });
});

describe('while it waits for the reply box', () => {
  beforeEach(async () => {
    await openMentions();
    expect((await askToInsert(worker, page, { commentKey: PETRA.key, text: TEXT })).type).toBe('waiting');
  });

  it('goes into the box of its own comment, once', async () => {
    await openReplyDialog(page, PETRA);
    expect(await standing(worker, page, 'inserted')).toEqual({ type: 'inserted' });
    expect(await model(page, EDITOR)).toBe(TEXT);
  });

  it('gives up when the box of another comment opens, and writes into neither', async () => {
    await openReplyDialog(page, YUSUF);
    expect(await standing(worker, page, 'cancelled')).toEqual({ type: 'cancelled', why: 'other-composer' });
    expect(await model(page, EDITOR)).toBe('');
    await closeReplyDialog(page);
    await openReplyDialog(page, PETRA);
    await page.waitForTimeout(500);
    expect(await model(page, EDITOR)).toBe('');
  });

  it('gives up on Escape', async () => {
    await page.keyboard.press('Escape');
    expect(await standing(worker, page, 'cancelled')).toEqual({ type: 'cancelled', why: 'escape' });
    await openReplyDialog(page, PETRA);
    await page.waitForTimeout(500);
    expect(await model(page, EDITOR)).toBe('');
  });

  it('gives up when the person goes to another page', async () => {
    await page.locator('article', { hasText: YUSUF.author }).first().locator('time').click();
    expect(await standing(worker, page, 'cancelled')).toEqual({ type: 'cancelled', why: 'navigation' });
  });

  it('gives up for a newer press', async () => {
    const newer = await askToInsert(worker, page, { commentKey: YUSUF.key, text: 'The newer one.' });
    expect(newer.type).toBe('waiting');
    await openReplyDialog(page, YUSUF);
    await standing(worker, page, 'inserted');
    expect(await model(page, EDITOR)).toBe('The newer one.');
  });

  it('gives up after a minute', async () => {
    // Its clock stands still from then on.
    onTestFinished(async () => {
      await page.close();
      page = await browser.open('about:blank');
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 55_000 });
    await new Promise((resolve) => session.once('Emulation.virtualTimeBudgetExpired', resolve));
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 6_000 });
    expect(await standing(worker, page, 'cancelled')).toEqual({ type: 'cancelled', why: 'timeout' });
  });
});

describe('with the reply box open', () => {
  beforeEach(async () => {
    await openMentions();
    await openReplyDialog(page, PETRA);
  });

  it('refuses a comment that the open box does not answer', async () => {
    const outcome = await askToInsert(worker, page, { commentKey: YUSUF.key, text: TEXT });
    expect(outcome.type).not.toBe('inserted');
    expect(await model(page, EDITOR)).toBe('');
  });

  it('keeps what is meant for a private message out of a public box', async () => {
    const outcome = await askToInsert(worker, page, {
      commentKey: PETRA.key,
      text: TEXT,
      audience: 'private',
    });
    expect(outcome).toEqual({ type: 'refused', why: 'wrong-audience' });
    expect(await model(page, EDITOR)).toBe('');
  });

  it('touches nothing while an input method is composing', async () => {
    await page.locator(EDITOR).click();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    const during = await page.locator(EDITOR).textContent();
    const outcome = await askToInsert(worker, page, { commentKey: PETRA.key, text: TEXT });
    expect(outcome).toEqual({ type: 'refused', why: 'composing' });
    expect(await page.locator(EDITOR).textContent()).toBe(during);
    await session.send('Input.insertText', { text: 'に' });
    expect(await askToInsert(worker, page, { commentKey: PETRA.key, text: TEXT })).toEqual({
      type: 'inserted',
    });
  });

  it('does once what it is asked twice', async () => {
    const request = { commentKey: PETRA.key, text: TEXT, requestId: 'the-very-same' };
    const both = await Promise.all([askToInsert(worker, page, request), askToInsert(worker, page, request)]);
    expect(both).toEqual([{ type: 'inserted' }, { type: 'inserted' }]);
    expect(await model(page, EDITOR)).toBe(TEXT);
  });
});

it('refuses a comment that is no longer on the page', async () => {
  await openMentions();
  const outcome = await askToInsert(worker, page, { commentKey: 'x:1', text: TEXT });
  expect(outcome).toEqual({ type: 'refused', why: 'comment-gone' });
});

it('scrolls, opens and focuses nothing by itself', async () => {
  await openMentions();
  await page.waitForTimeout(1_000);
  const after = () =>
    page.evaluate(() => ({
      scrolled: scrollY,
      focused: document.activeElement?.localName,
      dialogs: document.querySelectorAll('[role=dialog]').length,
      address: location.href,
    }));
  const untouched = { scrolled: 0, focused: 'body', dialogs: 0, address: MENTIONS };
  expect(await after()).toEqual(untouched);
  await page.evaluate(() => scrollTo(0, 400));
  await askToInsert(worker, page, { commentKey: PETRA.key, text: TEXT });
  await page.waitForTimeout(500);
  expect(await after()).toEqual({ ...untouched, scrolled: 400 });
  expect(browser.context.pages()).toHaveLength(2);
});
