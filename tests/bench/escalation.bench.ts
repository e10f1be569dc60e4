import { FAULTS, faultRun } from '../connectors/fault-run.ts';
import { measureSidebar } from './escalation/beside-sidebar.ts';
import { measureQueue } from './escalation/queue.ts';

/**
 * The sidebar of the built extension beside 10,000 cases that wait; the outbox in Chromium beside as many: saving one
 * more, taking the next, and how fast they go out; then the fault run, printed as a table. `--only
 * sidebar,queue,faults`; `--waiting 10000`; `--cases 2100`, `--seed 20261122` of the fault run.
 */
export async function run(flags: Readonly<Record<string, unknown>> = {}) {
  const only = flags.only ? String(flags.only).split(',') : ['sidebar', 'queue', 'faults'];
  const waiting = Number(flags.waiting ?? 10_000);
  return [
    ...(only.includes('sidebar') ? await measureSidebar(waiting) : []),
    ...(only.includes('queue') ? await measureQueue(waiting) : []),
    ...(only.includes('faults') ? await measureFaults(flags) : []),
  ];
}

const NO_FAULT = 'none';

async function measureFaults(flags: Readonly<Record<string, unknown>>) {
  const [cases, seed] = [Number(flags.cases ?? 2_100), Number(flags.seed ?? 20_261_122)];
  const started = performance.now();
  const { entries, arrivals, faults, requestsNoted, requestsMade } = await faultRun(cases, seed);
  const seconds = (performance.now() - started) / 1_000;
  console.log(`  fault run: ${cases} cases, seed ${seed}, ${seconds.toFixed(0)} s`);
  console.table(faults);
  const outcomes = outcomesOf(entries, arrivals);
  console.table(outcomes);
  const sum = (key: 'lost' | 'doubled') => outcomes.reduce((total, each) => total + each[key], 0);
  const missing = cases - entries.length + Math.max(0, requestsMade - requestsNoted);
  const injected = FAULTS.filter((fault) => fault !== NO_FAULT).reduce((n, fault) => n + faults[fault], 0);
  const of = { cases, faults: injected };
  return [
    { metric: 'cases lost', value: sum('lost') + missing, unit: '', target: 0, better: 'lower', others: of },
    {
      metric: 'cases doubled unmarked',
      value: sum('doubled'),
      unit: '',
      target: 0,
      better: 'lower',
      others: of,
    },
  ];
}

type Run = Awaited<ReturnType<typeof faultRun>>;

/** What became of the cases of each kind of target; `lost`: said to be sent, and never arrived. */
function outcomesOf(entries: Run['entries'], arrivals: Run['arrivals']) {
  return ['key', 'look-up', 'never'].map((target) => {
    const own = entries.filter(({ destinationId }) => destinationId === target);
    const times = new Map<string, { all: number; unmarked: number }>();
    for (const { caseId, asRepeat } of arrivals.filter((each) => each.target === target)) {
      const seen = times.get(caseId) ?? { all: 0, unmarked: 0 };
      times.set(caseId, { all: seen.all + 1, unmarked: seen.unmarked + (asRepeat ? 0 : 1) });
    }
    const count = (fits: (id: string, state: string) => boolean) =>
      own.filter(({ id, state }) => fits(id, state)).length;
    const all = (id: string) => times.get(id)?.all ?? 0;
    return {
      target,
      cases: own.length,
      sent: count((_, state) => state === 'sent'),
      'dead letters': count((_, state) => state === 'dead'),
      open: count((_, state) => state !== 'sent' && state !== 'dead'),
      'repeats, marked': count((id) => all(id) > 1 && (times.get(id)?.unmarked ?? 0) <= 1),
      lost: count((id, state) => state === 'sent' && all(id) === 0),
      doubled: count((id) => (times.get(id)?.unmarked ?? 0) > 1 || (target !== 'never' && all(id) > 1)),
    };
  });
}
