import type { ReadonlySignal } from '@preact/signals';

/** So long at a time, where the browser does not say how long it has nothing else to do. Milliseconds. */
const SLICE_MS = 8;

/** Has `read` called bit by bit, until it says that it is through, whenever `of` has changed. */
export function readAhead(
  of: ReadonlySignal<unknown>,
  read: (budgetMs: number) => boolean,
  until: AbortSignal,
): void {
  let waiting: number | undefined;
  const goOn = (deadline: IdleDeadline) => {
    if (!read(Math.max(SLICE_MS, deadline.timeRemaining() - 2))) wait();
  };
  const wait = () => {
    waiting = requestIdleCallback(goOn, { timeout: 100 });
  };
  const stop = of.subscribe(() => {
    if (waiting !== undefined) cancelIdleCallback(waiting);
    wait();
  });
  until.addEventListener('abort', () => {
    if (waiting !== undefined) cancelIdleCallback(waiting);
    stop();
  });
}
