import type { ReadonlySignal } from '@preact/signals';
import { readFor } from '../ui/read-ahead';
import type { SidebarPorts } from './sidebar-ports';
import { follow } from './watched';

export interface InBetween {
  /** There is more to read whenever this has changed. */
  readonly of: ReadonlySignal<unknown>;
  /** Right after this has changed, what it changes is worked out and drawn. */
  readonly opened: ReadonlySignal<unknown>;
  readonly quietMs: number;
}

/** What comes meanwhile, as a press on the page, waits no longer than this. */
const SLICE_MS = 6;

/** Has `step` called while nothing else is to be done, until it says that all is read. */
export function readInBetween(
  ports: SidebarPorts,
  { of, opened, quietMs }: InBetween,
  step: () => boolean,
): void {
  let quietUntil = 0;
  let callOff: (() => void) | undefined;
  const wait = () => {
    const leftMs = quietUntil - performance.now();
    callOff = leftMs > 0 ? after(leftMs, goOn) : whenFree(goOn);
  };
  const goOn = () => {
    callOff = undefined;
    if (performance.now() < quietUntil || !readFor(SLICE_MS, step)) wait();
  };
  follow(ports, () => {
    void opened.value;
    quietUntil = performance.now() + quietMs;
  });
  follow(ports, () => {
    void of.value;
    callOff?.();
    wait();
  });
  ports.signal.addEventListener('abort', () => callOff?.(), { once: true });
}

function after(waitMs: number, act: () => void): () => void {
  const timer = setTimeout(act, waitMs);
  return () => clearTimeout(timer);
}

/**
 * A frame that draws nothing has no idle time by Chromium's account (seen 2026-11): there a task that gives way to all
 * others is asked for instead.
 */
function whenFree(act: () => void): () => void {
  const { scheduler } = globalThis as Partial<WithScheduler>;
  if (!scheduler) return after(1, act);
  const ends = new AbortController();
  const given = scheduler.postTask(act, { priority: 'background', signal: ends.signal });
  given.catch((error: unknown) => {
    if (!ends.signal.aborted) reportError(error);
  });
  return () => ends.abort();
}

/** Not in Firefox before 142. */
interface WithScheduler {
  readonly scheduler: {
    postTask(act: () => void, options: { priority: 'background'; signal: AbortSignal }): Promise<void>;
  };
}
