import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedBrowser, openBrowser } from './harness/open-browser';
import { TEAM } from './harness/settings';
import { until } from './harness/surfaces';
import { besideContent, chipNames, inspect } from './support/chip-names';
import { type ContentChrome, countAtPullTab, flingToTheEnd } from './support/fling';
import { launchWithoutExtension } from './support/without-extension';
import { MENTIONS } from './support/x-page';

const MANY = `${MENTIONS}?count=500`;
const TARGET_MINUTES = 60;
/** Less than what stays mounted around the viewport, so that no post is jumped over. */
const STEP_PX = 1_700;
/** Until what comes of a scroll has begun. */
const SETTLE_MS = 300;
const VIEWPORT = { width: 1440, height: 900 };

interface Row {
  readonly id: string;
  readonly minutes: number;
  readonly chips: string[];
}

let browser: OpenedBrowser;
beforeAll(async () => {
  browser = await openBrowser({ settings: TEAM, viewport: VIEWPORT, isPutAway: true });
});
afterAll(() => browser?.close());

it('gives every customer’s comment one chip that is true to it, through a scroll of 500 posts and back', async () => {
  const page = await browser.open(MANY);
  await browser.chips(page);
  const customers = await customersOf(page);
  const seen = new Set<string>();
  const bottom: number = await page.evaluate('document.documentElement.scrollHeight');
  const down = Array.from({ length: Math.ceil(bottom / STEP_PX) + 1 }, (_, step) => step * STEP_PX);
  for (const top of [...down, ...down.toReversed().filter((_, nth) => nth % 6 === 0)]) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await expectTrueChips(page, customers, seen);
  }
  expect(seen).toEqual(customers);
  await expectHeardAsSeen(page);
  await page.close();
}, 240_000);

it('keeps its chips true when cells are thrown through the list', async () => {
  const page = await browser.open(MANY);
  await browser.chips(page);
  const customers = await customersOf(page);
  for (const top of [60_000, 0, 30_000, 29_000, 70_000, 1_200, 45_000]) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await expectTrueChips(page, customers, new Set());
    await expectHeardAsSeen(page);
  }
  await page.close();
});

it('finds every customer’s comment of a page that is flung past faster than a hand can', async () => {
  const page = await browser.open(`${MENTIONS}?count=150`);
  await browser.chips(page);
  const customers = await customersOf(page);
  await page.evaluate(flingToTheEnd);
  const beside = await besideContent(page);
  await expect.poll(() => beside(countAtPullTab), { timeout: 5_000 }).toBe(customers.size);
  await page.close();
});

it('hangs nothing on ads, quoted posts, other people’s posts and the brand’s own', async () => {
  for (const address of ['/home', `/brevoli/status/${await repairDesk()}`]) {
    const page = await browser.open(`https://x.com${address}`);
    await page.getByRole('article').first().waitFor();
    await page.waitForTimeout(1_500);
    const customers = await customersOf(page);
    const strays = await page.evaluate('window.__notComments');
    for (const { id, chips } of await rowsOf(page)) {
      expect({ id, chips: chips.length }).toEqual({ id, chips: customers.has(id) ? 1 : 0 });
      expect(strays).not.toContain(chips.length > 0 ? id : '');
    }
    const inQuotes = await page.locator('article [role=link] cuecard-chip').count();
    expect(inQuotes).toBe(0);
    await page.close();
  }
});

describe('no line of the page moves', () => {
  let plain: Browser;
  beforeAll(async () => {
    plain = await launchWithoutExtension(browser.sites);
  });
  afterAll(() => plain?.close());

  it.each([
    `${MENTIONS}?count=200`,
    `${MENTIONS}?locale=ar`,
    'https://x.com/home',
    'https://www.facebook.com/brevoli',
  ])('on %s', async (address) => {
    const bare = await plain.newPage({ viewport: VIEWPORT });
    await bare.goto(address);
    const page = await browser.open(address);
    if (!address.endsWith('/home')) await browser.chips(page);
    for (const top of [0, 1_500, 4_000, 800]) {
      await Promise.all([bare, page].map((each) => each.evaluate((y) => scrollTo(0, y), top)));
      await page.waitForTimeout(SETTLE_MS);
      await rowsOf(page);
      const [without, withIt] = await Promise.all([linesOf(bare), linesOf(page)]);
      expect(without.length).toBeGreaterThan(10);
      expect(withIt).toEqual(without);
    }
    await Promise.all([bare.close(), page.close()]);
  });
});

async function expectTrueChips(page: Page, customers: ReadonlySet<string>, seen: Set<string>): Promise<void> {
  let wrong: unknown;
  await until('chips that are true to their comments', async () => {
    const rows = await rowsOf(page);
    wrong = rows.filter((row) => !isTrue(row, customers));
    if (rows.length === 0 || (wrong as Row[]).length > 0) return undefined;
    for (const { id } of rows) if (customers.has(id)) seen.add(id);
    return true;
  }).catch((error) => {
    throw new Error(`${error}: ${JSON.stringify(wrong)}`);
  });
}

function isTrue({ id, minutes, chips }: Row, customers: ReadonlySet<string>): boolean {
  if (!customers.has(id)) return chips.length === 0;
  const [said] = chips;
  return chips.length === 1 && said !== undefined && isAge(said, minutes);
}

/** "Waiting 12 min", "Injury, overdue by 1 h 2 min". A chip is painted anew once a minute. */
function isAge(said: string, minutes: number): boolean {
  const [, state, hours, rest] = /(waiting|overdue by) (?:(\d+) h ?)?(?:(\d+) min)?/i.exec(said) ?? [];
  const told = Number(hours ?? 0) * 60 + Number(rest ?? 0);
  const isLate = state?.toLowerCase() !== 'waiting';
  const age = isLate ? told + TARGET_MINUTES : told;
  return state !== undefined && Math.abs(age - minutes) <= 1;
}

/** A screen reader says of every chip what is written at it. */
async function expectHeardAsSeen(page: Page): Promise<void> {
  const session = await inspect(page);
  const compare = async () => {
    const seen = (await rowsOf(page)).flatMap(({ chips }) => chips);
    const heard = (await chipNames(session)).filter((name) => name !== '');
    return seen.length > 0 && seen.join() === heard.join() ? true : { seen, heard };
  };
  await expect.poll(compare, { timeout: 15_000 }).toBe(true);
  await session.detach();
}

const worlds = new WeakMap<Page, ReturnType<typeof besideContent>>();

/** Every mounted post in document order, with what its visible chips say, once the page has come to rest. */
async function rowsOf(page: Page): Promise<Row[]> {
  const world = worlds.get(page) ?? besideContent(page);
  worlds.set(page, world);
  const beside = await world;
  return beside(restedRows);
}

/** Runs beside the content script. */
async function restedRows(): Promise<Row[]> {
  const QUIET_MS = 120;
  const LONGEST_MS = 1_500;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // The page hears of a scroll with the next frame: until then it rests at the place before.
  await frame();
  await frame();
  const start = performance.now();
  let last = start;
  const observer = new MutationObserver(() => {
    last = performance.now();
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const isResting = () => performance.now() - last > QUIET_MS || performance.now() - start > LONGEST_MS;
  while (!isResting()) await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 4));
  observer.disconnect();

  const { dom } = (globalThis as unknown as { chrome: ContentChrome }).chrome;
  const nameOf = (host: HTMLElement) => {
    const button = dom.openOrClosedShadowRoot(host)?.querySelector('button');
    const isShown = button?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
    return isShown ? (button?.getAttribute('aria-label') ?? '') : '';
  };
  return [...document.querySelectorAll('article')].map((article) => {
    const time = article.querySelector('time');
    const link = time?.closest('a')?.getAttribute('href') ?? '';
    return {
      id: /status\/(\d+)/.exec(link)?.[1] ?? '',
      minutes: Math.floor((Date.now() - Date.parse(time?.dateTime ?? '')) / 60_000),
      chips: [...article.querySelectorAll<HTMLElement>('cuecard-chip')]
        .map(nameOf)
        .filter((name) => name !== ''),
    };
  });
}

function customersOf(page: Page): Promise<Set<string>> {
  return page
    .evaluate(() => Reflect.get(window, '__truth').filter((one: { customer: boolean }) => one.customer))
    .then((found: { id: string }[]) => new Set(found.map(({ id }) => id)));
}

/** Every line of text of the posts, with its place to a hundredth of a pixel. */
function linesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('article, [role=article], [data-commentid]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, width, height } of range.getClientRects()) {
        const place = [left, top, width, height].map((value) => value.toFixed(2)).join(' ');
        lines.push(`${(node.textContent ?? '').slice(0, 40)} @ ${place}`);
      }
    }
    return lines;
  });
}

async function repairDesk(): Promise<string> {
  const { ids } = await import('../sites/x/data/conversations.mjs');
  return ids.repairDesk;
}
