import type { Page } from 'playwright-core';
import { type OpenedBrowser, openBrowser } from '../../e2e/harness/open-browser.ts';
import { TEAM } from '../../e2e/harness/settings.ts';
import { closeReplyDialog, customer, EDITOR, MENTIONS, openReplyDialog } from '../../e2e/support/x-page.ts';
import { percentile } from '../page/spread.ts';
import { type BubbleWitness, type Drawn, watchBubble } from './bubble-witness.ts';

/** The deliberate pause of `entrypoints/content/draft-watch.ts` after the last key, milliseconds. */
const PAUSE_MS = 180;
const FRAME_MS = 1000 / 60;
/** Until everything that a key started is done, milliseconds. */
const DONE_MS = 700;
const REPLY =
  'Thank you for writing, Petra. Please send us your password so that we can look into your order';
/** A block while it stands, none without its last letter. */
const LETTER = 'd';
const BLOCKED = REPLY.slice(0, REPLY.indexOf('password') + 'password'.length);
const WARM_UP = 6;
/** From opening a box to the first rest in typing, for a quick writer. Milliseconds. */
const OPENED_MS = 1_500;

/** From the last key to the bubble in the built extension, without the pause, the worker awake and asleep. */
export async function measureKeyToBubble(tries: number) {
  const browser = await openBrowser({ settings: TEAM });
  try {
    const page = await browser.open(MENTIONS);
    await browser.chips(page);
    await openReplyDialog(page, customer('petra-descale'));
    const witness = await watchBubble(page);
    await page.locator(EDITOR).click();
    await page.keyboard.type(BLOCKED);
    await page.waitForTimeout(DONE_MS * 2);
    await timesOf(page, witness, WARM_UP);
    const warm = await timesOf(page, witness, tries);
    const cold = await afterSleep(browser, page, witness, Math.ceil(tries / 8));
    const opened = await afterOpening(browser, page, witness, Math.ceil(tries / 8));
    return [
      ...rowsOf('', warm, FRAME_MS),
      ...rowsOf(', worker asleep', cold, undefined),
      ...rowsOf(', worker asleep until the reply box was opened', opened, undefined),
    ];
  } finally {
    await browser.close();
  }
}

/** Takes the last letter away and writes it again: each time the bubble says something else. */
async function timesOf(page: Page, witness: BubbleWitness, tries: number): Promise<Drawn[]> {
  const times: Drawn[] = [];
  for (let nth = 0; nth < tries; nth += 1) {
    await witness.take();
    await page.keyboard.press(nth % 2 === 0 ? 'Backspace' : LETTER);
    await page.waitForTimeout(DONE_MS);
    const [drawn] = await witness.take();
    if (drawn) times.push(drawn);
  }
  return times;
}

async function afterSleep(browser: OpenedBrowser, page: Page, witness: BubbleWitness, tries: number) {
  const times: Drawn[] = [];
  for (let nth = 0; nth < tries; nth += 1) {
    await browser.killWorker();
    await page.waitForTimeout(DONE_MS);
    times.push(...(await timesOf(page, witness, 2)).slice(0, 1));
    await page.waitForTimeout(DONE_MS);
  }
  return times;
}

/** As a person meets it: the box opens, which wakes the worker, and the words are typed then. */
async function afterOpening(browser: OpenedBrowser, page: Page, witness: BubbleWitness, tries: number) {
  const times: Drawn[] = [];
  for (let nth = 0; nth < tries; nth += 1) {
    await closeReplyDialog(page);
    await page.waitForTimeout(DONE_MS);
    await browser.killWorker();
    await openReplyDialog(page, customer('petra-descale'));
    await page.locator(EDITOR).click();
    await page.waitForTimeout(OPENED_MS);
    await witness.take();
    // At once: a pause between keys would be a check of its own.
    await page.keyboard.insertText(BLOCKED);
    await page.waitForTimeout(DONE_MS * 2);
    times.push(...(await witness.take()).slice(0, 1));
  }
  return times;
}

function rowsOf(when: string, times: readonly Drawn[], target: number | undefined) {
  const share = (of: 'drawnAt' | 'paintedAt', part: number) =>
    percentile(
      times.map((time) => time[of] - time.wroteAt - PAUSE_MS),
      part,
    );
  const goal = target === undefined ? {} : { target, better: 'lower' as const };
  return [
    {
      metric: `key to bubble without the pause of ${PAUSE_MS} ms${when}: drawn, p95`,
      ...{ value: share('drawnAt', 0.95), unit: 'ms', ...goal },
      others: {
        p50: share('drawnAt', 0.5),
        'painted p50': share('paintedAt', 0.5),
        'painted p95': share('paintedAt', 0.95),
        times: times.length,
      },
    },
  ];
}
