import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DaySpan, ShiftHours, Weekday } from '@/lib/schedule/hours';
import { dueAt, isWorking, workedBetween } from '@/lib/schedule/worked-between';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/lib/shared/clock';

const at = (iso: string) => Date.parse(iso);

type Weekly = Extract<ShiftHours, { kind: 'weekly' }>;

function weekdays(timeZone: string, spans: readonly DaySpan[], over: Partial<Weekly> = {}): Weekly {
  const days = { 1: spans, 2: spans, 3: spans, 4: spans, 5: spans, 6: [], 7: [] };
  return { kind: 'weekly', timeZone, days, holidays: [], ...over };
}

const NINE_TO_FIVE = weekdays('UTC', [{ from: '09:00', to: '17:00' }]);

describe('dueAt', () => {
  it.each([
    ['an hour late on Friday is due on Monday', '2026-01-09T16:30Z', 60, '2026-01-12T09:30Z'],
    ['two hours before work are due two hours into it', '2026-01-07T07:00Z', 120, '2026-01-07T11:00Z'],
    ['half an hour over the weekend', '2026-01-09T16:45Z', 30, '2026-01-12T09:15Z'],
    ['four hours into the next day', '2026-01-07T16:00Z', 240, '2026-01-08T12:00Z'],
    ['exactly to the end of a day', '2026-01-07T16:00Z', 60, '2026-01-07T17:00Z'],
  ])('%s', (_, start, minutes, due) => {
    expect(dueAt(NINE_TO_FIVE, at(start), minutes * MINUTE_MS)).toBe(at(due));
  });

  it('does not count holidays', () => {
    const hours = { ...NINE_TO_FIVE, holidays: ['2026-01-12'] };
    expect(dueAt(hours, at('2026-01-09T16:30Z'), HOUR_MS)).toBe(at('2026-01-13T09:30Z'));
  });

  it('does not count the break of a split shift', () => {
    const split = weekdays('UTC', [
      { from: '13:00', to: '17:00' },
      { from: '08:00', to: '12:00' },
    ]);
    expect(dueAt(split, at('2026-01-07T11:30Z'), HOUR_MS)).toBe(at('2026-01-07T13:30Z'));
  });

  it('counts a night shift into the next day, also when that day is a holiday', () => {
    const night = weekdays('UTC', [{ from: '22:00', to: '06:00' }], { holidays: ['2026-01-08'] });
    expect(dueAt(night, at('2026-01-07T21:00Z'), 4 * HOUR_MS)).toBe(at('2026-01-08T02:00Z'));
    expect(isWorking(night, at('2026-01-08T23:00Z'))).toBe(false);
    expect(isWorking(night, at('2026-01-10T05:59Z'))).toBe(true);
  });

  it('is never when every shift has no length', () => {
    const none = weekdays('UTC', [{ from: '09:00', to: '09:00' }]);
    expect(dueAt(none, at('2026-01-07T09:00Z'), 1)).toBeUndefined();
    expect(isWorking(none, at('2026-01-07T09:00Z'))).toBe(false);
  });

  it('counts the time that passes in the nights in which the clocks change', () => {
    const night = weekdays('Europe/Berlin', [], {
      days: { ...NINE_TO_FIVE.days, 6: [{ from: '22:00', to: '06:00' }], 7: [] },
    });
    const spring = [at('2026-03-28T12:00Z'), at('2026-03-29T12:00Z')] as const;
    const autumn = [at('2026-10-24T12:00Z'), at('2026-10-25T12:00Z')] as const;
    const saturdayNight = { ...night, days: { ...night.days, 5: [] } };
    expect(workedBetween(saturdayNight, ...spring)).toBe(7 * HOUR_MS);
    expect(workedBetween(saturdayNight, ...autumn)).toBe(9 * HOUR_MS);
  });
});

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const span = fc
  .tuple(fc.nat(95), fc.nat(96))
  .map(([from, to]) => ({ from: clock(from * 15), to: clock(to * 15) }));
const spans = fc.array(span, { maxLength: 3 });
const days = fc.tuple(spans, spans, spans, spans, spans, spans, spans);
const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham');
/** Around the days on which clocks change, as often as not. */
const start = fc
  .tuple(fc.constantFrom(at('2026-03-27'), at('2026-10-23'), at('2026-06-10')), fc.nat(4 * 24 * 60))
  .map(([day, minute]) => day + minute * MINUTE_MS);
const anyHours = fc.tuple(zones, days, fc.boolean()).map(([timeZone, each, off]): Weekly => {
  const [a, b, c, d, e, f, g] = each;
  const holidays = off ? ['2026-03-28', '2026-06-12', '2026-10-25'] : [];
  return { kind: 'weekly', timeZone, days: { 1: a, 2: b, 3: c, 4: d, 5: e, 6: f, 7: g }, holidays };
});

/** What the wall clock shows at a moment, told by the browser and not by the module. */
function wallClock(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (ms: number) => {
    const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
    return {
      date: `${part.year}-${part.month}-${part.day}`,
      minute: Number(part.hour) * 60 + Number(part.minute),
    };
  };
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Whether somebody works at a moment, by looking at the clock on the wall. */
function oracle(hours: Weekly) {
  const read = wallClock(hours.timeZone);
  const spansOn = (date: string) => {
    if (hours.holidays.includes(date)) return [];
    const weekday = (new Date(`${date}T00:00Z`).getUTCDay() || 7) as Weekday;
    return hours.days[weekday].map(({ from, to }) => [minuteOf(from), minuteOf(to)] as const);
  };
  return (ms: number) => {
    const { date, minute } = read(ms);
    const dayBefore = new Date(at(`${date}T00:00Z`) - DAY_MS).toISOString().slice(0, 10);
    const today = spansOn(date).some(([from, to]) =>
      to < from ? minute >= from : minute >= from && minute < to,
    );
    return today || spansOn(dayBefore).some(([from, to]) => to < from && minute < to);
  };
}

describe('working time against the clock on the wall, minute by minute', () => {
  it('is the same where no shift begins or ends in an hour that is skipped or repeated', () => {
    fc.assert(
      fc.property(anyHours, start, fc.integer({ min: 1, max: 36 * 60 }), (hours, from, minutes) => {
        fc.pre(!touchesAChange(hours));
        const works = oracle(hours);
        let worked = 0;
        for (let nth = 0; nth < minutes; nth += 1) if (works(from + nth * MINUTE_MS)) worked += MINUTE_MS;
        expect(workedBetween(hours, from, from + minutes * MINUTE_MS)).toBe(worked);
        if (worked === 0) return;
        const due = dueAt(hours, from, worked);
        expect(due).toBeLessThanOrEqual(from + minutes * MINUTE_MS);
        expect(workedBetween(hours, from, due ?? 0)).toBe(worked);
      }),
      { numRuns: 60 },
    );
  });
});

/** There the wall clock is ambiguous, and the module says which is meant (worked-between.ts). */
function touchesAChange({ timeZone, days: week }: Weekly): boolean {
  if (timeZone === 'UTC' || timeZone === 'Asia/Kolkata') return false;
  const edges = Object.values(week)
    .flat()
    .flatMap(({ from, to }) => [minuteOf(from), minuteOf(to)]);
  return edges.some((minute) => minute > 0 && minute <= 4 * 60);
}
