/** Minutes are exact: "09:00" to "18:00"; "24:00" ends a day at midnight. `to` is later than `from`. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** ISO weekday, 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** When the team answers. `always`: the clock never stands still. */
export type WorkingHours =
  | { readonly kind: 'always' }
  | {
      readonly kind: 'weekly';
      /** IANA name, "Europe/Lisbon". */
      readonly timeZone: string;
      /** `null`: nobody answers that day. */
      readonly days: Readonly<Record<Weekday, DaySpan | null>>;
    };

/** When a department answers: several shifts a day if it likes, and days off. */
export type ShiftHours =
  | { readonly kind: 'always' }
  | {
      readonly kind: 'weekly';
      /** IANA name, "Europe/Lisbon". */
      readonly timeZone: string;
      /** A shift whose end is not later than its start ends the day after; one of no length is none. */
      readonly days: Readonly<Record<Weekday, readonly DaySpan[]>>;
      /** ISO dates on which no shift starts. */
      readonly holidays: readonly string[];
    };

/** True for "00:00" to "24:00". */
export function isTimeOfDay(text: string): boolean {
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text);
}

/** Minutes since midnight. The text must be a time of day. */
export function minutesOf(timeOfDay: string): number {
  const [hours = '0', minutes = '0'] = timeOfDay.split(':');
  return Number(hours) * 60 + Number(minutes);
}

export function isDaySpan({ from, to }: DaySpan): boolean {
  return isTimeOfDay(from) && isTimeOfDay(to) && minutesOf(from) < minutesOf(to);
}

/** True when this browser knows the zone by that name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
