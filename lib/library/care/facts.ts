import { amountOf, CURRENCY, durationOf, NUMBER, NUMBER_WORD, TIME } from './fact-words';

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

const RANGE = `(${NUMBER})(?:\\s?(?:-|–|to|bis|a|à|tot)\\s?(${NUMBER}))?`;
const FIGURES = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:` +
    `(?<sign>${CURRENCY})\\s?${RANGE}` +
    `|${RANGE}[\\s-]?(?:(?<unit>%|per\\s?cent(?![\\p{L}])|prozent|por ciento|pour cent|per cento|procent)|(?<money>${CURRENCY})|(?<time>${TIME}))(?![\\p{L}])` +
    ')',
  'giu',
);
const WORDED = new RegExp(`(?<![\\p{L}])(${NUMBER_WORD})[\\s-](${TIME})(?![\\p{L}])`, 'giu');

function numbersIn(body: string): Fact[] {
  const figures = /\d/.test(body) ? [...body.matchAll(FIGURES)].flatMap(toFact) : [];
  const worded = [...body.matchAll(WORDED)].flatMap(([text, count = '', time = ''], nth, all) => {
    const from = all[nth]?.index ?? 0;
    const { unit, value } = durationOf(count, undefined, time);
    return [{ kind: 'duration' as const, unit, value, text, from, to: from + text.length }];
  });
  if (worded.length === 0) return figures;
  return [...figures, ...worded].sort((a, b) => a.from - b.from);
}

function toFact(match: RegExpExecArray): Fact[] {
  const [text, , signed, signedTo, plain, plainTo] = match;
  const { sign, unit, money, time } = match.groups ?? {};
  const place = { text, from: match.index, to: match.index + text.length };
  const first = signed ?? plain ?? '';
  const last = signedTo ?? plainTo;
  if (time) return [{ kind: 'duration', ...durationOf(first, last, time), ...place }];
  if (unit) return [{ kind: 'percent', unit: '%', value: amountOf(first, last), ...place }];
  const currency = sign ?? money;
  if (!currency) return [];
  return [{ kind: 'amount', unit: currencyOf(currency), value: amountOf(first, last), ...place }];
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
