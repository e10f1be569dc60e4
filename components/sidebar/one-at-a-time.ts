import type { SidebarPorts } from './sidebar-ports';

/** What failed is tried once more after this. */
export const AGAIN_AFTER_MS = 60_000;

/**
 * Does `work` when it is asked for, one at a time: asked while it is being done, it is done once more afterwards.
 * A failure is said, and tried again after a while, once.
 */
export function oneAtATime(
  { signal, onError }: Pick<SidebarPorts, 'signal' | 'onError'>,
  work: () => Promise<void>,
): () => void {
  let isRunning = false;
  let isWanted = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  const run = (isLastTry: boolean) => {
    if (signal.aborted) return;
    isWanted = isRunning;
    if (isRunning) return;
    isRunning = true;
    clearTimeout(again);
    work()
      .catch((error: unknown) => {
        if (signal.aborted) return;
        onError(error);
        if (!isLastTry) again = setTimeout(() => run(true), AGAIN_AFTER_MS);
      })
      .finally(() => {
        isRunning = false;
        if (isWanted) run(false);
      });
  };
  return () => run(false);
}
