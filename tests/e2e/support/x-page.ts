import type { Page } from 'playwright-core';
import { commentsBySlug } from '../../sites/comments/comments.mjs';
import type { InsideElement } from '../harness/inside.ts';
import type { OpenedBrowser } from '../harness/open-browser.ts';
import { until } from '../harness/surfaces.ts';

export const MENTIONS = 'https://x.com/notifications/mentions';
/** The editor of the reply dialog. */
export const EDITOR = '[role=dialog] [contenteditable=true]';
const SETTLE_MS = 300;

/** A customer's comment on the replica of X, by the name it has in `tests/sites/comments`. */
export interface Customer {
  readonly key: string;
  readonly author: string;
  readonly permalink: string;
}

export function customer(slug: string): Customer {
  const comment = commentsBySlug.get(slug);
  if (!comment) throw new Error(`no comment is called ${slug}`);
  const { id, author, handle } = comment;
  return { key: `x:${id}`, author, permalink: `https://x.com/${handle}/status/${id}` };
}

/** Presses the site's own Reply, and waits for its dialog to listen. */
export async function openReplyDialog(page: Page, { author }: Customer): Promise<void> {
  await page.locator('article', { hasText: author }).first().getByTestId('reply').click();
  await page.locator(EDITOR).waitFor();
  await page.waitForTimeout(SETTLE_MS);
}

export async function closeReplyDialog(page: Page): Promise<void> {
  await page.getByTestId('app-bar-close').click();
  await page.locator(EDITOR).waitFor({ state: 'detached' });
}

/** Types into the reply dialog as a person does. */
export async function typeReply(page: Page, text: string): Promise<void> {
  await page.locator(EDITOR).click();
  await page.keyboard.type(text);
}

/** The chip in the row of the comment's author. */
export function chipOf(browser: OpenedBrowser, page: Page, { author }: Customer): Promise<InsideElement> {
  return until(`the chip of ${author}`, async () => {
    const row = await page.getByText(author, { exact: true }).first().boundingBox();
    for (const chip of await browser.chips(page)) {
      const box = await chip.box();
      if (row && box && Math.abs(box.y + box.height / 2 - row.y - row.height / 2) < 12) return chip;
    }
    return undefined;
  });
}
