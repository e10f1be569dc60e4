import type { Browser } from 'playwright-core';

/** What our own script took of the page's main thread, milliseconds by the clock. */
export interface OwnScript {
  readonly total: number;
  /** In that one task in which it took most. */
  readonly longest: number;
  /** Tasks over 50 ms of processor time that would have been shorter without our script, or in which it alone took as long. */
  readonly longTasks: number;
  /** All tasks over 50 ms, whosever. */
  readonly longTasksOfAll: number;
}

const LONG_MS = 50;
export const BEGIN_MARK = 'cuecard-bench-begin';
const CATEGORIES = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/** Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time, which a busy machine does not stretch. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: { readonly data?: ProfileData };
}

interface ProfileData {
  readonly startTime?: number;
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

interface Sample {
  readonly at: number;
  readonly lasted: number;
}

/** Records while `work` runs, which must set `BEGIN_MARK` in the page. Samples stacks, so that promises count too. */
export async function traceScript(browser: Browser, work: () => Promise<void>): Promise<OwnScript> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await work();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return ownScript(events);
}

export function ownScript(events: readonly TraceEvent[]): OwnScript {
  const begin = events.find(({ name }) => name === BEGIN_MARK);
  if (!begin) throw new Error('the trace does not hold the mark that the page set');
  const onMain = events.filter(({ pid, tid }) => pid === begin.pid && tid === begin.tid);
  const samples = ownSamples(events, begin);
  const tasks = onMain.filter(({ name, ts }) => name === 'RunTask' && ts >= begin.ts);
  const shares = tasks.map((task) => ({
    lasted: (task.tdur ?? task.dur ?? 0) / 1000,
    own: ownIn(task, samples),
  }));
  const long = shares.filter(({ lasted }) => lasted > LONG_MS);
  return {
    total: samples.reduce((sum, { lasted }) => sum + lasted, 0) / 1000,
    longest: Math.max(0, ...shares.map(({ own }) => own)),
    longTasks: long.filter(({ lasted, own }) => own > LONG_MS || (own > 1 && lasted - own <= LONG_MS)).length,
    longTasksOfAll: long.length,
  };
}

function ownIn({ ts, dur = 0 }: TraceEvent, samples: readonly Sample[]): number {
  const inside = samples.filter(({ at }) => at >= ts && at < ts + dur);
  return inside.reduce((sum, { lasted }) => sum + lasted, 0) / 1000;
}

/** Samples of the main thread whose stack holds a function of an extension. */
function ownSamples(events: readonly TraceEvent[], begin: TraceEvent): Sample[] {
  const start = events.find(
    ({ name, pid, tid, id }) => name === 'Profile' && pid === begin.pid && tid === begin.tid && id,
  );
  const chunks = events.filter(
    ({ name, pid, id }) => name === 'ProfileChunk' && pid === begin.pid && id === start?.id,
  );
  const nodesById = new Map<number, ProfileNode>();
  const samples: Sample[] = [];
  let at = start?.args.data?.startTime ?? 0;
  for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
    for (const node of args.data?.cpuProfile?.nodes ?? []) nodesById.set(node.id, node);
    const ids = args.data?.cpuProfile?.samples ?? [];
    ids.forEach((id, place) => {
      const lasted = args.data?.timeDeltas?.[place] ?? 0;
      at += lasted;
      if (at >= begin.ts && isOwn(nodesById, id)) samples.push({ at, lasted });
    });
  }
  return samples;
}

function isOwn(nodesById: ReadonlyMap<number, ProfileNode>, id: number): boolean {
  for (let node = nodesById.get(id); node; node = nodesById.get(node.parent ?? -1)) {
    if (node.callFrame.url?.startsWith('chrome-extension:')) return true;
  }
  return false;
}
