import type { CDPSession, Page } from 'playwright-core';
import type { BrowserOfVariant } from './variants.ts';

/** Milliseconds of the page's main thread; its processor time, so that a busy machine counts less. */
export interface Cost {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly style: number;
}

/** One part of the way down. */
export interface Stretch extends Cost {
  readonly frames: number;
  /** By the clock, milliseconds. */
  readonly wall: number;
  /** The page does not go further down. */
  readonly isLast: boolean;
}

export interface Journey {
  readonly count: number;
  /** CSS pixels for each frame. */
  readonly step: number;
}

/** A timeline that is scrolled down bit by bit. */
export interface Timeline {
  readonly page: Page;
  scroll(frames: number): Promise<Stretch>;
  close(): Promise<void>;
}

/** After loading and after scrolling, until what was started is done, milliseconds. */
const REST_MS = 700;

/** The mentions timeline in a page of its own, loaded and quiet. */
export async function openTimeline(
  { context, extensionId }: BrowserOfVariant,
  { count, step }: Journey,
): Promise<Timeline> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`https://x.com/notifications/mentions?count=${count}`);
  await page.waitForSelector('article[data-testid="tweet"]');
  if (extensionId !== undefined) await page.waitForSelector('cuecard-chip', { state: 'attached' });
  await page.waitForTimeout(REST_MS);
  return {
    page,
    close: () => page.close(),
    async scroll(most) {
      const before = await costOf(session);
      const started = performance.now();
      const went = await scrollOn(page, step, most);
      const wall = performance.now() - started;
      await page.waitForTimeout(REST_MS);
      const after = await costOf(session);
      return { ...difference(after, before), ...went, wall };
    },
  };
}

/** At most so many frames further down, one step each. */
function scrollOn(page: Page, step: number, most: number): Promise<{ frames: number; isLast: boolean }> {
  return page.evaluate(
    ({ pixels, limit }) =>
      new Promise<{ frames: number; isLast: boolean }>((resolve) => {
        let frames = 0;
        let still = 0;
        const tick = () => {
          const before = scrollY;
          scrollBy(0, pixels);
          still = scrollY === before ? still + 1 : 0;
          frames += 1;
          // Cells that are measured late lengthen the page once more.
          const isLast = still >= 5;
          if (isLast || frames >= limit) resolve({ frames, isLast });
          else requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
      }),
    { pixels: step, limit: most },
  );
}

function difference(after: Cost, before: Cost): Cost {
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    layout: after.layout - before.layout,
    style: after.style - before.style,
  };
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
