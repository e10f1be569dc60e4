import { hitsOf, type PersonalDataHit } from './hit';

/** A date that words such as "born" or "Geburtsdatum" go with. Other dates are nobody's secret. */
export function findBirthDates(text: string): PersonalDataHit[] {
  if (!SPOKEN_OF.test(text)) return [];
  return [ANNOUNCED, NAMED_AFTER, YEAR_ALONE]
    .flatMap((pattern) => hitsOf('birth-date', text, pattern))
    .filter(isPast);
}

/**
 * A stem of every word below. Browsers translate the patterns when they first meet a text, which takes longer than
 * reading it: a text without any of the words is not worth it.
 */
const SPOKEN_OF =
  /born|birth|b-?day|d\.?\s?o\.?\s?b|geb|jahrgang|nac|cumple|(?<![a-z\d])n[ée]e?(?![a-z\d])|nai|anniver|ddn|nat[oa]\sil/i;

const KEYWORD =
  'born(?:\\son)?|date\\s?of\\s?birth|birth\\s?date|birthday|b-?day|birth|d\\.?\\s?o\\.?\\s?b\\.?|' +
  'geboren(?:\\sam)?|geburtsdatum|geburtstag|geb\\.?|geb\\.?-?datum|jahrgang|' +
  'fecha\\sde\\snac(?:imiento|\\.)|f\\.\\s?nac\\.?|nacimiento|nacid[oa](?:\\sel)?|nac[ií](?:\\sel)?|cumpleaños|cumple|' +
  'n[ée]e?(?:\\sle)?|date\\sde\\snaissance|naissance|anniversaire|ddn|nato\\sil|nata\\sil';
const MONTH =
  'jan(?:uary|uar|vier)?|jänner|feb(?:ruary|ruar)?|févr?(?:ier)?|fevrier|mar(?:ch|s)?|märz|maerz|apr(?:il)?|avr(?:il)?|may|mai|june?|juni|juin|july?|juli|juillet|aug(?:ust)?|août|aout|' +
  'sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|d[eé][cz](?:ember|embre)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|' +
  'sep?tiembre|octubre|noviembre|diciembre';
const BETWEEN = String.raw`(?:\s{0,2}[.\/\-,;:_|*·]{1,2}\s{0,2}|\s{1,2})`;
/** A year said in two halves is written in two: "19 84". */
const YEAR = String.raw`(?:(?:19|20)[\s-]\d{2}|'?\d{2,4})`;
const NUMBERS = String.raw`\d{4}${BETWEEN}\d{1,2}${BETWEEN}\d{1,2}|\d{1,2}${BETWEEN}\d{1,2}${BETWEEN}${YEAR}|(?:19|20)\d{6}|\d{4}(?:19|20)\d{2}|\d{6}`;
const DAY_FIRST = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?\s{0,2}(?:of\s|de\s)?(?:${MONTH})\.?,?\s{0,2}(?:de\s|del\s)?${YEAR}`;
const MONTH_FIRST = String.raw`(?:${MONTH})\.?\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?,?\s${YEAR}`;
/** Eight digits in groups that hide where day and month end. */
const ODD_GROUPS = String.raw`(?:\d\s?){7}\d`;
/** Month, or all of it, in Roman numerals: "6.V.1978". */
const ROMAN = String.raw`(?:\d{1,2}|[IVX]{1,6})[.\/ -]{1,2}[IVX]{1,4}[.\/ -]{1,2}(?:\d{2,4}|M[CDMLXVI]{2,11})`;
const DATE = String.raw`(?<hit>${DAY_FIRST}|${MONTH_FIRST}|${NUMBERS}|${ODD_GROUPS}|${ROMAN})(?![\p{L}\p{N}])`;
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${KEYWORD})(?![\p{L}\p{N}])(?:\s(?:is|was|ist|war|es|est|on|am|el|le|the|my|date)){0,3}\s{0,2}[:(=\-–>*"']{0,2}\s{0,2}(?:the\s)?[^\d.!?]{0,24}?${DATE}`,
  'giu',
);
/** "12/03/1984 is my birthday", "12.03.1984 geboren", "12/03/1984 (DOB)" */
const NAMED_AFTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.\/-])${DATE}\s{0,2}[,(\-]{0,2}\s{0,2}(?:(?:is|was|ist|war|es|est)\s(?:(?:my|his|her|their|mein|sein|ihr|mi|su|mon|sa|ma)\s)?)?(?:birthday|birth\s?date|date of birth|d\.?o\.?b\b|geboren|geburtstag|geburtsdatum|cumpleaños|fecha de nacimiento|anniversaire|date de naissance|when\s(?:i|he|she)\swas\sborn|the day\s(?:i|he|she)\swas\sborn)`,
  'giu',
);

const YEAR_ALONE =
  /(?<![\p{L}\p{N}])(?:year of birth|birth year|geburtsjahr|jahrgang|año de nacimiento|année de naissance)(?:\s(?:is|was|ist|es|est))?\s{0,2}[:=-]?\s{0,2}(?<hit>(?:19|20)\s?\d{2}|\d{2})(?![\p{L}\p{N}])/giu;

/** Nobody who writes was born after that: a party or a delivery is meant. */
const LAST_YEAR = 2022;

function isPast({ text }: PersonalDataHit): boolean {
  const year = /(?<!\d)(?:19|20)\s?-?\d{2}(?!\d)/.exec(text)?.[0];
  return year === undefined || Number(year.replace(/\D/g, '')) <= LAST_YEAR;
}
