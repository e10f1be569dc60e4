import { Temporal } from 'temporal-polyfill';
import { DAY_MS } from '@/lib/shared/clock';
import { type DaySpan, minutesOf, type ShiftHours, type Weekday, type WorkingHours } from './hours';

/** One shift a day, as the team has it, or several, as departments have it. */
export type AnyHours = WorkingHours | ShiftHours;

type WeeklyHours = Extract<AnyHours, { kind: 'weekly' }>;

/** Milliseconds since 1970 UTC, end exclusive. */
export interface Shift {
  readonly start: number;
  readonly end: number;
}

/**
 * Working time between two moments, milliseconds; 0 when `endMs` is not later. Counts time that passes: on the day
 * clocks change, a shift over the change is an hour longer or shorter. Times the zone skips move forward, times it
 * repeats are the first (Temporal's "compatible").
 */
export function workedBetween(hours: AnyHours, startMs: number, endMs: number): number {
  if (endMs <= startMs) return 0;
  if (hours.kind === 'always') return endMs - startMs;
  let worked = 0;
  for (const { start, end } of shiftsOver(hours, startMs, endMs)) {
    worked += Math.max(0, Math.min(end, endMs) - Math.max(start, startMs));
  }
  return worked;
}

/** True when the clock runs at that moment. */
export function isWorking(hours: AnyHours, atMs: number): boolean {
  if (hours.kind === 'always') return true;
  for (const { start, end } of shiftsOver(hours, atMs, atMs + 1)) {
    if (start <= atMs && atMs < end) return true;
  }
  return false;
}

/** When the next shift starts, or `undefined` when nobody ever works or somebody is working now. */
export function nextStart(hours: AnyHours, atMs: number): number | undefined {
  if (isWorking(hours, atMs) || hours.kind === 'always') return undefined;
  for (const { start } of shiftsOver(hours, atMs, atMs + LOOK_AHEAD_MS)) if (start > atMs) return start;
  return undefined;
}

/**
 * The moment at which `workMs` of working time have passed since `startMs`: 09:30 on Monday for an hour that begins
 * at 16:30 on Friday where the day ends at 17:00. `undefined` when that is never, as far as a year ahead.
 */
export function dueAt(hours: AnyHours, startMs: number, workMs: number): number | undefined {
  if (hours.kind === 'always') return startMs + workMs;
  let left = workMs;
  for (const { start, end } of shiftsOver(hours, startMs, startMs + LOOK_AHEAD_MS)) {
    const from = Math.max(start, startMs);
    if (end <= from) continue;
    if (left <= end - from) return from + left;
    left -= end - from;
  }
  return undefined;
}

/** Longer than any holidays a team takes. */
const LOOK_AHEAD_MS = 400 * DAY_MS;

/** Shifts in their order, none overlapping, that may touch the time asked for. */
function* shiftsOver(hours: WeeklyHours, startMs: number, endMs: number): Iterable<Shift> {
  let free = Number.NEGATIVE_INFINITY;
  // No zone is more than a day from UTC; one day more, because a zone that skips a day (Apia, 30 December 2011)
  // moves that day's shift into the next.
  const last = Math.floor(endMs / DAY_MS) + 1;
  for (let day = Math.floor(startMs / DAY_MS) - 3; day <= last; day += 1) {
    for (const shift of shiftsOf(hours, day)) {
      const start = Math.max(shift.start, free);
      if (start < shift.end) yield { start, end: shift.end };
      free = Math.max(free, shift.end);
    }
  }
}

/** A zone's offset costs about 30 µs to find, and a page asks for the same days again and again. */
const shiftsByDay = new WeakMap<WeeklyHours, Map<number, readonly Shift[]>>();

/** The shifts that begin on a local date, given as days since 1970-01-01. */
function shiftsOf(hours: WeeklyHours, day: number): readonly Shift[] {
  const known = shiftsByDay.get(hours) ?? new Map<number, readonly Shift[]>();
  shiftsByDay.set(hours, known);
  const found = known.get(day);
  if (found !== undefined) return found;
  const spans = isHoliday(hours, day) ? [] : [hours.days[weekdayOf(day)] ?? []].flat();
  const shifts = spans.map((span) => shiftOn(day, span, hours.timeZone)).sort((a, b) => a.start - b.start);
  known.set(day, shifts);
  return shifts;
}

function isHoliday(hours: WeeklyHours, day: number): boolean {
  if (!('holidays' in hours) || hours.holidays.length === 0) return false;
  return hours.holidays.includes(new Date(day * DAY_MS).toISOString().slice(0, 10));
}

/** 1 January 1970 was a Thursday. */
function weekdayOf(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

function shiftOn(day: number, { from, to }: DaySpan, timeZone: string): Shift {
  const [first, last] = [minutesOf(from), minutesOf(to)];
  const lastDay = last < first ? day + 1 : day;
  return { start: epochAt(day, first, timeZone), end: epochAt(lastDay, last, timeZone) };
}

function epochAt(day: number, minutes: number, timeZone: string): number {
  if (minutes === 24 * 60) return epochAt(day + 1, 0, timeZone);
  const date = new Date(day * DAY_MS);
  const plainDate = new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  const plainTime = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return plainDate.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
