import type { Route } from '@/lib/escalation/route';
import { type AnyHours, isWorking, nextStart } from '@/lib/schedule/worked-between';
import { DAY_MS } from '@/lib/shared/clock';
import type { Words } from '@/lib/shared/words';
import { dateFormat } from '../ui/intl';

/** Whether a department answers now; `text` says when it does where it does not. */
export interface Opening {
  readonly isOpen: boolean;
  readonly text: string;
}

/** "Closed now, opens Monday 9:00", in this computer's zone, as the responder reads the clock. */
export function openingOf(
  words: Words,
  lang: string,
  { hours }: Pick<Route, 'hours'>,
  teamHours: AnyHours,
  now: number,
): Opening {
  const its = hours ?? teamHours;
  if (isWorking(its, now)) return { isOpen: true, text: words('case_open_now') };
  const start = nextStart(its, now);
  if (start === undefined) return { isOpen: false, text: words('case_closed') };
  return { isOpen: false, text: words('case_closed_until', openingTime(lang, start, now)) };
}

/** "9:00" of today, "Monday 9:00" within a week, else with the date. */
function openingTime(lang: string, at: number, now: number): string {
  const time = dateFormat(lang, { hour: 'numeric', minute: '2-digit' }).format(at);
  if (new Date(at).toDateString() === new Date(now).toDateString()) return time;
  const isSoon = at - now < 6 * DAY_MS;
  const parts = isSoon ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'short' } as const);
  return `${dateFormat(lang, parts).format(at)} ${time}`;
}
