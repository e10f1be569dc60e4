import type { Frame, Page } from 'playwright-core';
import { type OpenedBrowser, openBrowser } from '../e2e/harness/open-browser.ts';
import { TEAM } from '../e2e/harness/settings.ts';
import { generateLibrary, generateLibraryInThreeLanguages } from './generated-library.ts';
import { timeAdded } from './open/added-reply.ts';
import { chipPlaces, type Place, press } from './open/chip-places.ts';
import { timeColdOpen, watchFirstSuggestion } from './open/cold-open.ts';
import { fillLibrary } from './open/fill-library.ts';
import { lastOf, type Shown, takeShown, watchPresses, watchSidebar } from './open/sidebar-witness.ts';
import { untilLearned } from './open/until-learned.ts';
import { percentile } from './page/spread.ts';

const SIZES = [100, 2_000, 20_000];
/** The size for which the targets hold. */
const TEAM_SIZE = 2_000;
/** In three languages, and with targets of its own. */
const LARGEST = 20_000;
const ADDRESS = 'https://x.com/notifications/mentions';
const COLD_TRIES = 20;
const SEED = 42;
/** Of so few as 44 the third slowest decides, and that is whatever else the machine did. */
const TRIES = 132;
/** Until everything that a press or a key started is done, milliseconds. */
const REST_MS = 300;
/** A person has looked at a page that opened for so long before pressing anything, milliseconds. */
const SETTLED_MS = 1_500;
const QUERIES = ['kettle lid', 'battery', 'refund late', 'tent zip', 'doorbel', 'where is my parcel'];

interface Time {
  readonly drawn: number;
  readonly painted: number;
}

/**
 * From a press on a chip to its suggestions, from a key in the search box to its results, from a reply that is stored
 * in another tab to its line, and from a press that opens a new sidebar to its first suggestion, once on a page at rest,
 * which has loaded it unseen, and once as soon as the page shows a chip; beside libraries of three sizes.
 * `--sizes 100,2000` chooses them. Milliseconds from the browser's stamp on the input; "drawn": laid out in the
 * document; "painted": handed on to the screen, which on a 60 Hz screen waits up to 17 ms by itself.
 */
export async function run(flags: Readonly<Record<string, unknown>> = {}) {
  const sizes = flags.sizes ? String(flags.sizes).split(',').map(Number) : SIZES;
  const rows = [];
  for (const size of sizes) rows.push(...(await measure(size)));
  return rows;
}

async function measure(size: number) {
  const browser = await openBrowser({ settings: TEAM });
  try {
    const isLargest = size >= LARGEST;
    const library = isLargest ? generateLibraryInThreeLanguages(size, SEED) : generateLibrary(size, SEED);
    await fillLibrary(await browser.worker(), library);
    await watchFirstSuggestion(browser.context);
    const page = await browser.open(ADDRESS);
    const places = await chipPlaces(browser, page);
    const frame = await browser.sidebar(page);
    await press(page, places[0]);
    await frame.locator('#replies [role=option]').first().waitFor({ timeout: 60_000 });
    await untilLearned(await browser.worker(), isLargest ? ['suggestions', 'first-look'] : ['suggestions']);
    await page.waitForTimeout(4_000);
    await watchSidebar(frame);
    await watchPresses(page);
    const presses = await timePresses(page, frame, places);
    const keys = await timeKeys(page, frame);
    const added = await timeAdded(browser, page, frame);
    const cold = await timesCold(browser, places, SETTLED_MS);
    const atOnce = isLargest ? await timesCold(browser, places, 0) : [];
    return [
      ...rowsOf(
        `chip to suggestions, ${size} replies`,
        presses,
        'painted',
        size >= TEAM_SIZE ? 50 : undefined,
      ),
      ...rowsOf(`key to results, ${size} replies`, keys, 'drawn', size === TEAM_SIZE ? 16 : undefined),
      rowOf(`stored elsewhere to its line, ${size} replies`, added, isLargest ? 100 : undefined),
      rowOf(`press to first suggestion in a new sidebar, ${size} replies`, cold, isLargest ? 300 : undefined),
      ...(isLargest ? [rowOf(`the same as soon as there is a chip, ${size} replies`, atOnce, 300)] : []),
    ];
  } finally {
    await browser.close();
  }
}

async function timePresses(page: Page, frame: Frame, places: readonly Place[]): Promise<Time[]> {
  const times: Time[] = [];
  for (let nth = 1; nth <= TRIES; nth += 1) {
    await takeShown(frame);
    await press(page, places[nth % places.length]);
    await page.waitForTimeout(REST_MS);
    const time = timeOf(await lastOf(page, 'benchPresses'), await takeShown(frame));
    if (time) times.push(time);
  }
  return times;
}

async function timeKeys(page: Page, frame: Frame): Promise<Time[]> {
  const times: Time[] = [];
  await frame.getByRole('combobox', { name: 'Search replies' }).click();
  for (const query of QUERIES) {
    for (const key of query) {
      await takeShown(frame);
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(REST_MS / 2);
      const time = timeOf(await lastOf(frame, 'benchKeys'), await takeShown(frame));
      if (time) times.push(time);
    }
    for (const _ of query) await page.keyboard.press('Backspace');
    await page.waitForTimeout(REST_MS);
  }
  return times;
}

/** When what stood there in the end stood there. Nothing where nothing changed, as after a space. */
function timeOf(startedAt: number | undefined, shown: readonly Shown[]): Time | undefined {
  const last = shown.at(-1);
  if (startedAt === undefined || !last) return undefined;
  return { drawn: last.drawnAt - startedAt, painted: last.paintedAt - startedAt };
}

async function timesCold(
  browser: OpenedBrowser,
  places: readonly Place[],
  settledMs: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < COLD_TRIES; nth += 1) {
    const place = places[nth % places.length];
    times.push(await timeColdOpen(browser, ADDRESS, (page) => press(page, place, 0), settledMs));
  }
  return times;
}

/** Until painted. */
function rowOf(name: string, times: readonly number[], target: number | undefined) {
  return {
    metric: `${name}: painted, p95`,
    value: percentile(times, 0.95),
    unit: 'ms',
    ...(target === undefined ? {} : { target, better: 'lower' as const }),
    others: {
      p50: percentile(times, 0.5),
      ...(target === undefined ? {} : { 'above the target': times.filter((time) => time > target).length }),
      times: times.length,
    },
  };
}

function rowsOf(name: string, times: readonly Time[], what: keyof Time, target: number | undefined) {
  const other = what === 'drawn' ? 'painted' : 'drawn';
  const pick = (of: keyof Time, share: number) =>
    percentile(
      times.map((time) => time[of]),
      share,
    );
  const goal = target === undefined ? {} : { target, better: 'lower' as const };
  return [
    {
      metric: `${name}: ${what}, p95`,
      value: pick(what, 0.95),
      unit: 'ms',
      ...goal,
      others: {
        p50: pick(what, 0.5),
        [`${other} p50`]: pick(other, 0.5),
        [`${other} p95`]: pick(other, 0.95),
        times: times.length,
      },
    },
  ];
}
