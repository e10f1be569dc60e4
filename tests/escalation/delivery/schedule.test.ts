import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_WAIT_MS, nextWait, WAITS_MS } from '@/lib/escalation/delivery/schedule';

const HOUR = 3_600_000;

describe('the schedule', () => {
  it('is the one of Standard Webhooks', () => {
    const waits = WAITS_MS.map((_, attempts) => nextWait(attempts, null, () => 0));
    expect(waits).toEqual([
      0,
      5_000,
      300_000,
      1_800_000,
      2 * HOUR,
      5 * HOUR,
      10 * HOUR,
      14 * HOUR,
      20 * HOUR,
      24 * HOUR,
    ]);
    expect(nextWait(10, null, () => 0)).toBeNull();
  });

  it('spreads waits by up to a fifth, never below, and waits as long as a target asks, up to a day and a fifth', () => {
    const attempts = fc.integer({ min: 0, max: 9 });
    const after = fc.option(fc.integer({ min: 0, max: 1e12 }));
    fc.assert(
      fc.property(attempts, after, fc.double({ min: 0, max: 1, noNaN: true }), (failed, afterMs, random) => {
        const wait = nextWait(failed, afterMs, () => random) ?? Number.NaN;
        const planned = WAITS_MS[failed] ?? Number.NaN;
        expect(wait).toBeGreaterThanOrEqual(planned);
        expect(wait).toBeGreaterThanOrEqual(Math.min(afterMs ?? 0, LONGEST_WAIT_MS));
        expect(wait).toBeLessThanOrEqual(
          Math.max(planned * 1.2 + 1, Math.min(afterMs ?? 0, LONGEST_WAIT_MS)),
        );
      }),
    );
  });
});
