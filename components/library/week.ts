import type { Settings } from '@/lib/settings/settings';

export type Hours = Settings['workingHours'];
export type Weekly = Extract<Hours, { kind: 'weekly' }>;
export type Weekday = keyof Weekly['days'];
export type Span = NonNullable<Weekly['days'][Weekday]>;

/** ISO weekdays, 1 is Monday. */
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const OFFICE: Span = { from: '09:00', to: '18:00' };

/** What a team starts from when it turns working hours on: Monday to Friday, in this computer's zone. */
export function officeWeek(): Weekly {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const days = { 1: OFFICE, 2: OFFICE, 3: OFFICE, 4: OFFICE, 5: OFFICE, 6: null, 7: null };
  return { kind: 'weekly', timeZone, days };
}

export function withDay(week: Weekly, day: Weekday, span: Span | null): Weekly {
  return { ...week, days: { ...week.days, [day]: span } };
}

/** What a day gets when it is opened: the hours of the nearest open day before it, else the office's. */
export function spanToStart({ days }: Weekly, day: Weekday): Span {
  const before = WEEKDAYS.filter((each) => each < day && days[each] !== null).at(-1);
  return (before && days[before]) || OFFICE;
}

/** "Monday", in the language of the interface. 1 January 2024 was a Monday. */
export function dayOfWeek(lang: string, day: Weekday): string {
  return new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}

/** A time field has no "24:00": midnight at the end of a day is "00:00" there. */
export function toField(time: string): string {
  return time === '24:00' ? '00:00' : time;
}

export function endFromField(time: string): string {
  return time === '00:00' ? '24:00' : time;
}

/** Zones this browser knows, and the one that is set. */
export function timeZones(set: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', set])].sort();
}
