import type { ReadonlySignal } from '@preact/signals';

/** So long at a time, where the browser does not say how long it has nothing else to do. Milliseconds. */
const SLICE_MS = 8;

/** Has `read` called bit by bit, until it says that it is through, whenever `of` has changed. */
export function readAhead(
  of: ReadonlySignal<unknown>,
  read: (budgetMs: number) => boolean,
  until: AbortSignal,
): void {
  let stopWaiting: (() => void) | undefined;
  const goOn = (leftMs: number) => {
    stopWaiting = undefined;
    if (!read(Math.max(SLICE_MS, leftMs - 2))) wait();
  };
  const wait = () => {
    stopWaiting = whenIdle(goOn);
  };
  const stop = of.subscribe(() => {
    stopWaiting?.();
    wait();
  });
  until.addEventListener('abort', () => {
    stopWaiting?.();
    stop();
  });
}

/** Hands on the milliseconds that are left. Gives what calls it off. */
function whenIdle(act: (leftMs: number) => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(() => act(0));
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback((deadline) => act(deadline.timeRemaining()), { timeout: 100 });
  return () => cancelIdleCallback(handle);
}

/** Reads on in small steps for so many milliseconds; true once `step` says that it is through. */
export function readFor(budgetMs: number, step: () => boolean): boolean {
  const endsAt = performance.now() + budgetMs;
  do if (step()) return true;
  while (performance.now() < endsAt);
  return false;
}
