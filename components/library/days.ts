import { DAY_MS } from '@/lib/shared/clock';
import { dateFormat } from '../ui/intl';

/** "12 Mar 2027" from an ISO date; the date as it stands when it is none. */
export function dayName(lang: string, isoDay: string): string {
  const at = Date.parse(`${isoDay}T12:00:00Z`);
  if (Number.isNaN(at)) return isoDay;
  const parts = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return dateFormat(lang, parts).format(at);
}

/** "22 Nov 2026, 14:06", in this computer's zone. */
export function momentName(lang: string, epochMs: number): string {
  return dateFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(epochMs);
}

/** "22 Nov, 14:06", for lists where the year goes without saying. */
export function shortMoment(lang: string, epochMs: number): string {
  const parts = { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;
  return dateFormat(lang, parts).format(epochMs);
}

/** The ISO date `days` later; a date is not a length of time, so clock changes do not count. */
export function daysLater(isoDate: string, days: number): string {
  return new Date(Date.parse(`${isoDate}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
