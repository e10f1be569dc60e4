import { BEGIN_MARK, type OwnScript, traceScript } from './page/attribution.ts';
import {
  type Cost,
  type Journey,
  type ScrollRun,
  scrollRun,
  scrollThrough,
  withTimeline,
} from './page/scroll.ts';
import { median } from './page/spread.ts';
import { type BrowserOfVariant, openVariants, VARIANTS, type Variant } from './page/variants.ts';

const COSTS = ['task', 'script', 'layout', 'style'] as const satisfies readonly (keyof Cost)[];
const WARM_UP = 200;
const NAMES: Readonly<Record<Variant, string>> = {
  none: 'without extension',
  empty: 'empty extension',
  closed: 'Cuecard, frame put away',
  open: 'Cuecard, frame open',
};

type Runs = Readonly<Record<Variant, ScrollRun[]>>;

/**
 * Scrolls the mentions timeline of the replica from top to bottom in four browsers in turn: without an extension,
 * with one that does nothing, with Cuecard put away, with Cuecard open. `--count` comments, `--step` CSS pixels for
 * each frame, `--rounds` of all four. Processor time of the page's main thread; medians, and of ratios the median
 * of each round's.
 */
export async function run(flags: Readonly<Record<string, unknown>> = {}) {
  const journey: Journey = { count: Number(flags.count ?? 2000), step: Number(flags.step ?? 300) };
  const rounds = Number(flags.rounds ?? 3);
  const open = await openVariants();
  try {
    const runs: Runs = { none: [], empty: [], closed: [], open: [] };
    for (const browser of open.browsers) await scrollRun(browser, { ...journey, count: WARM_UP });
    for (let round = 0; round < rounds; round += 1) {
      const inTurn = round % 2 === 0 ? open.browsers : [...open.browsers].reverse();
      for (const browser of inTurn) runs[browser.variant].push(await scrollRun(browser, journey));
    }
    const own = await traceOwn(open.browsers, journey);
    return [...costRows(runs), ...ratioRows(runs), ...ownRows(own, journey), paceRow(runs)];
  } finally {
    await open.close();
  }
}

async function traceOwn(browsers: readonly BrowserOfVariant[], journey: Journey): Promise<OwnScript> {
  const put = browsers.find(({ variant }) => variant === 'closed');
  const browser = put?.context.browser();
  if (!put || !browser) throw new Error('there is no browser to trace');
  return withTimeline(put, journey, (page) =>
    traceScript(browser, async () => {
      await page.evaluate((name) => performance.mark(name), BEGIN_MARK);
      await scrollThrough(page, journey.step);
      await page.waitForTimeout(500);
    }),
  );
}

function costRows(runs: Runs) {
  return VARIANTS.map((variant) => ({
    metric: `main thread, ${NAMES[variant]}`,
    value: medianOf(runs[variant], 'task'),
    unit: 'ms',
    others: Object.fromEntries(COSTS.slice(1).map((cost) => [cost, medianOf(runs[variant], cost)])),
  }));
}

/** Each run against the one of the same round with the empty extension. */
function ratioRows(runs: Runs) {
  return (['none', 'closed', 'open'] as const).map((variant) => {
    const ratio = median(
      runs[variant].map(({ task }, round) => task / (runs.empty[round]?.task ?? Number.NaN)),
    );
    const added = COSTS.map((cost) => [
      `${cost} added (ms)`,
      median(runs[variant].map((one, round) => one[cost] - (runs.empty[round]?.[cost] ?? Number.NaN))),
    ]);
    const row = {
      metric: `main thread against the empty extension, ${NAMES[variant]}`,
      value: ratio,
      unit: '×',
    };
    const goal = variant === 'none' ? {} : { target: 1.05, better: 'lower' as const };
    return { ...row, ...goal, others: Object.fromEntries(added) };
  });
}

function ownRows({ total, longest, longTasks, longTasksOfAll }: OwnScript, { count }: Journey) {
  return [
    {
      metric: 'our script for each mounted comment (sampled)',
      value: total / count,
      unit: 'ms',
      target: 0.5,
      better: 'lower' as const,
    },
    {
      metric: 'tasks over 50 ms through our script',
      value: longTasks,
      unit: 'tasks',
      target: 0,
      better: 'lower' as const,
      others: { 'our longest (ms)': longest, 'over 50 ms whosever': longTasksOfAll },
    },
  ];
}

function paceRow(runs: Runs) {
  const { frames, wall } = runs.empty[0] ?? { frames: 0, wall: 1 };
  return {
    metric: 'pace with the empty extension',
    value: (1000 * frames) / wall,
    unit: 'frames/s',
    others: { frames },
  };
}

function medianOf(runs: readonly ScrollRun[], cost: keyof Cost): number {
  return median(runs.map((one) => one[cost]));
}
