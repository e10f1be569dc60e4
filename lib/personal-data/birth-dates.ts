import { hitsOf, type PersonalDataHit } from './hit';

/** A date that a word such as "born" or "Geburtsdatum" announces. Other dates are nobody's secret. */
export function findBirthDates(text: string): PersonalDataHit[] {
  return hitsOf('birth-date', text, ANNOUNCED);
}

const KEYWORD =
  'born(?:\\son)?|date of birth|birth\\s?date|birthday|d\\.?o\\.?b\\.?|geboren(?:\\sam)?|geburtsdatum|geburtstag|geb\\.|' +
  'fecha de nacimiento|nacimiento|nacid[oa](?:\\sel)?|nací(?:\\sel)?|cumpleaños';
const MONTH =
  'jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sep(?:t|tember)?|' +
  'oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|' +
  'sep?tiembre|octubre|noviembre|diciembre';
const NUMBERS = String.raw`\d{1,4}\s?[.\/\-]\s?\d{1,2}\s?[.\/\-]\s?\d{2,4}`;
const DAY_FIRST = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?(?:${MONTH})\.?,?(?:\sde)?\s\d{2,4}`;
const MONTH_FIRST = String.raw`(?:${MONTH})\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{2,4}`;
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${KEYWORD})(?:\s(?:is|was|ist|war|es|on|am|el))?\s{0,2}[:(]?\s{0,2}(?<hit>${NUMBERS}|${DAY_FIRST}|${MONTH_FIRST})(?![\p{L}\p{N}])`,
  'giu',
);
