import type { CDPSession, Page } from 'playwright-core';
import type { BrowserOfVariant } from './variants.ts';

/** Milliseconds of the page's main thread; its processor time, so that a busy machine counts less. */
export interface Cost {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly style: number;
}

export interface ScrollRun extends Cost {
  readonly frames: number;
  /** By the clock, milliseconds. */
  readonly wall: number;
}

export interface Journey {
  readonly count: number;
  /** CSS pixels for each frame. */
  readonly step: number;
}

/** After loading and after scrolling, until what was started is done, milliseconds. */
const REST_MS = 700;

/** Opens the mentions timeline and scrolls it once from top to bottom, one step a frame. */
export async function scrollRun(browser: BrowserOfVariant, journey: Journey): Promise<ScrollRun> {
  return withTimeline(browser, journey, async (page, session) => {
    const before = await costOf(session);
    const started = performance.now();
    const frames = await scrollThrough(page, journey.step);
    const wall = performance.now() - started;
    await page.waitForTimeout(REST_MS);
    const after = await costOf(session);
    return {
      task: after.task - before.task,
      script: after.script - before.script,
      layout: after.layout - before.layout,
      style: after.style - before.style,
      frames,
      wall,
    };
  });
}

/** A page of its own on a loaded and quiet timeline; closed afterwards. */
export async function withTimeline<T>(
  { context, extensionId }: BrowserOfVariant,
  { count }: Journey,
  work: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`https://x.com/notifications/mentions?count=${count}`);
    await page.waitForSelector('article[data-testid="tweet"]');
    if (extensionId !== undefined) await page.waitForSelector('cuecard-chip', { state: 'attached' });
    await page.waitForTimeout(REST_MS);
    return await work(page, session);
  } finally {
    await page.close();
  }
}

/** How many frames it took. */
export function scrollThrough(page: Page, step: number): Promise<number> {
  return page.evaluate(
    (pixels) =>
      new Promise<number>((resolve) => {
        let frames = 0;
        let still = 0;
        const tick = () => {
          const before = scrollY;
          scrollBy(0, pixels);
          still = scrollY === before ? still + 1 : 0;
          frames += 1;
          // Cells that are measured late lengthen the page once more.
          if (still < 5) requestAnimationFrame(tick);
          else resolve(frames);
        };
        requestAnimationFrame(tick);
      }),
    step,
  );
}

async function costOf(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) =>
    1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  return {
    task: metric('TaskDuration'),
    script: metric('ScriptDuration'),
    layout: metric('LayoutDuration'),
    style: metric('RecalcStyleDuration'),
  };
}
