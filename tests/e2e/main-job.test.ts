import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { model, postedCounter, until } from './harness/surfaces';
import { putSnippet, RICH_SNIPPET, RICH_TEXT } from './support/rich-snippet';

interface Site {
  readonly name: string;
  readonly url: string;
  /** Opens the site's own reply box for the comment whose chip was pressed, and returns its editor's selector. */
  openComposer(page: Page): Promise<string>;
  readonly chip: RegExp;
  readonly customer: string;
}

const SITES: readonly Site[] = [
  {
    name: 'X, in the reply dialog',
    url: 'https://x.com/notifications/mentions',
    chip: /Waiting/,
    customer: 'Petra Novotna',
    async openComposer(page) {
      await page.locator('article', { hasText: 'Petra Novotna' }).getByTestId('reply').click();
      return settledEditor(
        page,
        '[role=dialog] [data-testid=tweetTextarea_0] [contenteditable=true], [role=dialog] [contenteditable=true]',
      );
    },
  },
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/brevoli',
    chip: /Seen/,
    customer: 'Petra Novotna',
    async openComposer(page) {
      const comment = page.locator('[data-commentid]', { hasText: 'Petra Novotna' }).first();
      await comment.getByRole('button', { name: 'Reply', exact: true }).first().click();
      const editor = comment.locator('[data-lexical-editor=true]');
      await editor.waitFor();
      await editor.evaluate((element) => element.setAttribute('data-under-test', ''));
      return settledEditor(page, '[data-under-test]');
    },
  },
];

let browser: OpenedBrowser;
beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
  await putSnippet(await browser.worker(), RICH_SNIPPET);
});
afterAll(() => browser?.close());

describe.each(SITES)('on $name', (site) => {
  let page: Page;
  let sidebar: Frame;
  let editor: string;
  let before: string;

  beforeAll(async () => {
    page = await browser.open(site.url);
    await pressChipOf(page, site);
    sidebar = await browser.sidebar(page);
    await sidebar.getByRole('listbox', { name: 'Suggested replies' }).waitFor();
    editor = await site.openComposer(page);
    before = await model(page, editor);
  });
  afterAll(() => page?.close());

  it('keeps what is typed in the sidebar from the page’s own shortcuts', async () => {
    const search = sidebar.getByRole('combobox', { name: 'Search replies' });
    await search.click();
    await page.keyboard.type('njlrt?');
    expect(await search.inputValue()).toBe('njlrt?');
    await page.keyboard.press('Escape');
    await search.click();
    await page.keyboard.type('zebrafish');
    await sidebar.getByRole('option', { name: RICH_SNIPPET.texts[0]?.title ?? '' }).waitFor();
    expect(await page.evaluate('window.__shortcuts.length')).toBe(0);
  });

  it('inserts a reply with at most three keys once the reply box is open, however long one is held', async () => {
    await page.locator(editor).focus();
    await browser.command('go');
    await until('the sidebar to have the keyboard', async () =>
      (await sidebar.evaluate('document.hasFocus()')) ? true : undefined,
    );
    await sidebar.getByRole('combobox', { name: 'Search replies' }).focus();
    await hold(page, 'Enter');
    const after = await until('the text in the editor’s model', async () => {
      const text = await model(page, editor);
      return text === before ? undefined : text;
    });
    expect(after).toBe(`${before}${RICH_TEXT}`);
    expect(await visibleText(page, editor)).toBe(flat(after));
  });

  it('says so only after it was read back, with the keyboard in the reply box again', async () => {
    const replies = sidebar.getByRole('tabpanel', { name: 'Replies' });
    await replies.getByText('The reply is in the reply box').waitFor();
    const isInEditor = await page.evaluate(
      (selector) => document.querySelector(selector)?.contains(document.activeElement),
      editor,
    );
    expect(isInEditor).toBe(true);
  });

  it('leaves the site’s own undo to take it back', async () => {
    await page.locator(editor).focus();
    await page.keyboard.press('Control+z');
    await until('the draft as before', async () =>
      (await model(page, editor)) === before ? true : undefined,
    );
  });

  it('has posted nothing, triggered nothing and complained of nothing', async () => {
    expect(await postedCounter(page)).toBe(0);
    expect(await page.evaluate('window.__shortcuts.length')).toBe(0);
    expect(browser.consoleErrors).toEqual([]);
    expect(browser.requests).toEqual([]);
  });
});

async function pressChipOf(page: Page, { chip, customer }: Site): Promise<void> {
  await browser.chips(page, chip);
  const author = page.getByText(customer, { exact: true }).first();
  await author.scrollIntoViewIfNeeded();
  const place = await author.boundingBox();
  const near = await until(`the chip of ${customer}`, async () => {
    for (const one of await browser.chips(page, chip)) {
      const box = await one.box();
      if (box && place && Math.abs(box.y + box.height / 2 - place.y - place.height / 2) < 12) return one;
    }
    return undefined;
  });
  await near.press();
}

async function settledEditor(page: Page, selector: string): Promise<string> {
  await page.locator(selector).first().waitFor();
  await page.waitForTimeout(300);
  return selector;
}

/** Words and signs only: how editors lay lines out is theirs. */
function flat(text: string): string {
  return text.replace(/\s+/g, '');
}

async function visibleText(page: Page, selector: string): Promise<string> {
  return flat((await page.locator(selector).first().textContent()) ?? '');
}

/** As a key is held: the first time it is down is a press, the others are repeats. */
async function hold(page: Page, key: string): Promise<void> {
  for (let nth = 0; nth < 20; nth += 1) {
    await page.keyboard.down(key);
    await page.waitForTimeout(60);
  }
  await page.keyboard.up(key);
}
