import type { ClockReading } from '@/lib/conversations/mark';
import { MINUTE_MS } from '@/lib/shared/clock';
import type { Words } from '@/lib/shared/words';
import { dateFormat } from '../ui/intl';

/** "42 min", "1 h 12 min", "2 d 3 h". Whole minutes, rounded down. */
export function span(words: Words, ms: number): string {
  const minutes = Math.floor(Math.max(ms, 0) / MINUTE_MS);
  if (minutes <= 60) return words('duration_minutes', minutes);
  const hours = Math.floor(minutes / 60);
  if (hours < 48) {
    const rest = minutes % 60;
    return rest === 0 ? words('duration_hours', hours) : words('duration_hours_minutes', hours, rest);
  }
  const days = Math.floor(hours / 24);
  return words('duration_days_hours', days, hours % 24);
}

/** What stands beside the ruler: time waited, of which target, and what is left or over. */
export interface Timing {
  readonly waited: string;
  readonly target: string | null;
  readonly left: string | null;
}

export function timingOf(words: Words, reading: ClockReading): Timing {
  const waited = span(words, reading.waitedMs);
  if (reading.state === 'seen-only') {
    const isNew = reading.waitedMs < MINUTE_MS;
    const seen = isNew ? words('sidebar_seen_now') : words('sidebar_seen_ago', waited);
    return { waited: seen, target: null, left: null };
  }
  const leftMs = reading.targetMs - reading.waitedMs;
  const left =
    reading.state === 'late'
      ? words('sidebar_over', span(words, -leftMs))
      : words('sidebar_left', span(words, leftMs + MINUTE_MS - 1));
  const target = words('sidebar_of_target', span(words, reading.targetMs));
  return { waited, target, left: reading.running ? left : words('sidebar_standing') };
}

/** "2:06 PM" or "14:06", as the language writes it, and the day before it unless it is today. */
export function clockTime(lang: string, at: number, now: number): string {
  const time = dateFormat(lang, { timeStyle: 'short' }).format(at);
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  if (isToday) return time;
  const day = dateFormat(lang, { day: 'numeric', month: 'short' }).format(at);
  return `${day}, ${time}`;
}

/** A moment to be read anywhere and any time later: day, month, year and time. */
export function moment(lang: string, at: number): string {
  return dateFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** "12 Mar 2027" from an ISO date; the date as it stands when it is none. */
export function dayOf(lang: string, isoDate: string): string {
  const at = Date.parse(`${isoDate}T12:00:00Z`);
  if (Number.isNaN(at)) return isoDate;
  return dateFormat(lang, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}
