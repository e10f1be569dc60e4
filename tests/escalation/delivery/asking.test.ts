import { describe, expect, it } from 'vitest';
import { ASKED_FOR_MS, NEVER, nextAsk } from '@/lib/escalation/delivery/asking';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/lib/shared/clock';

const plain = () => 0;

/** Every time the target is asked about one case that nobody closes. */
function timesOf(goalAt: number | null): number[] {
  const times: number[] = [];
  let now = MINUTE_MS;
  while (now !== NEVER) {
    times.push(now);
    now = nextAsk({ since: 0, times: times.length, goalAt }, now, plain);
  }
  return times;
}

describe('asking how a case stands', () => {
  it('backs off from a minute to four hours', () => {
    const minutes = timesOf(null).map((at) => at / MINUTE_MS);
    expect(minutes.slice(0, 6)).toEqual([1, 6, 21, 81, 321, 561]);
  });

  it('ends after fourteen days, at fewer than a hundred requests', () => {
    const times = timesOf(null);
    expect(times.at(-1)).toBeLessThan(ASKED_FOR_MS + 4 * HOUR_MS);
    expect(times.at(-1)).toBeGreaterThan(13 * DAY_MS);
    expect(times.length).toBeLessThan(100);
  });

  it('asks once more just before the deputy would get the case', () => {
    const goal = 3 * HOUR_MS;
    expect(timesOf(goal)).toContain(goal - 2 * MINUTE_MS);
  });

  it('never asks twice within a minute', () => {
    for (const goal of [0, 1, 2, 3, 5, 7, 22, 82].map((minutes) => minutes * MINUTE_MS)) {
      const times = timesOf(goal);
      const gaps = times.slice(1).map((at, nth) => at - (times[nth] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(MINUTE_MS);
    }
  });
});
