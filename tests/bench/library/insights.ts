import type { Page, Worker } from 'playwright-core';
import { openBrowser } from '../../e2e/harness/open-browser.ts';
import { TEAM } from '../../e2e/harness/settings.ts';

const DAYS = 90;
const DAY_MS = 86_400_000;
const LONGEST_MS = 200;

/**
 * Goals and insights over a log of so many entries in 90 days, counted over the longest period: until the counts
 * stand there, and the longest time the page did nothing else. Then the starter library scored by its own examples,
 * in its worker. Milliseconds of the page's own clock.
 */
export async function measureInsights(entries: number) {
  const browser = await openBrowser({ settings: TEAM });
  try {
    const ids = await snippetIds(await browser.worker());
    await fillLog(await browser.worker(), entries, ids);
    const page = await browser.optionsPage('insights');
    const counting = await count(page);
    const scoring = await score(page);
    return [
      row(`counting ${entries} entries of the log, to the end`, counting.ms, undefined),
      row('the same, longest task of the page', counting.longest, LONGEST_MS),
      row('scoring the starter library, to the end', scoring.ms, undefined),
      row('the same, longest task of the page', scoring.longest, LONGEST_MS),
    ];
  } finally {
    await browser.close();
  }
}

function row(metric: string, value: number, target: number | undefined) {
  return { metric, value, unit: 'ms', better: 'lower' as const, ...(target === undefined ? {} : { target }) };
}

interface Timed {
  readonly ms: number;
  readonly longest: number;
}

async function count(page: Page): Promise<Timed> {
  await page.getByText(/^Counts from this computer only/).waitFor();
  return timed(page, async () => {
    await page.getByRole('radio', { name: '91 days' }).check({ force: true });
    await page.getByText(/comments? of the last 91 days/).waitFor();
    await page.getByText(/^Counts from this computer only/).waitFor({ timeout: 120_000 });
  });
}

async function score(page: Page): Promise<Timed> {
  await page.getByRole('link', { name: 'Examples' }).click();
  const taken = await timed(page, async () => {
    await page.getByRole('button', { name: 'Score the library' }).click();
    await page.getByText(/^Scored /).waitFor({ timeout: 300_000 });
  });
  console.log(`  ${await page.locator('.insights-totals').innerText()}`.replaceAll('\n', ' '));
  return taken;
}

/** How long it took, and the longest task meanwhile (0: none of 50 ms). */
async function timed(page: Page, work: () => Promise<void>): Promise<Timed> {
  const before = await page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(window, { benchLongest: longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'longtask' });
    return performance.now();
  });
  await work();
  const { now, longest } = await page.evaluate(() => ({
    now: performance.now(),
    longest: (Reflect.get(window, 'benchLongest') as { readonly ms: number }).ms,
  }));
  return { ms: now - before, longest };
}

function snippetIds(worker: Worker): Promise<string[]> {
  return worker.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('cuecard');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('snippets').objectStore('snippets').getAllKeys();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as string[]);
          };
        };
      }),
  );
}

/** Three comments in five are only seen, one was looked at, one was looked at and got a pick or words of one's own. */
async function fillLog(worker: Worker, entries: number, ids: readonly string[]): Promise<void> {
  const BATCH = 10_000;
  for (let from = 0; from < entries; from += BATCH) {
    await worker.evaluate(putLog, {
      from,
      to: Math.min(from + BATCH, entries),
      entries,
      ids,
      days: DAYS,
      dayMs: DAY_MS,
    });
  }
}

interface Filling {
  readonly from: number;
  readonly to: number;
  readonly entries: number;
  readonly ids: readonly string[];
  readonly days: number;
  readonly dayMs: number;
}

/** Runs in the worker. */
function putLog({ from, to, entries, ids, days, dayMs }: Filling): Promise<void> {
  const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const start = Date.now() - days * dayMs;
  const sign = (value: number, length: number) => {
    let text = '';
    for (let rest = value; text.length < length; rest = Math.floor(rest / 32))
      text = DIGITS[rest % 32] + text;
    return text;
  };
  const eventOf = (nth: number) => {
    const commentKey = `x:${Math.floor(nth / 5)}`;
    const ref = (place: number) => ({ id: ids[(nth + place) % ids.length], version: 1 });
    if (nth % 5 === 3) return { kind: 'suggestions-shown', commentKey, snippets: [ref(0), ref(1), ref(2)] };
    if (nth % 5 === 4 && nth % 3 > 0)
      return { kind: 'snippet-picked', commentKey, snippet: ref(0), from: 'suggestions', position: 0 };
    if (nth % 5 === 4) return { kind: 'search-missed', commentKey, words: 'lid', lang: 'en' };
    return { kind: 'comment-seen', commentKey: `x:seen-${nth}`, platform: 'x', risk: null, postedAt: null };
  };
  const commentOf = (nth: number, at: number) => ({
    key: `x:${Math.floor(nth / 5)}`,
    ...{ platform: 'x', id: String(nth), permalink: '', author: { name: 'Ana', handle: 'ana' } },
    text: `Comment about subject ${nth % 97} and the matter of ${nth % 31}, what now?`,
    ...{ lang: 'en', postedAt: at, role: 'reply', parentId: null, postAuthor: null, mentions: [] },
    ...{ translated: false, truncated: false, audience: 'public', media: 0, schema: 1 },
    ...{ firstSeenAt: at, lastSeenAt: at, status: 'waiting', answeredAt: null, triage: null },
    ...{ changedAt: at, changedBy: '', deletedAt: null },
  });
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cuecard');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['journal', 'comments'], 'readwrite');
      for (let nth = from; nth < to; nth += 1) {
        const at = Math.floor(start + (nth / entries) * days * dayMs);
        const event = eventOf(nth);
        const id = sign(at, 10) + sign(nth, 16);
        writing.objectStore('journal').put({ id, schema: 1, at, by: '', event });
        if (event.kind === 'search-missed') writing.objectStore('comments').put(commentOf(nth, at));
      }
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
