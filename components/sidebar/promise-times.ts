import type { Commitment } from '@/lib/conversations/commitment';
import { MINUTE_MS } from '@/lib/shared/clock';
import type { Words } from '@/lib/shared/words';
import type { RulerFace } from '../ui/Clock';
import { span } from './times';

export interface PromiseTime {
  readonly tone: 'late' | 'soon' | 'line';
  readonly text: string;
}

/** From the moment something was given out of hand to the one it is due: amber in the last quarter. */
export function dueFace(startedAt: number, dueAt: number, now: number): RulerFace {
  const whole = Math.max(dueAt - startedAt, MINUTE_MS);
  const share = Math.max(now - startedAt, 0) / whole;
  if (now >= dueAt) return { state: 'late', percent: Math.round(100 / Math.max(share, 1)) };
  return { state: share >= SOON_SHARE ? 'soon' : 'waiting', percent: Math.round(share * 100) };
}

const SOON_SHARE = 0.75;

/** How long is left, or over. What is left is rounded up, as the timing of a comment is. */
export function promiseTime(
  words: Words,
  { dueAt, madeAt }: Pick<Commitment, 'dueAt' | 'madeAt'>,
  now: number,
): PromiseTime {
  if (dueAt === null) return { tone: 'line', text: words('promise_no_time') };
  const leftMs = dueAt - now;
  if (leftMs <= 0) return { tone: 'late', text: words('promise_overdue', span(words, -leftMs)) };
  const text = words('promise_due_in', span(words, leftMs + MINUTE_MS - 1));
  return { tone: dueFace(madeAt, dueAt, now).state === 'soon' ? 'soon' : 'line', text };
}
