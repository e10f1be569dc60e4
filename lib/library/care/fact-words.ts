/** All patterns here are for text in lower case. Digits with thousands marks, or with a decimal part. */
export const NUMBER =
  "\\d{1,3}(?:[.,'\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)";

export const CURRENCY =
  'us\\$|[€$£¥]|euros?|dollars?|pounds|eur|usd|gbp|chf|jpy|cad|aud|sek|dkk|nok|pln|inr|brl';

export const PERCENT = '%|per\\s?cent|prozent|por ciento|pour cent|per cento|procent';

interface TimeUnit {
  readonly unit: 'minute' | 'day' | 'working-day' | 'month';
  readonly times: number;
  /** As regular expression, longest first. */
  readonly words: string;
}

/** Hours count as parts of a day, so that 48 hours are two days; months are no number of days. */
const TIME_UNITS: readonly TimeUnit[] = [
  {
    unit: 'working-day',
    times: 1,
    words:
      '(?:working|business)[ -]days?|werktag(?:e|en|s)?|arbeitstag(?:e|en|s)?|d[ií]as? (?:h[aá]bil(?:es)?|laborables?)|jours? ouvr(?:é|able)s?|giorn[oi] lavorativ[oi]|werkdag(?:en)?|dias? [uú]te?(?:is|il)',
  },
  { unit: 'minute', times: 1, words: 'min(?:ute[ns]?|utos?|ut[oi]|uten)?' },
  { unit: 'day', times: 1 / 24, words: 'hours?|hrs?|h|stunden?|std|horas?|heures?|or[ae]|uur|uren' },
  {
    unit: 'day',
    times: 1,
    words: 'days?|tag(?:e|en|es|s)?|tägig(?:e[nrs]?)?|d[ií]as?|jours?|giorn[oi]|dag(?:en)?',
  },
  {
    unit: 'day',
    times: 7,
    words: 'weeks?|wochen?|wöchig(?:e[nrs]?)?|semanas?|semaines?|settiman[ae]|we(?:ek|ken)',
  },
  { unit: 'month', times: 1, words: 'months?|monat(?:e|en|s)?|mes(?:es)?|mois|mes[ei]|maand(?:en)?|m[eê]s' },
  { unit: 'month', times: 12, words: 'years?|jahr(?:e|en|es|s)?|años?|ans?|années?|ann[oi]|jaar|anos?' },
];

export const TIME = TIME_UNITS.map(({ words }) => words).join('|');

const WHOLE_UNITS = TIME_UNITS.map(({ words, ...unit }) => ({
  ...unit,
  pattern: new RegExp(`^(?:${words})$`, 'iu'),
}));

const COUNTS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ twelve: 12, fourteen: 14, twenty: 20, thirty: 30, sixty: 60, ninety: 90 },
  ...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10 },
  ...{ zwölf: 12, vierzehn: 14, zwanzig: 20, dreißig: 30, sechzig: 60, neunzig: 90 },
  ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
  ...{ doce: 12, catorce: 14, veinte: 20, treinta: 30, sesenta: 60, noventa: 90 },
};

export const NUMBER_WORD = Object.keys(COUNTS).join('|');

/** `last` is the end of a span such as `3 to 5`. */
export function amountOf(first: string, last: string | undefined, times = 1): string {
  const values = [first, ...(last === undefined ? [] : [last])].map((one) => round(numberOf(one) * times));
  return values.join('-');
}

export function durationOf(
  first: string,
  last: string | undefined,
  time: string,
): { readonly unit: string; readonly value: string } {
  const { unit, times } = WHOLE_UNITS.find(({ pattern }) => pattern.test(time)) ?? { unit: time, times: 1 };
  return { unit, value: amountOf(first, last, times) };
}

/** Of two kinds of marks the last is the decimal one; a single mark before three digits parts thousands. */
function numberOf(written: string): number {
  const counted = COUNTS[written.toLowerCase()];
  if (counted !== undefined) return counted;
  const decimal = /[.,]\d{1,2}$/u.exec(written)?.[0] ?? '';
  const whole = written.slice(0, written.length - decimal.length).replace(/\D/gu, '');
  return Number(whole + decimal.replace(',', '.'));
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
