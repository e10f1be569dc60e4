import type { Frame, Page } from 'playwright-core';
import { type OpenedBrowser, openBrowser } from '../e2e/harness/open-browser.ts';
import { TEAM } from '../e2e/harness/settings.ts';
import { generateLibrary } from './generated-library.ts';
import { fillLibrary } from './open/fill-library.ts';
import { timeKey, timePress } from './open/timings.ts';

const SIZES = [100, 2_000, 20_000];
const QUERIES = ['kettle lid', 'refund late parcel', 'broken hinge'];
const JUDGED = 2_000;

/** From the press on a chip, and from a key in the search box, to the answer in the sidebar's document. */
export async function run(flags: { sizes?: string; presses?: string } = {}) {
  const sizes = flags.sizes ? flags.sizes.split(',').map(Number) : SIZES;
  const rows = [];
  for (const size of sizes) rows.push(...(await measure(size, Number(flags.presses ?? 40))));
  return rows;
}

async function measure(size: number, presses: number) {
  const browser = await openBrowser({ settings: TEAM });
  try {
    await fillLibrary(await browser.worker(), generateLibrary(size, 42));
    const page = await browser.open('https://x.com/notifications/mentions');
    await browser.chips(page);
    const sidebar = await browser.sidebar(page);
    const opened = await pressChips(browser, page, sidebar, presses);
    const typed = await typeQueries(page, sidebar);
    const target = (limit: number) => (size === JUDGED ? { target: limit, better: 'lower' } : {});
    return [
      {
        metric: `chip to suggestions, p95, ${size} replies`,
        value: at(opened, 0.95),
        unit: 'ms',
        ...target(50),
        others: { p50: at(opened, 0.5), presses: opened.length },
      },
      {
        metric: `key to results, p95, ${size} replies`,
        value: at(typed, 0.95),
        unit: 'ms',
        ...target(16),
        others: { p50: at(typed, 0.5), keys: typed.length },
      },
    ];
  } finally {
    await browser.close();
  }
}

async function pressChips(
  browser: OpenedBrowser,
  page: Page,
  sidebar: Frame,
  presses: number,
): Promise<number[]> {
  const chips = await browser.chips(page);
  const visible = [];
  for (const chip of chips) {
    const box = await chip.box();
    if (box && box.y > 60 && box.y < 800) visible.push(box);
  }
  const times: number[] = [];
  // The first two presses load the frame's code and build the index.
  for (let press = 0; press < presses + 2; press += 1) {
    const box = visible[press % visible.length];
    if (!box) throw new Error('no chip is in view');
    const time = await timePress(page, sidebar, () =>
      page.mouse.click(box.x + box.width / 2, box.y + box.height / 2),
    );
    if (press >= 2) times.push(time);
  }
  return times;
}

async function typeQueries(page: Page, sidebar: Frame): Promise<number[]> {
  const search = sidebar.getByRole('combobox', { name: 'Search replies' });
  const times: number[] = [];
  for (const query of QUERIES) {
    await search.fill('');
    await search.focus();
    for (const letter of query) times.push(await timeKey(page, sidebar, letter));
  }
  return times.slice(1);
}

/** The smallest value that the given part of all values does not exceed. */
function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}
