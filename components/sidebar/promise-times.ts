import type { Commitment } from '@/lib/conversations/commitment';
import { HOUR_MS, MINUTE_MS } from '@/lib/shared/clock';
import type { Words } from '@/lib/shared/words';
import { span } from './times';

export interface PromiseTime {
  readonly tone: 'late' | 'soon' | 'line';
  readonly text: string;
}

/** How long is left, or over. What is left is rounded up, as the timing of a comment is. */
export function promiseTime(words: Words, { dueAt }: Pick<Commitment, 'dueAt'>, now: number): PromiseTime {
  if (dueAt === null) return { tone: 'line', text: words('promise_no_time') };
  const leftMs = dueAt - now;
  if (leftMs <= 0) return { tone: 'late', text: words('promise_overdue', span(words, -leftMs)) };
  const text = words('promise_due_in', span(words, leftMs + MINUTE_MS - 1));
  return { tone: leftMs <= HOUR_MS ? 'soon' : 'line', text };
}
