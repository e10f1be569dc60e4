import type { Frame, Page, Worker } from 'playwright-core';
import { type OpenedBrowser, openBrowser } from '../../e2e/harness/open-browser.ts';
import { TEAM } from '../../e2e/harness/settings.ts';
import { chipPlaces, type Place, press } from '../open/chip-places.ts';
import { lastOf, takeShown, watchPresses, watchSidebar } from '../open/sidebar-witness.ts';
import { percentile } from '../page/spread.ts';

const TRIES = 40;
const OPENINGS = 25;
/** Until everything that a press started is done, milliseconds. */
const REST_MS = 300;
const BATCH = 1_000;
const FRAME_MS = 16.7;

/**
 * The real sidebar of the built extension: opened anew until its first paint, and from a press on a chip until another
 * comment's suggestions are drawn, with nothing in the outbox and then beside `waiting` cases that cannot go out.
 */
export async function measureSidebar(waiting: number) {
  const rows = [];
  const alone = await timesBeside(0);
  const beside = await timesBeside(waiting);
  for (const [name, times] of [
    ['nothing', alone],
    [`${waiting} waiting`, beside],
  ] as const) {
    rows.push(...rowsOf(name, times));
  }
  rows.push(addedBy('opening the sidebar', alone.opened, beside.opened));
  rows.push(addedBy('a press on a chip', alone.drawn, beside.drawn));
  return rows;
}

function addedBy(what: string, alone: readonly number[], beside: readonly number[]) {
  const value = percentile(beside, 0.95) - percentile(alone, 0.95);
  const others = { 'at p50': percentile(beside, 0.5) - percentile(alone, 0.5) };
  const goal = { target: FRAME_MS, better: 'lower' as const };
  return { metric: `what the queue adds to ${what}, p95`, value, unit: 'ms', ...goal, others };
}

type Times = { readonly opened: number[]; readonly drawn: number[]; readonly painted: number[] };

async function timesBeside(waiting: number): Promise<Times> {
  const browser = await openBrowser({ settings: TEAM });
  try {
    await fillQueue(await browser.worker(), waiting);
    const page = await browser.open('https://x.com/notifications/mentions');
    const places = await chipPlaces(browser, page);
    await press(page, places[0]);
    const frame = await browser.sidebar(page);
    await frame.locator('#replies [role=option]').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1_000);
    await watchSidebar(frame);
    await watchPresses(page);
    const pressed = await timePresses(page, frame, places);
    await page.close();
    return { ...pressed, opened: await timeOpenings(browser) };
  } finally {
    await browser.close();
  }
}

/** Of the sidebar as a page of its own: from the navigation to the first paint with something on it. */
async function timeOpenings({ context, extensionId }: OpenedBrowser): Promise<number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < OPENINGS; nth += 1) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
    await page.waitForTimeout(REST_MS);
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    if (painted !== undefined) times.push(painted);
    await page.close();
  }
  return times;
}

async function timePresses(page: Page, frame: Frame, places: readonly Place[]) {
  const times = { drawn: [] as number[], painted: [] as number[] };
  for (let nth = 1; nth <= TRIES; nth += 1) {
    await takeShown(frame);
    await press(page, places[nth % places.length]);
    await page.waitForTimeout(REST_MS);
    const pressedAt = await lastOf(page, 'benchPresses');
    const last = (await takeShown(frame)).at(-1);
    if (pressedAt === undefined || !last) continue;
    times.drawn.push(last.drawnAt - pressedAt);
    times.painted.push(last.paintedAt - pressedAt);
  }
  return times;
}

function rowsOf(name: string, { opened, drawn, painted }: Times) {
  const others = {
    p50: percentile(drawn, 0.5),
    'painted p50': percentile(painted, 0.5),
    'painted p95': percentile(painted, 0.95),
    times: drawn.length,
  };
  const opening = { p50: percentile(opened, 0.5), times: opened.length };
  return [
    {
      metric: `opening the sidebar beside ${name}: painted, p95`,
      value: percentile(opened, 0.95),
      unit: 'ms',
      others: opening,
    },
    {
      metric: `chip to suggestions beside ${name}: drawn, p95`,
      value: percentile(drawn, 0.95),
      unit: 'ms',
      others,
    },
  ];
}

/** Cases in the extension's own store, past the product's code, for a place that is switched off: they stay. */
async function fillQueue(worker: Worker, waiting: number): Promise<void> {
  for (let from = 0; from < waiting; from += BATCH) await worker.evaluate(putCases, { from, count: BATCH });
}

/** Runs in the worker. */
function putCases({ from, count }: { readonly from: number; readonly count: number }): Promise<void> {
  const now = Date.now();
  const text = 'The steam wand burned my hand this morning and nobody answers the phone. '.repeat(3);
  const line = { author: 'Rui T.', text, postedAt: now, permalink: 'https://x.com/rui/status/1' };
  const stamp = { changedAt: now, changedBy: 'Ines', deletedAt: null };
  const caseOf = (id: string, createdAt: number) => ({
    ...{ id, schema: 2, commentKey: `x:${id}`, platform: 'x', permalink: line.permalink },
    ...{ routeId: 'R1', routeName: 'Safety', risk: 'injury', urgency: 'now', note: 'Burned hand.' },
    ...{ snapshot: [line, line, line], masked: true, share: null, handOff: null, goalAt: now + 3_600_000 },
    ...{ takenOver: null, arrived: null, passedOn: [], status: 'saved', createdAt, createdBy: 'Ines' },
    ...stamp,
  });
  const entryOf = (id: string) => ({
    ...{
      id,
      schema: 2,
      state: 'waiting',
      destinationId: 'D1',
      parcel: { ...caseOf(id, now), conversation: [line] },
    },
    ...{ attempts: 0, nextAt: now + 3_600_000, claim: null, mayHaveArrived: false },
    ...{ reference: null, link: null, problem: null, changedAt: now, changedBy: '' },
  });
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cuecard');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction(['escalations', 'outbox', 'destinations'], 'readwrite');
      const place = { id: 'D1', schema: 1, connectorId: 'webhook', name: 'Hook', config: {}, enabled: false };
      writing.objectStore('destinations').put({ ...place, ...stamp });
      for (let nth = from; nth < from + count; nth += 1) {
        writing.objectStore('escalations').put(caseOf(`bench-${nth}`, now - 86_400_000 + nth * 1_000));
        writing.objectStore('outbox').put(entryOf(`bench-${nth}`));
      }
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
