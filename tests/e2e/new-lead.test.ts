import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { until } from './harness/surfaces';
import { drawnMoment, keepPressMoments, pressMoment } from './support/drawn-moment';
import { rows } from './support/extension-calls';
import { focusName, pressByKeys, tabTo } from './support/keys-alone';
import { leadSpreadsheet, REFUSED, TAKEN_FOR_ANOTHER, WARNED } from './support/lead-spreadsheet';
import { faultsOf, sidewaysFaults } from './support/looked-over';
import { chipOf, customer, MENTIONS } from './support/x-page';

const SECOND_MS = 1000;
const ROW = { name: /./, is: 'tr[aria-selected=true]' };

let browser: OpenedBrowser;
let library: Page;
let sidebar: Frame;
let picked: { name: string; mimeType: string; buffer: Buffer };

beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM });
  const page = await browser.open(MENTIONS);
  await (await chipOf(browser, page, customer('petra-descale'))).press();
  sidebar = await browser.sidebar(page);
  await sidebar.getByRole('combobox', { name: 'Search replies' }).fill('zebrafish');
  library = await browser.optionsPage();
  await library.getByRole('grid', { name: 'Replies' }).waitFor();
  await library.evaluate(keepPressMoments);
  // Listens from the beginning: one that only begins at the key press may come after the dialog.
  library.on('filechooser', (chooser) => void chooser.setFiles(picked));
});
afterAll(() => browser?.close());

describe('a new lead, by keyboard alone,', () => {
  it('gives a spreadsheet of 200 and is told which rows stay out and why', async () => {
    await pressByKeys(library, { name: /^Import and export/, is: 'a' });
    await looksRight('files');
    await choose('replies.csv', leadSpreadsheet(false));
    await library.getByText('200 rows').waitFor();
    await looksRight('import review');
    expect(await saidOfEach('Not taken', REFUSED)).toEqual([...REFUSED.keys()]);
    expect(await saidOfEach('With a warning', WARNED)).toEqual(expect.arrayContaining([...WARNED.keys()]));
    expect(await saidOfEach('Changed', TAKEN_FOR_ANOTHER)).toEqual([...TAKEN_FOR_ANOTHER.keys()]);
  });

  it('mends the spreadsheet, gives it again, leaves one row out and imports the rest', async () => {
    await pressByKeys(library, { name: /^Cancel$/, is: 'button' });
    await choose('replies.csv', leadSpreadsheet(true));
    await library.getByText('200 rows').waitFor();
    await until('the focus in the rows', async () => (await isOnRow()) || undefined);
    await library.keyboard.press('End');
    await library.keyboard.press('Space');
    expect(await library.locator('tr:focus').innerText()).toContain('Left out');
    await pressByKeys(library, { name: /^Import 199 replies$/, is: 'button' });
    await library.getByText('199 replies came in as drafts.').waitFor();
    expect(await focusName(library)).toBe('replies.csv is imported.');
    await looksRight('import done');
    expect(await draftsCalled(/^lead-/)).toBe(199);
    await pressByKeys(library, { name: /^Go to replies$/ });
    await library.getByRole('grid', { name: 'Replies' }).waitFor();
  });

  it('mends in the editor what came in with a warning', async () => {
    await rewrite('lead-120', 'Your order is on its way, {{ customer_name }}.');
    await rewrite('lead-160', 'Hello {{ customer_name }}. We look into it.');
  });

  it('approves ten, each seen in the sidebar of another tab within a second', async () => {
    await find('zebrafish');
    for (let nth = 0; nth < 10; nth += 1) await handInSelected();
    await tabTo(library, ROW, 'Shift+Tab');
    await library.keyboard.press('Home');
    const delays: [string, number][] = [];
    for (let nth = 0; nth < 10; nth += 1) delays.push(await approveSelected());
    tell(delays);
    expect(new Set(delays.map(([title]) => title)).size).toBe(10);
    expect(delays.filter(([, delayMs]) => delayMs >= SECOND_MS)).toEqual([]);
    expect(await sidebar.getByRole('option', { name: /Zebrafish tank/ }).count()).toBe(10);
    await looksRight('replies');
  });

  it('recalls one of them with the reason, which the sidebar shows within a second', async () => {
    const search = sidebar.getByRole('combobox', { name: 'Search replies' });
    await search.fill('Zebrafish tank, part 007');
    await until(
      'it to be first',
      async () =>
        (await sidebar.locator('[role=option]').first().textContent())?.includes('part 007') || undefined,
    );
    await find('lead-007');
    // The detail follows once keys rest.
    await library.locator('.detail', { hasText: 'part 007' }).waitFor();
    await pressByKeys(library, { name: /^More$/, is: '.detail-foot button' });
    await until('the menu', async () => /^Recall/.test(await focusName(library)) || undefined);
    await library.keyboard.press('Enter');
    await library.getByRole('dialog').waitFor();
    await looksRight('recall');
    await library.keyboard.type('The water was too cold');
    const drawn = sidebar.evaluate(drawnMoment, 'Recalled by Noor');
    await library.keyboard.press('Control+Enter');
    const delayMs = (await drawn) - (await library.evaluate(pressMoment));
    tell([['recalled', delayMs]]);
    expect(delayMs).toBeLessThan(SECOND_MS);
    const dock = sidebar.getByRole('region', { name: 'Your reply' });
    expect(await dock.textContent()).toContain('The water was too cold');
  });

  it('looks at the team, and nowhere was anything wrong for axe, too wide, said to the console or asked of a network', async () => {
    await pressByKeys(library, { name: /^Team and sync/, is: 'a' });
    await library.getByRole('heading', { level: 1, name: 'Team and sync' }).waitFor();
    await looksRight('team');
    expect(faults).toEqual([]);
    expect(browser.consoleErrors).toEqual([]);
    expect(browser.requests).toEqual([]);
  });
});

const faults: string[] = [];

/** Looked over with eyes, not hands: whatever is wrong is held against the last test. */
async function looksRight(name: string): Promise<void> {
  faults.push(...(await faultsOf(library, name)), ...(await sidewaysFaults(library, name)));
}

/** The browser's own dialog is the only thing that is not a key. */
async function choose(name: string, buffer: Buffer): Promise<void> {
  picked = { name, mimeType: 'text/csv', buffer };
  await tabTo(library, { name: /^Choose files/, is: 'input' });
  await library.keyboard.press('Enter');
}

/** Picks a kind of row, goes through those rows, and answers with their numbers. @throws when one says something else */
async function saidOfEach(filter: string, wanted: ReadonlyMap<number, RegExp>): Promise<number[]> {
  await tabTo(library, { name: /./, is: '[name=import-filter]:checked' }, 'Shift+Tab');
  for (let press = 0; press < 7 && !(await focusName(library)).startsWith(filter); press += 1) {
    await library.keyboard.press('ArrowRight');
  }
  await tabTo(library, ROW);
  const count = Number(await library.getByRole('grid').getAttribute('aria-rowcount')) - 1;
  const told: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const said = await library.locator('.detail').innerText();
    const row = Number(/row (\d+)/.exec(said)?.[1]);
    if (wanted.get(row)?.test(said) === false) throw new Error(`row ${row} says: ${said}`);
    told.push(row);
    await library.keyboard.press('ArrowDown');
  }
  return told;
}

/** Searches the list, and puts the focus on its first row. */
async function find(words: string): Promise<void> {
  await library.keyboard.press('/');
  await library.keyboard.press('Control+a');
  await library.keyboard.type(words);
  await library.keyboard.press('ArrowDown');
  await until('the focus in the rows', async () => (await isOnRow()) || undefined);
}

/** Opens a reply in the editor, writes other words and hands them in. */
async function rewrite(code: string, words: string): Promise<void> {
  await find(code);
  await library.keyboard.press('e');
  await library.locator('.body-area').waitFor();
  await tabTo(library, { name: /./, is: '.body-area' });
  await looksRight(`editor, ${code}`);
  await library.keyboard.press('Control+a');
  await library.keyboard.type(words);
  await library.keyboard.press('Control+Enter');
  await until(`${code} in review`, async () => (await stateOf(code)) === 'in-review' || undefined);
  await library.keyboard.press('Escape');
  await library.getByRole('grid', { name: 'Replies' }).waitFor();
}

async function handInSelected(): Promise<void> {
  const before = await inReview();
  await pressByKeys(library, { name: /^Hand in for review/, is: '.detail-foot button' });
  await until('one more in review', async () => (await inReview()) > before || undefined);
  await tabTo(library, ROW, 'Shift+Tab');
  await library.keyboard.press('ArrowDown');
}

/** Which one it was, and how long after the key press the sidebar had drawn it. */
async function approveSelected(): Promise<[string, number]> {
  const title = await selectedTitle();
  const drawn = sidebar.evaluate(drawnMoment, title);
  await library.keyboard.press('a');
  const delayMs = (await drawn) - (await library.evaluate(pressMoment));
  await until('the next row to be chosen', async () => (await selectedTitle()) !== title || undefined);
  return [title, delayMs];
}

async function selectedTitle(): Promise<string> {
  return (await library.locator('tr[aria-selected=true] .t').first().textContent()) ?? '';
}

function tell(delays: readonly [string, number][]): void {
  for (const [what, delayMs] of delays) console.info(`${what}: ${delayMs.toFixed(0)} ms after the key`);
}

function isOnRow(): Promise<boolean> {
  return library.evaluate(() => document.activeElement?.matches('tr[aria-selected=true]') ?? false);
}

async function draftsCalled(code: RegExp): Promise<number> {
  const stored = await rows<{ code: string; status: string }>(library, 'snippets');
  return stored.filter((one) => code.test(one.code) && one.status === 'draft').length;
}

async function inReview(): Promise<number> {
  return (await rows<{ state: string }>(library, 'revisions')).filter(({ state }) => state === 'in-review')
    .length;
}

async function stateOf(code: string): Promise<string | undefined> {
  const revisions = await rows<{ state: string; content: { code: string } }>(library, 'revisions');
  return revisions.find(({ content }) => content.code === code)?.state;
}
