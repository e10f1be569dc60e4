import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Commitment } from '../../lib/conversations/commitment';
import type { Acknowledgement } from '../../lib/policy/team-policy';
import { aSnippet } from '../fixtures/snippets.ts';
import { findInside, textInside } from './harness/inside';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { postedCounter, until } from './harness/surfaces';
import { drawnMoment, keepPressMoments, pressMoment } from './support/drawn-moment';
import { rows } from './support/extension-calls';
import { putSnippet } from './support/rich-snippet';
import {
  chipOf,
  closeReplyDialog,
  customer,
  EDITOR,
  MENTIONS,
  openReplyDialog,
  typeReply,
} from './support/x-page';

const BUBBLE_TAG = 'cuecard-bubble';
const SECOND_MS = 1000;
const PETRA = customer('petra-descale');
const YUSUF = customer('yusuf-down');
const CONFIRMS = 'We loved caring for you at our clinic.';
/** Of the pack; the core has a rule of its own about patients, which leaves these words alone. */
const REASON = /tells everyone that this person is in care here/;
const PROMISE = 'We will call you within 24 hours.';
const LOCKED = 'Returns are free for 30 days.';
const RETURNS = aSnippet(
  'zebrafish-returns',
  'Zebrafish returns',
  `Hello. {% locked %}${LOCKED}{% endlocked %}`,
  {
    tags: ['zebrafish'],
    reviewBy: '2099-01-01',
  },
);

let browser: OpenedBrowser;
let page: Page;
let library: Page;
let sidebar: Frame;

beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
  await putSnippet(await browser.worker(), RETURNS);
  page = await browser.open(MENTIONS);
  page.setDefaultTimeout(10_000);
  await (await chipOf(browser, page, PETRA)).press();
  sidebar = await browser.sidebar(page);
  await openReplyDialog(page, PETRA);
  library = await browser.optionsPage('policies/packs/us-health');
  library.setDefaultTimeout(10_000);
  await library.evaluate(keepPressMoments);
});
afterAll(() => browser?.close());

describe('what a lead decides in the library', () => {
  it('blocks a draft in another tab by a pack from its confirmation on, with the pack’s reason', async () => {
    await page.bringToFront();
    await typeReply(page, CONFIRMS);
    await page.waitForTimeout(SECOND_MS);
    expect(await bubbleText()).not.toContain('Confirms');
    await library.bringToFront();
    await library.getByRole('button', { name: 'Confirm and switch on' }).click();
    await library.getByRole('dialog').getByRole('button', { name: 'Confirm and switch on' }).click();
    await library
      .getByText(/^By Noor on/)
      .first()
      .waitFor();
    await page.bringToFront();
    await page.locator(EDITOR).focus();
    await page.keyboard.type(' ');
    await bubbleSays(REASON);
    await standsBesideSidebar(1000);
    await page.getByTestId('tweetButton').click();
    await until('the question', async () =>
      (await findInside(page, BUBBLE_TAG, { role: 'alertdialog' })).length > 0 ? true : undefined,
    );
    expect(await postedCounter(page)).toBe(0);
    await page.keyboard.press('Escape');
    await rewrite('The quokka rule has not been written yet.');
  });

  it('flags by a rule within a second of its going live, and locks the replies that ask for it to be read', async () => {
    await sidebar.getByRole('tab', { name: /^Replies/ }).click();
    await sidebar.getByRole('combobox', { name: 'Search replies' }).fill('zebrafish');
    await sidebar.getByRole('option', { name: 'Zebrafish returns' }).waitFor();
    await sidebar.getByRole('tab', { name: 'Draft check' }).click();
    await sidebar.getByText('The quokka rule has not been written yet.').first().waitFor();
    await library.bringToFront();
    await writeRule();
    const drawn = sidebar.evaluate(drawnMoment, 'Nobody outside knows what a quokka rule is.');
    await library.keyboard.press('Control+Enter');
    const delayMs = (await drawn) - (await library.evaluate(pressMoment));
    console.info(`a rule in the sidebar of another tab: ${Math.round(delayMs)} ms after its key`);
    expect(delayMs).toBeLessThan(SECOND_MS);
    expect(await sidebar.locator('.findings').textContent()).toContain('Names the quokka rule');
  });

  it('unlocks them once the responder has said so, and keeps who said it of which version', async () => {
    await page.bringToFront();
    await sidebar.getByRole('tab', { name: /^Replies/ }).click();
    const dock = sidebar.getByRole('region', { name: 'Your reply' });
    const insert = dock.getByRole('button', { name: 'Insert reply' });
    expect(await insert.getAttribute('aria-disabled')).toBe('true');
    await sidebar.getByRole('button', { name: 'I have read this' }).click();
    await until('the reply to be free', async () =>
      (await insert.getAttribute('aria-disabled')) === 'true' ? undefined : true,
    );
    const said = await rows<Acknowledgement>(await browser.worker(), 'acknowledgements');
    expect(said).toMatchObject([{ version: 1, by: 'Noor' }]);
  });
});

describe('the reply box', () => {
  it('tells of locked words that were changed', async () => {
    await page.locator(EDITOR).click();
    await clear();
    await sidebar.getByRole('button', { name: 'Insert reply' }).click();
    await until('the reply', async () =>
      (await page.locator(EDITOR).textContent())?.includes(LOCKED) ? true : undefined,
    );
    await page.locator(EDITOR).focus();
    await page.keyboard.press('Control+End');
    for (let nth = 0; nth < 5; nth += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('weeks.');
    await bubbleSays(/Locked words were changed/);
    expect(await bubbleText()).toContain(LOCKED);
  });

  it('leaves posting to the person, and what they promised stands in the list of promises', async () => {
    expect(await postedCounter(page)).toBe(0);
    await closeReplyDialog(page);
    await (await chipOf(browser, page, YUSUF)).press();
    await openReplyDialog(page, YUSUF);
    await typeReply(page, PROMISE);
    await until('the post', async () => {
      await page.getByTestId('tweetButton').click({ timeout: 500 }).catch(noButton);
      return (await postedCounter(page)) === 1 ? true : undefined;
    });
    const [made] = await until('the promise', async () => {
      const made = await rows<Commitment>(await browser.worker(), 'commitments');
      return made.length > 0 ? made : undefined;
    });
    expect(made).toMatchObject({ commentKey: YUSUF.key, words: PROMISE, state: 'open' });
    await sidebar.getByRole('button', { name: /^My day: 1 open/ }).click();
    await sidebar.getByText(PROMISE).first().waitFor();
    expect(await postedCounter(page)).toBe(1);
    expect(browser.consoleErrors).toEqual([]);
    expect(browser.requests).toEqual([]);
  });
});

/** A rule with sentences of its own that has to be read, all but its going live. */
async function writeRule(): Promise<void> {
  const named = (name: string) => library.getByRole('textbox', { name, exact: true });
  const typed = async (words: string) => library.keyboard.type(words);
  await library.goto(library.url().replace(/#.*/, '#policies/new'));
  await named('Title, shown to the person writing').fill('Names the quokka rule');
  await library
    .getByRole('group', { name: 'Says', exact: true })
    .getByRole('button', { name: 'Add words' })
    .click();
  await typed('quokka rule');
  await library.keyboard.press('Enter');
  await library.keyboard.press('Escape');
  await named('Reason, one or two sentences').fill('Nobody outside knows what a quokka rule is.');
  await library.getByRole('button', { name: 'Add a sentence' }).click();
  await typed('Our quokka rule says no.');
  await library.keyboard.press('Enter');
  await library.getByRole('radio', { name: 'Must pass' }).check({ force: true });
  await named('Sentence').fill('Our rules say no.');
  await library.keyboard.press('Enter');
  await library.getByRole('checkbox', { name: 'Ask responders to confirm that they have read this' }).check();
  const tags = library.getByRole('group', { name: 'Replies tagged', exact: true });
  await tags.getByRole('button', { name: 'Add a tag' }).click();
  await typed('zebrafish');
  await library.keyboard.press('Enter');
  await library.keyboard.press('Escape');
}

async function rewrite(text: string): Promise<void> {
  await page.locator(EDITOR).click();
  await clear();
  await page.keyboard.type(text);
}

async function clear(): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
}

async function bubbleText(): Promise<string> {
  return (await textInside(page, BUBBLE_TAG)).join(' ');
}

/** In a window so narrow that the reply box reaches under the sidebar. */
async function standsBesideSidebar(width: number): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width, height: 900 });
  const frame = await (await sidebar.frameElement()).boundingBox();
  expect(frame?.width).toBeGreaterThan(0);
  const room = frame?.x ?? 0;
  await until('a bubble beside the sidebar', async () => {
    const close = await findInside(page, BUBBLE_TAG, { role: 'button', name: /^Hide/ });
    const box = await close[0]?.box();
    return box && box.x + box.width < room ? true : undefined;
  });
  if (size) await page.setViewportSize(size);
}

function bubbleSays(words: RegExp): Promise<true> {
  return until(`a bubble that says ${words}`, async () =>
    words.test(await bubbleText()) ? true : undefined,
  );
}

/** The dialog is gone once it was posted. */
function noButton(): undefined {
  return undefined;
}
