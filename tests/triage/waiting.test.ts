import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '@/lib/shared/clock';
import type { Markable } from '@/lib/triage/mark-for';
import { stepFrom, waitingInOrder } from '@/lib/triage/waiting';

const NOW = 100 * MINUTE_MS;
const CONDITIONS = { settings: { targetMinutes: 60, workingHours: { kind: 'always' } }, now: NOW } as const;

function waiting(key: string, minutes: number, more: Partial<Markable> = {}): Markable {
  const postedAt = NOW - minutes * MINUTE_MS;
  return { key, status: 'open', postedAt, firstSeenAt: postedAt, answeredAt: null, triage: null, ...more };
}

const QUEUE = [
  waiting('new', 1),
  waiting('late', 90),
  waiting('done', 95, { status: 'answered' }),
  waiting('hurt', 5, { triage: { risk: 'injury' } }),
  waiting('soon', 55),
];
const keysOf = (comments: readonly Markable[]) => comments.map(({ key }) => key);

describe('waitingInOrder', () => {
  it('puts risks before time, and the least time left before more of it', () => {
    expect(keysOf(waitingInOrder(QUEUE, CONDITIONS))).toEqual(['hurt', 'late', 'soon', 'new']);
  });

  it('keeps the place of the open comment once it is done', () => {
    expect(keysOf(waitingInOrder(QUEUE, CONDITIONS, 'done'))).toEqual([
      'hurt',
      'done',
      'late',
      'soon',
      'new',
    ]);
  });

  it('gives back the comments as they were', () => {
    expect(waitingInOrder(QUEUE, CONDITIONS, 'done')[1]).toBe(QUEUE[2]);
  });
});

describe('stepFrom', () => {
  const queue = waitingInOrder(QUEUE, CONDITIONS);
  it.each([
    [null, 1, 'hurt'],
    [null, -1, 'new'],
    ['hurt', 1, 'late'],
    ['hurt', -1, 'new'],
    ['new', 1, 'hurt'],
    ['gone', 1, 'hurt'],
  ])('goes from %s by %i to %s', (selected, by, wanted) => {
    expect(stepFrom(queue, selected, by)?.key).toBe(wanted);
  });

  it('has nowhere to go in an empty queue', () => {
    expect(stepFrom([], 'hurt', 1)).toBeUndefined();
  });
});
