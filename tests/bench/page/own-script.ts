import type { Page } from 'playwright-core';
import type { BrowserOfVariant } from './variants.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Stretches that lie in each other count once. Milliseconds of wall time. */
export async function readOwnScript(
  { context, extensionId }: BrowserOfVariant,
  page: Page,
  work: () => Promise<void>,
): Promise<{ totalMs: number; longestMs: number }> {
  const browser = context.browser();
  if (!browser) throw new Error('this Playwright gives no browser to a persistent context');
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8'] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const mine = `chrome-extension://${extensionId}/content-scripts`;
  const ours = trace.traceEvents
    .filter(({ ph, dur, args }) => ph === 'X' && dur !== undefined && args.data?.url?.startsWith(mine))
    .sort((a, b) => a.ts - b.ts);
  let [end, total, longest] = [0, 0, 0];
  for (const { ts, dur = 0 } of ours) {
    if (ts < end) continue;
    end = ts + dur;
    total += dur;
    longest = Math.max(longest, dur);
  }
  return { totalMs: total / 1_000, longestMs: longest / 1_000 };
}
