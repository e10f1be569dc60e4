import { MINUTE_MS } from '@/lib/shared/clock';

/**
 * The time on the wall of a zone as a `Date` whose local parts are those of that zone: dates are reckoned with in it,
 * and `momentOf` leads back. `timeZone`: IANA name, the computer's own without.
 */
export function wallTime(now: number, timeZone: string | undefined): Date {
  if (timeZone === undefined) return new Date(now);
  const { year, month, day, hour, minute, second } = partsIn(now, timeZone);
  return new Date(year, month - 1, day, hour, minute, second);
}

/** Milliseconds since 1970 UTC. A time that the zone skips is taken an hour later. */
export function momentOf(wall: Date, timeZone: string | undefined): number {
  if (timeZone === undefined) return wall.getTime();
  const asUtc = utcOf(wall);
  let moment = asUtc;
  // Twice, since the first guess may lie on the other side of a change of clocks.
  for (let round = 0; round < 2; round += 1) moment -= utcOf(wallTime(moment, timeZone)) - asUtc;
  return moment;
}

/** Last minute of that day, as far as days from it as given. */
export function endOfDay(wall: Date, days = 0): Date {
  return new Date(wall.getFullYear(), wall.getMonth(), wall.getDate() + days, 23, 59);
}

export function addMinutes(wall: Date, minutes: number): Date {
  return new Date(wall.getTime() + minutes * MINUTE_MS);
}

/** Saturdays and Sundays do not count; holidays are not known. */
export function afterWorkingDays(wall: Date, days: number): Date {
  let at = endOfDay(wall);
  for (let left = days; left > 0; ) {
    at = endOfDay(at, 1);
    if (at.getDay() !== 0 && at.getDay() !== 6) left -= 1;
  }
  return at;
}

/** Sunday of the week, which starts on Monday, as many weeks on as given. */
export function endOfWeek(wall: Date, weeks = 0): Date {
  return endOfDay(wall, ((7 - wall.getDay()) % 7) + 7 * weeks);
}

export function endOfMonth(wall: Date, months = 0): Date {
  return new Date(wall.getFullYear(), wall.getMonth() + 1 + months, 0, 23, 59);
}

function utcOf(wall: Date): number {
  const [year, month, day] = [wall.getFullYear(), wall.getMonth(), wall.getDate()];
  return Date.UTC(year, month, day, wall.getHours(), wall.getMinutes(), wall.getSeconds());
}

function partsIn(now: number, timeZone: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}
