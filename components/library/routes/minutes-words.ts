import type { Words } from '@/lib/shared/words';

const HOUR = 60;

/** "15 min", "2 h", "1 h 30 min": working minutes, so there are no days in it. */
export function minutesWords(words: Words, minutes: number): string {
  const hours = Math.floor(minutes / HOUR);
  const rest = minutes % HOUR;
  if (hours === 0) return words('routes_minutes', rest);
  return rest === 0 ? words('routes_hours', hours) : words('routes_hours_minutes', hours, rest);
}
