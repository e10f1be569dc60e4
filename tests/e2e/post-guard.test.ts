import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findInside, textInside } from './harness/inside';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { model, postedCounter, until } from './harness/surfaces';
import { customer, MENTIONS, openReplyDialog, EDITOR as X_EDITOR } from './support/x-page';

const BUBBLE_TAG = 'cuecard-bubble';
const BLOCKED = 'Please send us your password so we can log in.';
const BETTER = 'please use the recovery steps in the app';
/** Longer than it takes until a rest in typing is followed by a check, and that is said to screen readers. */
const REST_MS = 1_000;
/** Until an editor has taken in what was written; far sooner than a rest in typing is followed by a check. */
const SOON_MS = 50;
/** Longer than it takes until a rest in typing is followed by a check. */
const CHECK_MS = 500;
/** Longer than a press to post waits for the check, which is a second. */
const BUSY_MS = 3_500;
/** Until an editor has taken over where the caret was put. */
const SETTLE_MS = 400;
const CLEAN = 'Thank you, we are looking into it.';

interface Way {
  readonly name: string;
  /** Opens a site and its reply box; returns the selector of the editor. */
  open(): Promise<string>;
  /** Makes the site post, as a person does. */
  press(page: Page): Promise<void>;
  /** Has the page press by itself right after the next words in the editor: sooner than any check can start. */
  pressAfterWords(page: Page): Promise<void>;
}

const WAYS: readonly Way[] = [
  {
    name: 'X, by its button',
    open: openX,
    press: (page) => page.getByTestId('tweetButton').click(),
    pressAfterWords: (page) =>
      page.evaluate((soon) => {
        const press = () => document.querySelector<HTMLElement>('[data-testid=tweetButton]')?.click();
        addEventListener('beforeinput', () => setTimeout(press, soon), { capture: true, once: true });
      }, SOON_MS),
  },
  {
    name: 'X, by Control+Enter',
    open: openX,
    press: (page) => inEditor(page, X_EDITOR, 'Control+Enter'),
    pressAfterWords: (page) => keyAfterWords(page, { ctrlKey: true }),
  },
  {
    name: 'Facebook, by Enter',
    open: openFacebook,
    press: (page) => inEditor(page, '[data-under-test]', 'Enter'),
    pressAfterWords: (page) => keyAfterWords(page, {}),
  },
];

let browser: OpenedBrowser;
/** Each test starts in it with another page: that takes no new process. */
let page: Page;
beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM, isPutAway: true });
  page = await browser.open('about:blank');
  page.setDefaultTimeout(10_000);
});
afterAll(() => browser?.close());

describe.each(WAYS)('posting on $name', ({ open, press, pressAfterWords }) => {
  let editor: string;
  let before: string;

  beforeEach(async () => {
    editor = await open();
    before = await model(page, editor);
    await page.locator(editor).click();
  });

  it('is held while a block stands, and possible with the better wording', async () => {
    await page.keyboard.type(BLOCKED);
    await bubbleSays(page, /Asks for a password/);
    await press(page);
    await asksFirst(page);
    expect(await postedCounter(page)).toBe(0);
    await page.keyboard.press('Enter'); // The focus stands on "Use this wording".
    const better = await until('the better wording', async () => {
      const text = await model(page, editor);
      return text.toLowerCase().includes(BETTER) ? text : undefined;
    });
    expect(better).not.toContain('password');
    expect(await postedCounter(page)).toBe(0);
    await settled(page);
    await page.keyboard.type('!'); // The caret is where it was, behind the last letter.
    expect(await model(page, editor)).toBe(`${better}!`);
    await settled(page);
    await press(page);
    await until('the post', async () => ((await postedCounter(page)) === 1 ? true : undefined));
  });

  it('is asked about once, by a dialog with its name and focus, and Escape goes back to the draft', async () => {
    await page.keyboard.type(BLOCKED);
    await bubbleSays(page, /Asks for a password/);
    await press(page);
    await asksFirst(page);
    const questions = await findInside(page, BUBBLE_TAG, { role: 'alertdialog' });
    expect(questions.map(({ name }) => name)).toEqual([expect.stringMatching(/Asks for a password/)]);
    expect(await focused(page)).toEqual({ role: 'button', name: 'Use this wording' });
    await page.keyboard.press('Escape');
    expect(await findInside(page, BUBBLE_TAG, { role: 'alertdialog' })).toEqual([]);
    await until('the focus in the draft', async () =>
      (await focused(page))?.role === 'textbox' ? true : undefined,
    );
    await page.waitForTimeout(SETTLE_MS);
    await page.keyboard.type(' Please.');
    expect(await model(page, editor)).toBe(`${before}${BLOCKED} Please.`);
    expect(await postedCounter(page)).toBe(0);
  });

  it('keeps the draft on Escape when the site has taken the focus from the question', async () => {
    await page.keyboard.type(BLOCKED);
    await bubbleSays(page, /Asks for a password/);
    await press(page);
    await asksFirst(page);
    await page.locator(editor).focus();
    await page.keyboard.press('Escape');
    expect(await findInside(page, BUBBLE_TAG, { role: 'alertdialog' })).toEqual([]);
    await page.waitForTimeout(SETTLE_MS);
    expect(await model(page, editor)).toBe(`${before}${BLOCKED}`);
    expect(await postedCounter(page)).toBe(0);
  });

  it('stays held however often it is pressed', async () => {
    await page.keyboard.type(BLOCKED);
    await bubbleSays(page, /Asks for a password/);
    for (let time = 0; time < 2; time += 1) {
      await press(page);
      await asksFirst(page);
      await page.waitForTimeout(REST_MS);
      await asksFirst(page);
      await page.keyboard.press('Escape');
    }
    expect(await postedCounter(page)).toBe(0);
    expect(await model(page, editor)).toBe(`${before}${BLOCKED}`);
  });

  it('is held for a check when the draft has just changed, and said to be clear', async () => {
    await pressAfterWords(page);
    await page.keyboard.insertText(CLEAN);
    await bubbleSays(page, /Checked and clear. Press Post again/);
    await page.waitForTimeout(REST_MS);
    await bubbleSays(page, /Press Post again/);
    expect(await postedCounter(page)).toBe(0);
    await press(page);
    await until('the post', async () => ((await postedCounter(page)) === 1 ? true : undefined));
  });

  it('is held for a check that finds a block', async () => {
    await page.keyboard.insertText(BLOCKED);
    await press(page);
    await asksFirst(page);
    expect(await postedCounter(page)).toBe(0);
  });

  it('goes through at the second press when the worker does not answer, and that is said', async () => {
    const worker = await browser.worker();
    const busy = worker.evaluate((ms) => {
      const end = Date.now() + ms;
      while (Date.now() < end);
    }, BUSY_MS);
    await page.keyboard.insertText(BLOCKED);
    await press(page);
    expect(await postedCounter(page)).toBe(0);
    await bubbleSays(page, /The check did not answer/);
    expect(await postedCounter(page)).toBe(0);
    await press(page);
    await until('the post', async () => ((await postedCounter(page)) === 1 ? true : undefined));
    await busy;
  });
});

async function openX(): Promise<string> {
  await page.goto(MENTIONS);
  await browser.chips(page);
  await openReplyDialog(page, customer('petra-descale'));
  return X_EDITOR;
}

async function openFacebook(): Promise<string> {
  await page.goto('https://www.facebook.com/brevoli');
  await browser.chips(page);
  const comment = page.locator('[data-commentid]', { hasText: 'Petra Novotna' }).first();
  await comment.getByRole('button', { name: 'Reply', exact: true }).first().click();
  const editor = comment.locator('[data-lexical-editor=true]');
  await editor.evaluate((element) => element.setAttribute('data-under-test', ''));
  await page.waitForTimeout(300);
  return '[data-under-test]';
}

async function inEditor(page: Page, editor: string, key: string): Promise<void> {
  await page.locator(editor).focus();
  await page.keyboard.press(key);
}

/** The key as the site hears it, at what has the focus. */
function keyAfterWords(page: Page, held: { ctrlKey?: true }): Promise<void> {
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, ...held };
  return page.evaluate(
    ([init, soon]) => {
      const press = () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
      addEventListener('beforeinput', () => setTimeout(press, soon), { capture: true, once: true });
    },
    [key, SOON_MS] as const,
  );
}

function bubbleSays(page: Page, words: RegExp): Promise<true> {
  const says = async () =>
    words.test((await textInside(page, BUBBLE_TAG)).join(' ')) ? (true as const) : undefined;
  return until(`a bubble that says ${words}`, says);
}

function asksFirst(page: Page): Promise<true> {
  return until('the question', async () => {
    const [question] = await findInside(page, BUBBLE_TAG, { role: 'alertdialog' });
    return question ? true : undefined;
  });
}

/** What a screen reader says has the focus, closed roots included. */
async function focused(page: Page): Promise<{ role: string; name: string } | undefined> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const node = nodes.find(({ role, properties = [] }) => {
    const hasFocus = properties.some(({ name, value }) => name === 'focused' && value.value === true);
    return hasFocus && role?.value !== 'RootWebArea';
  });
  return node && { role: String(node.role?.value), name: String(node.name?.value ?? '') };
}

/** The changed draft has been checked: nothing is held any longer. */
async function settled(page: Page): Promise<void> {
  await until('a bubble that is put away', async () =>
    (await findInside(page, BUBBLE_TAG, { role: 'group' })).length === 0 ? true : undefined,
  );
  await page.waitForTimeout(CHECK_MS);
}
