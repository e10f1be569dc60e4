import { browser } from 'wxt/browser';
import { openCommitments } from '@/lib/database/commitments';
import type { WorkerContext } from './worker-context';

export const PROMISE_ALARM = 'commitments';

/** Where the computer's clock is set anew, an alarm may come early or late: no promise is seen later than this. */
const LONGEST_WAIT_MINUTES = 60;

/**
 * Shows how many promises are overdue on the toolbar button and wakes the worker when the next one is. All of it comes
 * from the database, so it may be called at any time: at each start, at the alarm, and after a change.
 */
export async function watchPromises({ db, clock }: Pick<WorkerContext, 'db' | 'clock'>): Promise<void> {
  const now = clock();
  const due = (await openCommitments(db)).flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  await showOverdue(due.filter((at) => at <= now).length);
  const [next] = due.filter((at) => at > now);
  if (next === undefined) await browser.alarms.clear(PROMISE_ALARM);
  else await browser.alarms.create(PROMISE_ALARM, { when: next, periodInMinutes: LONGEST_WAIT_MINUTES });
}

async function showOverdue(overdue: number): Promise<void> {
  await browser.action.setBadgeText({ text: overdue === 0 ? '' : String(overdue) });
  if (overdue > 0) await browser.action.setBadgeBackgroundColor({ color: OVERDUE });
}

/** `--cc-late` of the light theme: the toolbar is the browser's, and knows no theme of ours. */
const OVERDUE = '#b3261b';
