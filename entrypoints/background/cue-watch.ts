import { readPortionAgain } from '@/lib/database/read-again';
import { cueStamp } from '@/lib/database/team-cues';
import { watch } from '@/lib/database/watch';
import { oneAtATime } from '@/lib/shared/one-at-a-time';
import { tellMarks } from './marks';
import { triageNow } from './triage';
import type { WorkerContext } from './worker-context';

/**
 * Has the open comments read again once the team's words of risk are others. Whoever changes them wakes the worker;
 * one that was stopped meanwhile goes on at its next start. Returns what ends the watch.
 */
export function watchCues(context: WorkerContext): () => void {
  const readAll = oneAtATime(() => readOpenAgain(context));
  return watch(
    () => cueStamp(context.db),
    () => context.afterwards(readAll()),
    (error) => context.afterwards(Promise.reject(error)),
  );
}

/** Portion by portion, others let in between; chips follow with each. */
export async function readOpenAgain(
  context: WorkerContext,
  letOthersIn: () => Promise<void> = nextTask,
): Promise<void> {
  for (;;) {
    // The stamp first: words that change in between are told by another one, and all begins anew.
    const stamp = await cueStamp(context.db);
    const { changed, done } = await readPortionAgain(context.db, stamp, await triageNow(context));
    if (changed.length > 0) await tellMarks(context, changed);
    if (done) return;
    await letOthersIn();
  }
}

function nextTask(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
