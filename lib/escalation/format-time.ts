import type { FormatTime } from './escalation-text';

/** Day, time and zone: who reads it may sit in another one. `timeZone`: the computer's own unless given. */
export function formatTimeIn(lang: string, timeZone?: string): FormatTime {
  const format = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return (epochMs) => format.format(epochMs);
}
