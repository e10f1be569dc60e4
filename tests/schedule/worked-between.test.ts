import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DaySpan, isTimeZone, type WorkingHours } from '@/lib/schedule/hours';
import { readClock } from '@/lib/schedule/read-clock';
import { isWorking, nextStart, workedBetween } from '@/lib/schedule/worked-between';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/lib/shared/clock';

function week(timeZone: string, span: DaySpan, weekend: DaySpan | null = null): WorkingHours {
  const days = { 1: span, 2: span, 3: span, 4: span, 5: span, 6: weekend, 7: weekend };
  return { kind: 'weekly', timeZone, days };
}

const OFFICE = { from: '09:00', to: '18:00' };
const LISBON = week('Europe/Lisbon', OFFICE);
const at = (iso: string) => Date.parse(iso);

describe('workedBetween', () => {
  it('counts only working hours over a weekend', () => {
    // Friday 17:00 to Monday 10:00 in Lisbon, winter (UTC).
    expect(workedBetween(LISBON, at('2026-01-09T17:00Z'), at('2026-01-12T10:00Z'))).toBe(2 * HOUR_MS);
  });

  it('follows the zone through the year', () => {
    expect(workedBetween(LISBON, at('2026-07-08T07:00Z'), at('2026-07-08T09:00Z'))).toBe(HOUR_MS);
    expect(workedBetween(LISBON, at('2026-01-07T07:00Z'), at('2026-01-07T09:00Z'))).toBe(0);
  });

  it('counts the time that passes on days the clocks change', () => {
    const night = week('Europe/Berlin', { from: '00:00', to: '06:00' }, { from: '00:00', to: '06:00' });
    const spring = [at('2026-03-28T23:00Z'), at('2026-03-29T22:00Z')] as const;
    const autumn = [at('2026-10-24T22:00Z'), at('2026-10-25T23:00Z')] as const;
    expect(workedBetween(night, ...spring)).toBe(5 * HOUR_MS);
    expect(workedBetween(night, ...autumn)).toBe(7 * HOUR_MS);
  });

  it('counts a whole day to midnight', () => {
    const round = { from: '00:00', to: '24:00' };
    const all = week('America/New_York', round, round);
    expect(workedBetween(all, at('2026-03-01T00:00Z'), at('2026-04-01T00:00Z'))).toBe(31 * DAY_MS);
  });

  it('counts nothing when nobody ever works', () => {
    const none: WorkingHours = {
      kind: 'weekly',
      timeZone: 'UTC',
      days: { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null },
    };
    expect(workedBetween(none, 0, 400 * DAY_MS)).toBe(0);
    expect(nextStart(none, 0)).toBeUndefined();
  });

  it('does not count a day twice in a zone that skipped one', () => {
    const round = { from: '00:00', to: '24:00' };
    const apia = week('Pacific/Apia', round, round);
    const [start, end] = [at('2011-12-28T00:00Z'), at('2012-01-03T00:00Z')];
    expect(workedBetween(apia, start, end)).toBe(end - start);
  });
});

const zone = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'UTC',
);
const minutes = fc.integer({ min: 0, max: 24 * 60 });
const span = fc
  .tuple(minutes, minutes)
  .filter(([from, to]) => from !== to)
  .map(([a, b]) => ({ from: clock(Math.min(a, b)), to: clock(Math.max(a, b)) }));
const anyHours = fc
  .tuple(zone, span, fc.option(span))
  .map(([name, days, weekend]) => week(name, days, weekend));
const moment = fc.integer({ min: at('2025-01-01'), max: at('2027-01-01') });
const moments = moment.chain((start) =>
  fc.tuple(fc.constant(start), fc.nat(20 * DAY_MS), fc.nat(20 * DAY_MS)),
);

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

describe('working time', () => {
  it('adds up, never runs backwards and never faster than time', () => {
    fc.assert(
      fc.property(anyHours, moments, (hours, [start, first, second]) => {
        const middle = start + first;
        const end = middle + second;
        const head = workedBetween(hours, start, middle);
        const tail = workedBetween(hours, middle, end);
        expect(head + tail).toBe(workedBetween(hours, start, end));
        expect(tail).toBeGreaterThanOrEqual(0);
        expect(tail).toBeLessThanOrEqual(second);
      }),
      { numRuns: 300 },
    );
  });

  it('passes exactly while somebody works', () => {
    fc.assert(
      fc.property(anyHours, moment, (hours, now) => {
        const next = workedBetween(hours, now, now + 1);
        expect(next).toBe(isWorking(hours, now) ? 1 : 0);
      }),
    );
  });

  it('starts again where nextStart says', () => {
    fc.assert(
      fc.property(anyHours, moment, (hours, now) => {
        const next = nextStart(hours, now);
        expect(next === undefined).toBe(isWorking(hours, now));
        if (next === undefined) return;
        expect(workedBetween(hours, now, next)).toBe(0);
        expect(isWorking(hours, next)).toBe(true);
      }),
    );
  });
});

describe('readClock', () => {
  const always = { firstSeenAt: 0, hours: { kind: 'always' }, targetMs: 60 * MINUTE_MS } as const;

  it.each([
    [44, 'waiting'],
    [45, 'soon'],
    [59, 'soon'],
    [60, 'late'],
    [600, 'late'],
  ] as const)('after %i of 60 minutes is %s', (waited, state) => {
    expect(readClock({ ...always, postedAt: 0, now: waited * MINUTE_MS })).toEqual({
      state,
      waitedMs: waited * MINUTE_MS,
      targetMs: 60 * MINUTE_MS,
      running: true,
      at: waited * MINUTE_MS,
    });
  });

  it('is never late by guess where the page has no time', () => {
    const reading = readClock({ ...always, postedAt: null, firstSeenAt: 5, now: 5 + DAY_MS });
    expect(reading).toMatchObject({ state: 'seen-only', waitedMs: DAY_MS });
  });

  it('stands still at night and says so', () => {
    const posted = { postedAt: at('2026-01-09T17:30Z'), firstSeenAt: 0, hours: LISBON, targetMs: HOUR_MS };
    const evening = readClock({ ...posted, now: at('2026-01-09T18:30Z') });
    const night = readClock({ ...posted, now: at('2026-01-11T03:00Z') });
    expect(evening).toMatchObject({ state: 'waiting', waitedMs: 30 * MINUTE_MS, running: false });
    expect(night.waitedMs).toBe(evening.waitedMs);
  });

  it('takes a post from the future as just posted', () => {
    expect(readClock({ ...always, postedAt: 9_000, now: 1_000 })).toMatchObject({
      waitedMs: 0,
      state: 'waiting',
    });
  });
});

describe('isTimeZone', () => {
  it('knows zones and nothing else', () => {
    expect(['Europe/Lisbon', 'UTC'].every(isTimeZone)).toBe(true);
    expect(['Mars/Base', '', 'Lisbon time'].some(isTimeZone)).toBe(false);
  });
});
