import { type Markable, type MarkQuestion, markFor } from './mark-for';
import { queueOrder } from './queue-order';

type Conditions = Pick<MarkQuestion, 'settings' | 'now'>;

/**
 * The comments that wait for an answer, the one that can wait least first. `selected` keeps its place when it is
 * done, so that whoever goes on from it goes on down the queue.
 */
export function waitingInOrder<T extends Markable>(
  comments: readonly T[],
  { settings, now }: Conditions,
  selected: string | null = null,
): T[] {
  const byKey = new Map(comments.map((comment) => [comment.key, comment]));
  const marks = comments
    .filter(({ key, status }) => status === 'open' || key === selected)
    .map((comment) => ({
      ...markFor({ stored: { ...comment, status: 'open' }, escalation: undefined, settings, now }),
      feeling: comment.triage?.sentiment?.label ?? null,
    }));
  return queueOrder(marks).flatMap(({ key }) => byKey.get(key) ?? []);
}

/** The one `by` places further on, round at the ends; from nowhere, the first or the last. */
export function stepFrom<T extends { readonly key: string }>(
  queue: readonly T[],
  selected: string | null,
  by: number,
): T | undefined {
  const at = queue.findIndex(({ key }) => key === selected);
  if (at < 0) return by > 0 ? queue[0] : queue.at(-1);
  return queue.at((at + by) % queue.length);
}
