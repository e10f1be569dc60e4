import { describe, expect, it } from 'vitest';
import { FAULTS, type FaultRun, faultRun } from './fault-run';

/** What became of the cases of one kind of target. */
function outcomes({ entries, arrivals }: FaultRun, target: string) {
  const own = entries.filter(({ destinationId }) => destinationId === target);
  const arrivedAs = (id: string) => arrivals.filter((each) => each.target === target && each.caseId === id);
  return own.map(({ id, state }) => ({
    id,
    state,
    times: arrivedAs(id).length,
    unmarked: arrivedAs(id).filter(({ asRepeat }) => !asRepeat).length,
  }));
}

describe('100 cases, with workers killed at every point, cut networks, double alarms and a jumping clock', () => {
  it('arrive once each, or as a marked repeat where the target can tell nothing; none is lost', async () => {
    const run = await faultRun(100, 20_261_122);
    console.table(run.faults);
    for (const fault of FAULTS) expect(run.faults[fault], fault).toBeGreaterThan(0);
    expect(run.entries).toHaveLength(100);
    for (const target of ['key', 'look-up', 'never']) {
      for (const { id, state, times, unmarked } of outcomes(run, target)) {
        expect(['sent', 'dead'], id).toContain(state);
        if (state === 'sent') expect(times, id).toBeGreaterThan(0);
        if (target !== 'never') expect(times, id).toBeLessThanOrEqual(1);
        expect(unmarked, id).toBeLessThanOrEqual(1);
      }
    }
    const sent = run.entries.filter(({ state }) => state === 'sent').length;
    expect(sent).toBeGreaterThan(90);
    // A request that nobody wrote down would be one that nobody knows of.
    expect(run.requestsNoted).toBeGreaterThanOrEqual(run.requestsMade);
  });

  it('go the same way for the same seed', async () => {
    const [first, second] = [await faultRun(12, 7), await faultRun(12, 7)];
    expect(second.faults).toEqual(first.faults);
    expect(second.arrivals).toEqual(first.arrivals);
  });
});
