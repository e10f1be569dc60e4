import type { Page } from 'playwright-core';
import type { Snippet } from '@/lib/library/snippet';
import { openBrowser } from '../../e2e/harness/open-browser.ts';
import { TEAM } from '../../e2e/harness/settings.ts';
import { fillLibrary } from '../open/fill-library.ts';
import { median, percentile } from '../page/spread.ts';

const FRAME_MS = 16.7;
const OPENINGS = 5;
/** Products, parts and problems in three languages, misspelt ones too, and filters: enough keys that a few slow ones do not decide. */
const QUERIES = [
  'kettle lid',
  'battery',
  'tag:tent valve',
  'refund',
  'vacuum hose stuck',
  'warranty',
  'lang:de radiator',
  'voucher expird',
  'paquete',
  'freezer noisy',
  'rücksendung',
  'invoice doubled',
];
const SCROLL_STEPS = 300;
const STEP_PX = 240;
const REST_MS = 250;
/** How often a key that is held comes again. */
const REPEAT_MS = 33;

/** The library page in Chromium: opening it, typing in its search box, scrolling its list. Milliseconds of the page's own clock. */
export async function measurePage(snippets: readonly Snippet[]) {
  const browser = await openBrowser({ settings: TEAM });
  try {
    await fillLibrary(await browser.worker(), snippets);
    await browser.context.addInitScript(noteRows);
    const openings: Opening[] = [];
    for (let nth = 0; nth < OPENINGS; nth += 1) {
      const page = await browser.optionsPage();
      openings.push(await untilListed(page, snippets.length));
      await page.close();
    }
    const page = await browser.optionsPage();
    await untilListed(page, snippets.length);
    await page.waitForTimeout(2_000);
    const keys = await typeQueries(page);
    await page.waitForTimeout(1_000);
    const frames = await scrollList(page);
    return [
      {
        metric: `opening the library page, ${snippets.length} replies`,
        ...{
          value: median(openings.map(({ rows }) => rows)),
          unit: 'ms',
          target: 1_000,
          better: 'lower' as const,
        },
        others: {
          'very first': openings[0]?.rows ?? Number.NaN,
          'all read': median(openings.map(({ all }) => all)),
        },
      },
      rowOf('a key in the search box, page, script to new rows, p95', keys),
      rowOf('a step of scrolling, page, script and layout, p95', frames),
    ];
  } finally {
    await browser.close();
  }
}

/** From the start of the navigation until the first rows stand in the list, and until the list holds every reply. */
interface Opening {
  readonly rows: number;
  readonly all: number;
}

async function untilListed(page: Page, count: number): Promise<Opening> {
  await page.waitForFunction((least) => Reflect.get(window, 'benchRows')?.(least), count, {
    timeout: 60_000,
  });
  return page.evaluate(() => Reflect.get(window, 'benchListed') as Opening);
}

/** Runs in the page before its own script: when the first row was laid out, and when the table counted all rows. */
function noteRows(): void {
  const listed = { rows: 0, all: 0 };
  const rowCount = () => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount'));
  Object.assign(window, { benchListed: listed, benchRows: (least: number) => rowCount() > least });
  const look = () => {
    if (!document.querySelector('[role=grid] tbody th')) return;
    document.body.getBoundingClientRect();
    if (listed.rows === 0) listed.rows = performance.now();
    if (rowCount() > 1_000) listed.all ||= performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}

/** For each key the time from the browser's stamp on it until the handlers are through and the page is laid out. */
async function typeQueries(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const keys: number[] = [];
    Object.assign(window, { benchKeys: keys });
    addEventListener(
      'input',
      ({ timeStamp }) =>
        queueMicrotask(() =>
          setTimeout(() => {
            document.body.getBoundingClientRect();
            keys.push(performance.now() - timeStamp);
          }),
        ),
      true,
    );
  });
  await page.locator('[data-search]').click();
  for (const query of QUERIES) {
    for (const letter of query) {
      await page.keyboard.type(letter);
      await page.waitForTimeout(REST_MS);
    }
    for (const _ of query) {
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(REPEAT_MS);
    }
    await page.waitForTimeout(REST_MS);
  }
  return page.evaluate(() => Reflect.get(window, 'benchKeys') as number[]);
}

/** Each step in a frame of its own: what script and layout cost in it. */
function scrollList(page: Page): Promise<number[]> {
  return page.evaluate(scrollInPage, { steps: SCROLL_STEPS, px: STEP_PX });
}

/** Runs in the page. */
async function scrollInPage({ steps, px }: { steps: number; px: number }): Promise<number[]> {
  let box: Element | null = document.querySelector('[role=grid]');
  while (box && box.scrollHeight <= box.clientHeight + 1) box = box.parentElement;
  const scrolled = box ?? document.documentElement;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const times: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    await frame();
    const startedAt = performance.now();
    scrolled.scrollTop += px;
    scrolled.dispatchEvent(new Event('scroll'));
    await Promise.resolve();
    document.body.getBoundingClientRect();
    times.push(performance.now() - startedAt);
  }
  return times;
}

function rowOf(metric: string, times: readonly number[]) {
  return {
    ...{ metric, value: percentile(times, 0.95), unit: 'ms', target: FRAME_MS, better: 'lower' as const },
    others: { p50: percentile(times, 0.5), most: Math.max(...times), times: times.length },
  };
}
