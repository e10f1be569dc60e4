import { BEGIN_MARK, type OwnScript, traceScript } from './page/attribution.ts';
import { type Cost, type Journey, openTimeline, type Stretch, type Timeline } from './page/scroll.ts';
import { median, uncertainty } from './page/spread.ts';
import { type BrowserOfVariant, openVariants, VARIANTS, type Variant } from './page/variants.ts';

const COSTS = ['task', 'script', 'layout', 'style'] as const satisfies readonly (keyof Cost)[];
const NAMES: Readonly<Record<Variant, string>> = {
  none: 'without extension',
  empty: 'empty extension',
  closed: 'Cuecard, frame put away',
  open: 'Cuecard, frame open',
};
/** Frames of one turn: seven seconds, in which a shared machine changes little. */
const TURN = 400;

/** The stretches of each variant, in turn: those of one place belong together. */
type Stretches = Readonly<Record<Variant, Stretch[]>>;

/**
 * Scrolls the mentions timeline of the replica from top to bottom in four browsers: without an extension, with one
 * that does nothing, with Cuecard put away, with Cuecard open. The four take turns of some hundred comments, each
 * ending in a rest, so that what is compared was measured within seconds. `--count` comments; `--step` CSS pixels for
 * each frame, by default 100, which at 60 frames a second is faster than a hand flings a wheel; `--rounds` of the
 * whole way. Processor time of the page's main thread; of ratios, the median over the turns, and by how much another run may differ.
 */
export async function run(flags: Readonly<Record<string, unknown>> = {}) {
  const journey: Journey = { count: Number(flags.count ?? 2000), step: Number(flags.step ?? 100) };
  const rounds = Number(flags.rounds ?? 3);
  const open = await openVariants();
  try {
    const stretches: Stretches = { none: [], empty: [], closed: [], open: [] };
    for (const browser of open.browsers) await warmUp(browser, journey);
    for (let round = 0; round < rounds; round += 1) await scrollInTurns(open.browsers, journey, stretches);
    const own = await traceOwn(open.browsers, journey);
    return [
      ...costRows(stretches, rounds),
      ...ratioRows(stretches),
      ...ownRows(own, journey),
      paceRow(stretches),
    ];
  } finally {
    await open.close();
  }
}

async function warmUp(browser: BrowserOfVariant, { step }: Journey): Promise<void> {
  const timeline = await openTimeline(browser, { count: 200, step });
  await timeline.scroll(Number.POSITIVE_INFINITY);
  await timeline.close();
}

async function scrollInTurns(
  browsers: readonly BrowserOfVariant[],
  journey: Journey,
  stretches: Stretches,
): Promise<void> {
  const timelines = new Map<Variant, Timeline>();
  for (const browser of browsers) timelines.set(browser.variant, await openTimeline(browser, journey));
  for (let isLast = false, turn = 0; !isLast; turn += 1) {
    for (const [variant, timeline] of turn % 2 === 0 ? timelines : [...timelines].reverse()) {
      const stretch = await timeline.scroll(TURN);
      stretches[variant].push(stretch);
      isLast ||= stretch.isLast;
    }
  }
  for (const timeline of timelines.values()) await timeline.close();
}

async function traceOwn(browsers: readonly BrowserOfVariant[], journey: Journey): Promise<OwnScript> {
  const put = browsers.find(({ variant }) => variant === 'closed');
  const browser = put?.context.browser();
  if (!put || !browser) throw new Error('there is no browser to trace');
  const timeline = await openTimeline(put, journey);
  const own = await traceScript(browser, async () => {
    await timeline.page.evaluate((name) => performance.mark(name), BEGIN_MARK);
    await timeline.scroll(Number.POSITIVE_INFINITY);
  });
  await timeline.close();
  return own;
}

function costRows(stretches: Stretches, rounds: number) {
  return VARIANTS.map((variant) => ({
    metric: `main thread, ${NAMES[variant]}`,
    value: sumOf(stretches[variant], 'task') / rounds,
    unit: 'ms',
    others: Object.fromEntries(
      COSTS.slice(1).map((cost) => [cost, sumOf(stretches[variant], cost) / rounds]),
    ),
  }));
}

/** Each stretch against the same one with the empty extension. */
function ratioRows(stretches: Stretches) {
  return (['none', 'closed', 'open'] as const).map((variant) => {
    const ratios = stretches[variant].map(
      ({ task }, turn) => task / (stretches.empty[turn]?.task ?? Number.NaN),
    );
    const added = COSTS.map((cost) => [
      `${cost} added (ms)`,
      median(
        stretches[variant].map((one, turn) => one[cost] - (stretches.empty[turn]?.[cost] ?? Number.NaN)),
      ),
    ]);
    const row = {
      metric: `main thread against the empty extension, ${NAMES[variant]}`,
      value: median(ratios),
      unit: '×',
    };
    const goal = variant === 'none' ? {} : { target: 1.05, better: 'lower' as const };
    return { ...row, ...goal, others: { 'give or take': uncertainty(ratios), ...Object.fromEntries(added) } };
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

function paceRow({ empty }: Stretches) {
  const frames = empty.reduce((sum, one) => sum + one.frames, 0);
  const seconds = empty.reduce((sum, one) => sum + one.wall, 0) / 1000;
  return {
    metric: 'pace with the empty extension',
    value: frames / seconds,
    unit: 'frames/s',
    others: { frames, turns: empty.length },
  };
}

function sumOf(stretches: readonly Stretch[], cost: keyof Cost): number {
  return stretches.reduce((sum, one) => sum + one[cost], 0);
}
