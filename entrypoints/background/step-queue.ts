import { commentsOf } from '@/lib/database/comments';
import { deskOf } from '@/lib/database/desks';
import { stepFrom, waitingInOrder } from '@/lib/triage/waiting';
import { tellTab } from './tabs';
import type { WorkerContext } from './worker-context';

let lastStep: Promise<void> = Promise.resolve();

/**
 * Opens the next (1) or previous (-1) comment of the tab's queue and brings it into view. A step waits for the one
 * before it, so that two quick presses go two comments on.
 */
export function stepQueue(context: WorkerContext, tabId: number, by: 1 | -1): Promise<void> {
  const go = () => step(context, tabId, by);
  lastStep = lastStep.then(go, go);
  return lastStep;
}

async function step(context: WorkerContext, tabId: number, by: 1 | -1): Promise<void> {
  const { db, clock, readSettings } = context;
  const desk = await deskOf(db, tabId);
  if (!desk) return;
  const comments = await commentsOf(db, [...desk.queue]);
  const queue = waitingInOrder(comments, { settings: await readSettings(), now: clock() }, desk.selected);
  const next = stepFrom(queue, desk.selected, by);
  if (!next) return;
  await tellTab(tabId, 'comment.show', { key: next.key });
  await tellTab(tabId, 'comment.select', { key: next.key });
}
