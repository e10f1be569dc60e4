import type { DaySpan, ShiftHours, Weekday } from '@/lib/schedule/hours';
import { WEEKDAYS } from '@/lib/schedule/hours';
import type { Words } from '@/lib/shared/words';
import { dateFormat } from '../../ui/intl';

/** "Mon to Fri 09:00–18:00": days with the same shifts that follow one another stand together. */
export function hoursWords(words: Words, lang: string, hours: ShiftHours | null): string {
  if (hours === null) return words('routes_hours_team');
  if (hours.kind === 'always') return words('routes_hours_always');
  const runs = runsOf(hours.days);
  if (runs.length === 0) return words('routes_hours_never');
  return runs.map(([first, last, shifts]) => `${days(words, lang, first, last)} ${shifts}`).join(', ');
}

type Run = [first: Weekday, last: Weekday, shifts: string];

function runsOf(days: Readonly<Record<Weekday, readonly DaySpan[]>>): Run[] {
  const runs: Run[] = [];
  for (const day of WEEKDAYS) {
    const shifts = days[day].map(({ from, to }) => `${from}–${to}`).join(' ');
    const before = runs.at(-1);
    if (shifts === '') continue;
    if (before && before[1] === day - 1 && before[2] === shifts) before[1] = day;
    else runs.push([day, day, shifts]);
  }
  return runs;
}

function days(words: Words, lang: string, first: Weekday, last: Weekday): string {
  const name = (day: Weekday) =>
    dateFormat(lang, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
  return first === last ? name(first) : words('routes_days', name(first), name(last));
}
