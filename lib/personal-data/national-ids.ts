import { isAnnouncedNationalId, isNumberOfThing } from './announced';
import {
  alphanumericRuns,
  hasDigitsBeside,
  isInsideWord,
  type Run,
  type Window,
  windowsFrom,
} from './digit-runs';
import { hitAt, type PersonalDataHit } from './hit';
import type { NationalIdScheme } from './national-id-scheme';
import { NATIONAL_ID_SCHEMES } from './national-id-schemes';

/**
 * National identity, insurance and tax numbers of persons, by each country's form and check digits. Forms that other
 * numbers meet by chance count only where a word announces them or they are grouped as the country groups them.
 */
export function findNationalIds(text: string): PersonalDataHit[] {
  return alphanumericRuns(text).flatMap((run) => idsAmong(run, text));
}

const MAX_SIGNS = 18;
const MIN_SIGNS = 8;
const MIN_DIGITS = 6;

const SCHEMES_BY_LENGTH: ReadonlyMap<number, readonly NationalIdScheme[]> = new Map(
  Array.from({ length: MAX_SIGNS + 1 }, (_, length) => [
    length,
    NATIONAL_ID_SCHEMES.filter(({ lengths }) => lengths.includes(length)),
  ]),
);

function idsAmong(run: Run, text: string): PersonalDataHit[] {
  const hits: PersonalDataHit[] = [];
  if (!run.some(({ signs }) => /\d/.test(signs))) return hits;
  for (let first = 0; first < run.length; first += 1) {
    const window = windowsFrom(run, first, MAX_SIGNS).find((each) => isNationalId(each, run, text));
    const start = run[first]?.start;
    const end = window && run[window.last]?.end;
    if (window === undefined || start === undefined || end === undefined) continue;
    hits.push(hitAt('national-id', text, start, end));
    first = window.last;
  }
  return hits;
}

function isNationalId(window: Window, run: Run, text: string): boolean {
  const { signs } = window;
  const schemes = SCHEMES_BY_LENGTH.get(signs.length);
  if (!schemes || signs.length < MIN_SIGNS || countDigits(signs) < MIN_DIGITS) return false;
  const start = run[window.first]?.start ?? 0;
  const end = run[window.last]?.end ?? start;
  const written = text.slice(start, end);
  const compact = signs.toUpperCase();
  // The Finnish number's hyphen or plus tells the century, and is no separator.
  const withSign = written.replace(/\s/g, '').toUpperCase();
  const scheme = schemes.filter(({ pattern, isValid }) => pattern.test(compact) && isValid(compact));
  if (scheme.length === 0 && !isFinnish(withSign)) return false;
  if (/^(\d)\1*$/.test(compact) || isInsideWord(text, start, end)) return false;
  if (/\+\s?$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (isAnnouncedNationalId(text, start, end)) return true;
  if (isNumberOfThing(text, start) || hasDigitsBeside(window, run, text)) return false;
  return scheme.some((each) => each.rare || each.written?.test(written) === true) || isFinnish(withSign);
}

const FINNISH = NATIONAL_ID_SCHEMES.find(({ country }) => country === 'FI');

function isFinnish(written: string): boolean {
  return FINNISH?.pattern.test(written) === true && FINNISH.isValid(written);
}

function countDigits(signs: string): number {
  return signs.length - signs.replace(/\d/g, '').length;
}
