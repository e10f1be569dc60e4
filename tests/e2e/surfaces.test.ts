import type { Frame, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Box, findInside } from './harness/inside';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { standOpen, TEAM } from './harness/settings';
import { FRAME_TAG, until } from './harness/surfaces';
import { rows, tabOf } from './support/extension-calls';

/** Longer than the page gathers what is new before it is stored. */
const GROWING_MS = 700;
const MENTIONS = 'https://x.com/notifications/mentions';

let browser: OpenedBrowser;
beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
});
afterAll(() => browser?.close());
beforeEach(async () => standOpen(await browser.worker(), true));

async function framesOpen(page: Page): Promise<number> {
  const frames = await findInside(page, FRAME_TAG, { role: 'Iframe' });
  const boxes = await Promise.all(frames.map((frame) => frame.box().catch(() => undefined)));
  return boxes.filter((box) => box !== undefined && box.width > 0).length;
}

function pressIcon(worker: Worker): Promise<unknown> {
  return worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.action.onClicked.dispatch(tab);
  })()`);
}

describe('the sidebar in the page', () => {
  it('stands open on a wide page, and is the pull tab with the count on a narrow one', async () => {
    const page = await browser.open(MENTIONS);
    await browser.chips(page);
    expect(await framesOpen(page)).toBe(1);
    await page.setViewportSize({ width: 700, height: 800 });
    const narrow = await browser.open(MENTIONS);
    await narrow.setViewportSize({ width: 700, height: 800 });
    await narrow.reload();
    const pull = await until('the pull tab', async () =>
      (
        await findInside(narrow, FRAME_TAG, {
          role: 'button',
          name: /^Open Cuecard, [1-9]\d* comments waiting$/,
        })
      ).at(0),
    );
    expect(await framesOpen(narrow)).toBe(0);
    await pull.press();
    await browser.sidebar(narrow);
    const width = await until('the overlay', async () => {
      const [frame] = await findInside(narrow, FRAME_TAG, { role: 'Iframe' });
      return (await frame?.box())?.width;
    });
    expect(width).toBeLessThanOrEqual(700 - 48);
    await narrow.close();
    await page.close();
  });

  it('comes and goes with the toolbar icon, and stays away where it was put away', async () => {
    const page = await browser.open(MENTIONS);
    await browser.chips(page);
    await pressIcon(await browser.worker());
    await until('the frame to go', async () => ((await framesOpen(page)) === 0 ? true : undefined));
    await page.reload();
    await browser.chips(page);
    expect(await framesOpen(page)).toBe(0);
    await pressIcon(await browser.worker());
    await until('the frame to come back', async () => ((await framesOpen(page)) === 1 ? true : undefined));
    await page.close();
  });

  it('is loaded unseen once the page is at rest, and only has to be shown when a chip is pressed', async () => {
    await standOpen(await browser.worker(), false);
    const page = await browser.open(MENTIONS);
    const sidebar = await browser.sidebar(page);
    await page.waitForTimeout(GROWING_MS);
    expect(await framesOpen(page)).toBe(0);
    expect(await sidebar.locator('.sidebar').count()).toBe(0);
    const [chip] = await browser.chips(page);
    const { x, y } = middleOf(await chip?.box());
    await page.mouse.click(x, y);
    await sidebar.getByRole('listbox', { name: 'Suggested replies' }).getByRole('option').first().waitFor();
    expect(await framesOpen(page)).toBe(1);
    expect(sidebarOf(page)).toBe(sidebar);
    await page.close();
  });

  it('moves into a native modal dialog and back without loading again', async () => {
    const page = await browser.open(`${MENTIONS}?nativeDialog`);
    await browser.chips(page);
    const sidebar = await browser.sidebar(page);
    await sidebar.locator('.sidebar').waitFor();
    await sidebar.evaluate('window.mark = "same document"');
    await page.getByTestId('reply').first().click();
    const inDialog = () => page.evaluate(`document.querySelector('dialog:modal ${FRAME_TAG}') !== null`);
    await until('the frame in the dialog', async () => ((await inDialog()) ? true : undefined));
    await sidebar.getByRole('button', { name: /Keys/ }).click();
    expect(await sidebar.evaluate('window.mark')).toBe('same document');
    await page.locator('dialog:modal').getByRole('button', { name: 'Close' }).click();
    await until('the frame to be back', async () => ((await inDialog()) ? undefined : true));
    expect(await sidebar.evaluate('window.mark')).toBe('same document');
    await page.close();
  });

  it('comes back with what was typed when a site takes its dialog away with the frame in it', async () => {
    const page = await browser.open(`${MENTIONS}?nativeDialog=abrupt`);
    const [chip] = await browser.chips(page);
    await chip?.press();
    await page.getByTestId('reply').first().click();
    await page.locator('dialog:modal').waitFor();
    const before = await browser.sidebar(page);
    await before.getByRole('combobox', { name: 'Search replies' }).fill('refund');
    await page.locator('dialog:modal').getByRole('button', { name: 'Close' }).click();
    const search = await until('the search as it was', async () => {
      const after = await browser.sidebar(page);
      const typed = await after
        .getByRole('combobox', { name: 'Search replies' })
        .inputValue({ timeout: 1_000 })
        .catch(() => '');
      return typed === '' ? undefined : typed;
    });
    expect(search).toBe('refund');
    await page.close();
  });

  it('follows the theme of the page, not of the system', async () => {
    const page = await browser.open(`${MENTIONS}?theme=dark`);
    await browser.chips(page);
    const sidebar = await browser.sidebar(page);
    await until('the dark theme', async () =>
      (await sidebar.evaluate('document.documentElement.dataset.theme')) === 'dark' ? true : undefined,
    );
    expect(await page.locator('cuecard-chip').first().getAttribute('data-theme')).toBe('dark');
    await page.close();
  });
});

describe('the browser commands', () => {
  it('go to the next and the previous comment that waits', async () => {
    const page = await browser.open(MENTIONS);
    await browser.chips(page);
    const sidebar = await browser.sidebar(page);
    const place = () => sidebar.getByRole('navigation').innerText();
    const stepped = async (command: 'next' | 'previous', from: string | null, to: RegExp) => {
      await browser.command(command);
      return until(`the comment ${command} to ${from}, as ${to}`, async () => {
        const now = (await deskOf(page, sidebar))?.selected ?? null;
        return now !== from && to.test(await place()) ? now : undefined;
      });
    };
    // All comments are mounted: the queue goes by risk, and another one would move those that stand in it.
    await page.setViewportSize({ width: 1440, height: 8_000 });
    let before = 0;
    await until('a queue that grows no longer', async () => {
      const { length } = (await deskOf(page, sidebar))?.queue ?? [];
      const grows = length !== before || length === 0;
      before = length;
      await page.waitForTimeout(GROWING_MS);
      return grows ? undefined : true;
    });
    const first = await stepped('next', null, /^1\b/);
    const second = await stepped('next', first, /^2\b/);
    expect(await stepped('previous', second, /^1\b/)).toBe(first);
    await page.close();
  });

  it('escalate this comment: the form is open and ready', async () => {
    const page = await browser.open(MENTIONS);
    await browser.chips(page);
    const sidebar = await browser.sidebar(page);
    await browser.command('escalate');
    await sidebar.getByRole('tab', { name: 'Escalate', selected: true }).waitFor();
    await sidebar.getByRole('button', { name: /^Send to/ }).waitFor();
    await page.close();
  });

  it('escalate this comment where the sidebar was never shown', async () => {
    await standOpen(await browser.worker(), false);
    const page = await browser.open(MENTIONS);
    await browser.chips(page);
    expect(await framesOpen(page)).toBe(0);
    await browser.command('escalate');
    const sidebar = await browser.sidebar(page);
    await sidebar.getByRole('tab', { name: 'Escalate', selected: true }).waitFor();
    await page.close();
  });
});

function sidebarOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes('/sidepanel.html'));
}

function middleOf(box: Box | undefined): { x: number; y: number } {
  if (!box) throw new Error('the chip is not in view');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

interface StoredDesk {
  readonly tabId: number;
  readonly selected: string | null;
  readonly queue: readonly string[];
}

/** What is stored of the page: a command builds upon that. */
async function deskOf(page: Page, sidebar: Frame): Promise<StoredDesk | undefined> {
  const tabId = await tabOf(sidebar, page);
  return (await rows<StoredDesk>(sidebar, 'desks')).find((desk) => desk.tabId === tabId);
}
