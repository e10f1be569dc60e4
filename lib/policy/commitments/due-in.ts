import type { ParsedResult, ParsingOption, ParsingReference } from 'chrono-node';
import { casual as german } from 'chrono-node/de';
import { casual as english } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import type { PromiseLang } from './cues';
import { type Span, TIME_WORDS, type TimeWords, type Unit, WHOLE_DAY } from './time-words';
import {
  addMinutes,
  afterWorkingDays,
  endOfDay,
  endOfMonth,
  endOfWeek,
  momentOf,
  wallTime,
} from './wall-time';

export interface Speaking {
  readonly lang: PromiseLang;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly timeZone: string | undefined;
}

/**
 * The last moment of the first time to come that is named, milliseconds since 1970 UTC: an hour stands for itself, a
 * day, week or month for its end, the morning for noon. Working days leave out Saturday and Sunday. Null without one.
 */
export function dueIn(text: string, { lang, now, timeZone }: Speaking): number | null {
  const wall = wallTime(now, timeZone);
  const known = TIME_WORDS[lang];
  const due = afterDuration(text, wall, known) ?? atEndOfSpan(text, wall, known) ?? atDate(text, wall, lang);
  return due === undefined || due <= wall ? null : momentOf(due, timeZone);
}

function afterDuration(text: string, wall: Date, { within, units, counts }: TimeWords): Date | undefined {
  for (const [, first = '', last, unit = ''] of text.matchAll(within)) {
    const many = last ?? first;
    const count = counts[many.toLowerCase()] ?? Number(many);
    const name = (Object.keys(units) as Unit[]).find((each) => units[each].test(unit));
    if (name !== undefined && Number.isFinite(count)) return AFTER[name](wall, count);
  }
  return undefined;
}

const AFTER: Readonly<Record<Unit, (wall: Date, count: number) => Date>> = {
  minute: addMinutes,
  hour: (wall, count) => addMinutes(wall, count * 60),
  'working-day': afterWorkingDays,
  day: (wall, count) => endOfDay(wall, count),
  week: (wall, count) => endOfDay(wall, count * 7),
  month: (wall, count) => endOfDay(new Date(wall.getFullYear(), wall.getMonth() + count, wall.getDate())),
};

function atEndOfSpan(text: string, wall: Date, { ends }: TimeWords): Date | undefined {
  const [span] = ends.find(([, pattern]) => text.search(pattern) >= 0) ?? [];
  return span === undefined || (span === 'day' && atNamedDay(text)) ? undefined : END_OF[span](wall);
}

/** "by the end of the day tomorrow" is the parser's. */
function atNamedDay(text: string): boolean {
  return /tomorrow|morgen|mañana|demain/iu.test(text);
}

const END_OF: Readonly<Record<Span, (wall: Date) => Date>> = {
  day: endOfDay,
  week: endOfWeek,
  'next-week': (wall) => endOfWeek(wall, 1),
  month: endOfMonth,
  'next-month': (wall) => endOfMonth(wall, 1),
};

function atDate(text: string, wall: Date, lang: PromiseLang): Date | undefined {
  const { parts, dayAfterTomorrow } = TIME_WORDS[lang];
  const [hour] = parts.find(([, pattern]) => text.search(pattern) >= 0) ?? [];
  if (dayAfterTomorrow && text.search(dayAfterTomorrow) >= 0) return atHour(endOfDay(wall, 2), hour);
  const found = PARSERS[lang].parse(forParser(text, lang), wall, { forwardDate: true });
  const meant = found.find((result) => isTime(result, lang) && endOf(result, hour) > wall);
  // "yesterday afternoon" may be read as two times.
  if (!meant || (isVague(meant) && found.some((result) => endOf(result, hour) <= wall))) return undefined;
  return endOf(meant, hour);
}

interface Parser {
  readonly parse: (
    text: string,
    reference?: ParsingReference | Date,
    option?: ParsingOption,
  ) => ParsedResult[];
}
const PARSERS: Readonly<Record<PromiseLang, Parser>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};

/** Nobody promises for six in the night: a bare "at six" is in the afternoon. */
const EARLIEST_HOUR = 8;

function isEarly({ text, start, end }: ParsedResult): boolean {
  const last = end ?? start;
  const isClock = /\d[:.h]\d\d|uhr/iu.test(text);
  return !isClock && !last.isCertain('meridiem') && (last.get('hour') ?? 12) < EARLIEST_HOUR;
}

/** Without a day the parser has gone on to tomorrow's morning, since today's is past. */
function afternoonOf(date: Date, { start, refDate }: ParsedResult): Date {
  const isDaySaid = start.isCertain('day') || start.isCertain('weekday');
  const day = isDaySaid ? date : refDate;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), date.getHours() + 12, date.getMinutes());
}

function isVague({ start }: ParsedResult): boolean {
  return !start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('hour');
}

/** Short names of days and months are words of their own in these languages: "so", "sat", "may". */
function isTime({ text }: ParsedResult, lang: PromiseLang): boolean {
  return !(lang === 'en' ? /^\p{Ll}{3}$/u : /^(?!hoy$)\p{L}{2,3}$/iu).test(text);
}

function endOf(result: ParsedResult, partHour: number | undefined): Date {
  const last = result.end ?? result.start;
  const date = last.date();
  if (last.isCertain('hour')) return isEarly(result) ? afternoonOf(date, result) : date;
  return atHour(endOfDay(date), partHour);
}

function atHour(day: Date, hour = WHOLE_DAY): Date {
  return hour === WHOLE_DAY
    ? endOfDay(day)
    : new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour);
}

/** What the parser does not know, or takes for something else. */
function forParser(text: string, lang: PromiseLang): string {
  if (lang === 'en') return text.replace(HOUR_AFTER_DAY, ' before ');
  if (lang === 'es')
    return text.replace(/(?:por|de) la mañana/giu, '').replace(/antes de (?=las? \d)/giu, 'a ');
  if (lang === 'de') return text.replace(/(?<=morgen )früh/giu, '');
  if (lang === 'fr')
    return text
      .replace(/(\d{1,2}) ?h ?(\d\d)?(?!\p{L})/giu, (_, hour, minute = '00') => `${hour}:${minute}`)
      .replace(/avant (?=\d{1,2}:)/giu, 'à ');
  return text;
}

/** "tomorrow by 5 pm" would be a day and, apart from it, an hour. */
const HOUR_AFTER_DAY =
  /(?<=day|tomorrow),? {1,3}(?:by|until|no later than) {1,3}(?=noon|midday|\d{1,2}(?::\d\d| ?[ap]\.?m))/giu;
