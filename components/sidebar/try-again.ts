import { oneAtATime } from '@/lib/shared/one-at-a-time';
import type { SidebarPorts } from './sidebar-ports';

/** What failed is tried once more after this. */
export const AGAIN_AFTER_MS = 60_000;

/** Does `work` when it is asked for, one at a time. A failure is said, and tried again after a while, once. */
export function tryAgain(
  { signal, onError }: Pick<SidebarPorts, 'signal' | 'onError'>,
  work: () => Promise<void>,
): () => void {
  let isLastTry = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  const run = oneAtATime(async () => {
    const isLast = isLastTry;
    isLastTry = false;
    clearTimeout(again);
    if (signal.aborted) return;
    try {
      await work();
    } catch (error) {
      if (signal.aborted) return;
      onError(error);
      if (!isLast) again = setTimeout(tryLast, AGAIN_AFTER_MS);
    }
  });
  function tryLast(): void {
    isLastTry = true;
    void run();
  }
  return () => void run();
}
