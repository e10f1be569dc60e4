import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { until } from './harness/surfaces';

let browser: OpenedBrowser;
beforeAll(async () => {
  // The window as it is: a viewport that is made up is not what the browser takes a picture of.
  const window = { viewport: null, args: ['--window-size=1300,900', '--enable-unsafe-extension-debugging'] };
  browser = await openBrowser({ settings: TEAM, ...window });
});
afterAll(() => browser?.close());

/** The real press, which no event that is made up can stand for: with it comes the permission. */
async function pressIcon({ context, extensionId }: OpenedBrowser, page: Page): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no session');
  const send = session.send.bind(session) as unknown as Send;
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId });
  await session.detach();
}

type Send = (name: string, params: object) => Promise<{ targetInfos: { targetId: string; url: string }[] }>;

it('takes a picture of the comment alone once the icon was pressed, and says why not before', async () => {
  const page = await browser.open('https://x.com/notifications/mentions');
  const [chip] = await browser.chips(page);
  await chip?.press();
  const sidebar = await browser.sidebar(page);
  await sidebar.getByRole('tab', { name: /Escalate/ }).click();
  const box = sidebar.getByRole('checkbox', { name: 'Picture of the comment' });
  await box.click();
  await sidebar.locator('.case-picture').getByText('The browser allows no picture yet').waitFor();
  expect(await box.isChecked()).toBe(false);
  // It puts the sidebar away, and brings it back.
  await pressIcon(browser, page);
  await pressIcon(browser, page);
  await box.click();
  const thumb = sidebar.getByRole('img', { name: 'The comment as the page showed it' });
  await thumb.waitFor();
  const container = await page.locator('article').first().boundingBox();
  const { width, height } = await until('the picture', () => sizeOf(thumb.evaluate(measure)));
  expect(Math.abs(width - (container?.width ?? 0))).toBeLessThanOrEqual(9);
  expect(Math.abs(height - (container?.height ?? 0))).toBeLessThanOrEqual(9);
  expect(browser.requests).toEqual([]);
  expect(browser.consoleErrors).toEqual([]);
});

/** Runs in the sidebar. */
function measure(image: unknown): { width: number; height: number } {
  const { naturalWidth: width, naturalHeight: height } = image as {
    naturalWidth: number;
    naturalHeight: number;
  };
  return { width, height };
}

async function sizeOf(measured: Promise<{ width: number; height: number }>) {
  const size = await measured;
  return size.width > 0 ? size : undefined;
}
