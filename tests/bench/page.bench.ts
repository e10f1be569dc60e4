import { readOwnScript } from './page/own-script.ts';
import { type Cost, scrollRun, scrollThrough, withTimeline } from './page/scroll.ts';
import { openVariants, type Variant } from './page/variants.ts';

const STEP_PX = 480;

/**
 * Scrolling a timeline from top to bottom, in four browsers in turn: without an extension, with one that does
 * nothing, with Cuecard put away, and with Cuecard open. Processor time of the page's main thread; medians of `runs`.
 */
export async function run(flags: { count?: string; runs?: string } = {}) {
  const count = Number(flags.count ?? 2_000);
  const runs = Number(flags.runs ?? 5);
  const opened = await openVariants();
  try {
    const costs = new Map<Variant, Cost[]>();
    for (let round = 0; round <= runs; round += 1) {
      for (const browser of opened.browsers) {
        const cost = await scrollRun(browser, { count, step: STEP_PX });
        // The first round warms caches and compilers.
        if (round > 0) costs.set(browser.variant, [...(costs.get(browser.variant) ?? []), cost]);
      }
    }
    const closed = opened.browsers.find(({ variant }) => variant === 'closed');
    const own =
      closed &&
      (await withTimeline(closed, { count, step: STEP_PX }, (page) =>
        readOwnScript(closed, page, async () => void (await scrollThrough(page, STEP_PX))),
      ));
    return [...costRows(costs), ...(own ? ownRows(own, count) : [])];
  } finally {
    await opened.close();
  }
}

function costRows(costs: ReadonlyMap<Variant, readonly Cost[]>) {
  const medianOf = (variant: Variant, kind: keyof Cost) =>
    median((costs.get(variant) ?? []).map((cost) => cost[kind]));
  const kinds = ['task', 'script', 'layout', 'style'] as const;
  const times = kinds.map((kind) => ({
    metric: `${kind} time, Cuecard put away`,
    value: medianOf('closed', kind),
    unit: 'ms',
    others: {
      'without extension': medianOf('none', kind),
      'empty extension': medianOf('empty', kind),
      'Cuecard open': medianOf('open', kind),
    },
  }));
  const ratio = (variant: Variant) => medianOf(variant, 'task') / medianOf('empty', 'task');
  const others = { 'without extension': ratio('none'), 'Cuecard open': ratio('open') };
  return [
    {
      metric: 'task time against the empty extension',
      value: ratio('closed'),
      unit: '×',
      target: 1.05,
      better: 'lower',
      others,
    },
    ...times,
  ];
}

function ownRows(own: { totalMs: number; longestMs: number }, count: number) {
  return [
    {
      metric: 'our script for a mounted comment',
      value: own.totalMs / count,
      unit: 'ms',
      target: 0.5,
      better: 'lower',
    },
    {
      metric: 'our longest stretch of script',
      value: own.longestMs,
      unit: 'ms',
      target: 50,
      better: 'lower',
    },
  ];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
