import { amountOf, CURRENCY, durationOf, NUMBER, NUMBER_WORD, PERCENT, TIME } from './fact-words';

/** Something a reply promises that can be right or wrong. */
export interface Fact {
  readonly kind: 'amount' | 'percent' | 'duration' | 'link';
  /** What is compared with what: a currency, `day`, `working-day`, `month`, `minute`, `%` or `link`. */
  readonly unit: string;
  /** Normalised: numbers with a point and no thousands mark, weeks and hours as days, years as months, links without `https://www.` and end slash. */
  readonly value: string;
  /** As written. UTF-16 offsets in the body. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Amounts, shares, spans of time and links in a body, in the order they stand. Knows the units of English, German,
 * Spanish, French, Italian, Dutch and Portuguese, whatever the text is written in; other numbers are no facts.
 */
export function factsIn(body: string): Fact[] {
  const links = body.includes('://') || body.includes('www.') ? linksIn(body) : [];
  const visible = links.reduce(
    (text, { from, to }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to),
    body,
  );
  const all = [...links, ...numbersIn(visible)];
  return links.length === 0 ? all : all.sort((a, b) => a.from - b.from);
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"'{}|\\^`]+/giu;

function linksIn(body: string): Fact[] {
  return [...body.matchAll(LINK)].map(({ 0: found, index }) => {
    const text = found.replace(/[.,;:!?)\]*_]+$/u, '');
    const value = text.replace(/^https?:\/\//iu, '').replace(/^www\./iu, '');
    return {
      kind: 'link',
      unit: 'link',
      value: value.replace(/\/$/u, '').toLowerCase(),
      text,
      from: index,
      to: index + text.length,
    };
  });
}

const FIGURES = new RegExp(`(${NUMBER})(?:\\s?(?:-|–|to|bis|a|à|tot)\\s?(${NUMBER}))?`, 'gu');
const WORDED = new RegExp(`\\b(${NUMBER_WORD})[\\s-](${TIME})(?![\\p{L}])`, 'gu');
/** What may stand behind a figure. */
const UNIT = new RegExp(`[\\s-]?(?:(${PERCENT})|(${CURRENCY})|(${TIME}))(?![\\p{L}])`, 'uy');
/** What may stand before it, at the end of the text up to it. */
const SIGN = new RegExp(`(?<![\\p{L}])(${CURRENCY})\\s?$`, 'u');
const LONGEST_SIGN = 9;
/** Then the digits are part of a date, a code or `24/7`. */
const PART_OF_MORE = /[\p{L}\d.,/_-]/u;

function numbersIn(body: string): Fact[] {
  const lower = body.toLowerCase();
  // One letter in Unicode grows when it is folded: then offsets would not fit.
  const text = lower.length === body.length ? lower : body;
  const figures = /\d/.test(text)
    ? [...text.matchAll(FIGURES)].flatMap((match) => toFact(match, body, text))
    : [];
  const worded = [...text.matchAll(WORDED)].map(({ 0: found, 1: count = '', 2: time = '', index }) => {
    const place = placeOf(body, index, index + found.length);
    return { kind: 'duration' as const, ...durationOf(count, undefined, time), ...place };
  });
  return worded.length === 0 ? figures : [...figures, ...worded].sort((a, b) => a.from - b.from);
}

function toFact(match: RegExpExecArray, body: string, text: string): Fact[] {
  const [found, first = '', last] = match;
  const from = match.index;
  const to = from + found.length;
  if (PART_OF_MORE.test(text.charAt(from - 1))) return [];
  UNIT.lastIndex = to;
  const [behind = '', percent, money, time] = UNIT.exec(text) ?? [];
  const place = placeOf(body, from, to + behind.length);
  if (time) return [{ kind: 'duration', ...durationOf(first, last, time), ...place }];
  if (percent) return [{ kind: 'percent', unit: '%', value: amountOf(first, last), ...place }];
  if (money) return [{ kind: 'amount', unit: currencyOf(money), value: amountOf(first, last), ...place }];
  const [before = '', sign] = SIGN.exec(text.slice(Math.max(0, from - LONGEST_SIGN), from)) ?? [];
  if (!sign) return [];
  const signed = placeOf(body, from - before.length, to);
  return [{ kind: 'amount', unit: currencyOf(sign), value: amountOf(first, last), ...signed }];
}

function placeOf(body: string, from: number, to: number) {
  return { text: body.slice(from, to), from, to };
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  us$: '$',
  usd: '$',
  dollar: '$',
  dollars: '$',
  '£': 'GBP',
  pounds: 'GBP',
  '¥': 'JPY',
};

function currencyOf(written: string): string {
  return CURRENCIES[written.toLowerCase()] ?? written.toUpperCase();
}
