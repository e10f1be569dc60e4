import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isAnnouncedPhone, isNumberOfThing } from './announced';
import { digitRuns, hasDigitsBeside, isInsideWord, type Run, type Window, windowsFrom } from './digit-runs';
import { hitAt, type PersonalDataHit } from './hit';

/**
 * Phone numbers: international ones anywhere, national ones of `regions` (ISO 3166-1 alpha-2) when they are valid in
 * the numbering plan and written as phone numbers are, and any that a word such as "call" announces. Numbers that
 * cost the caller nothing (0800 and the like) belong to no person and are left out.
 */
export function findPhones(
  text: string,
  regions: readonly string[] = [],
  isDisguised: IsDisguised = () => false,
): PersonalDataHit[] {
  const countries = regions.map((region) => region.toUpperCase()).filter(isCountry);
  return digitRuns(text).flatMap((run) => phonesAmong(run, { text, countries, isDisguised }));
}

/** Whether a span of the text was written in other signs than these. */
type IsDisguised = (start: number, end: number) => boolean;

type Draft = {
  readonly text: string;
  readonly countries: readonly CountryCode[];
  readonly isDisguised: IsDisguised;
};

const MOST_DIGITS = 17;
const LEAST_DIGITS = 7;
const MOST_TRIES = 8;

function phonesAmong(run: Run, place: Draft): PersonalDataHit[] {
  const hits: PersonalDataHit[] = [];
  for (let first = 0; first < run.length; first += 1) {
    const phone = longestPhone(run, first, place);
    if (!phone) continue;
    hits.push(phone.hit);
    first = phone.last;
  }
  return hits;
}

function longestPhone(run: Run, first: number, draft: Draft) {
  const windows = windowsFrom(run, first, MOST_DIGITS).filter(({ signs }) => signs.length >= LEAST_DIGITS);
  for (const window of windows.slice(-MOST_TRIES)) {
    const hit = phoneAt(window, run, draft);
    if (hit) return { hit, last: window.last };
  }
  return undefined;
}

function phoneAt(window: Window, run: Run, draft: Draft): PersonalDataHit | undefined {
  const { text } = draft;
  const from = run[window.first]?.start ?? 0;
  const end = run[window.last]?.end ?? from;
  const lead = /(?:\+\s{0,3}\(?|\(\+?)$/.exec(text.slice(Math.max(0, from - 5), from))?.[0] ?? '';
  const start = from - lead.length;
  const written = text.slice(from, end);
  if (
    isInsideWord(text, start, end) ||
    (lead === '' && LOOKS_LIKE_DATE.test(written)) ||
    NOT_A_PHONE.test(written)
  )
    return undefined;
  const isPhone =
    /\+/.test(lead) || (/^00[1-9]/.test(window.signs) && !isNumberOfThing(text, start))
      ? isInternational(window.signs.replace(/^00/, ''))
      : isNational(
          window.signs,
          written,
          { start, end, lead, apart: !hasDigitsBeside(window, run, text) },
          draft,
        );
  return isPhone && !isFreeToCall(window.signs) ? hitAt('phone', text, start, end) : undefined;
}

const LOOKS_LIKE_DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?:\D|$)/;
/** Thousands, clock times, sums, and lists. */
const NOT_A_PHONE =
  /^\d{1,3}(?:[.,]\d{3})*,\d{2}$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|\d:\d\d(?:\D|$)|[=%€$£]|^\d-\d{2,7}-\d{1,7}-[\dX]$/;

/** A trunk zero in brackets ("+44 (0)20") is no part of the number. */
function isInternational(digits: string): boolean {
  const parsed = parsePhoneNumberFromString(`+${digits}`);
  return digits.length >= 8 && (parsed?.isPossible() === true || isPossibleWithoutTrunkZero(digits));
}

function isPossibleWithoutTrunkZero(digits: string): boolean {
  return (
    /^\d{1,3}0/.test(digits) &&
    parsePhoneNumberFromString(`+${digits.replace(/^(\d{1,3}?)0/, '$1')}`)?.isPossible() === true
  );
}

type Place = { readonly start: number; readonly end: number; readonly lead: string; readonly apart: boolean };

function isNational(digits: string, written: string, place: Place, draft: Draft): boolean {
  const { text, countries } = draft;
  const parses = (check: 'isValid' | 'isPossible') =>
    countries.some((country) => parsePhoneNumberFromString(digits, country)?.[check]() === true);
  if (isAnnouncedPhone(text, place.start)) {
    if (digits.length < 8 || digits.length > 15) return false;
    return digits.startsWith('0') || digits.length >= 9 || parses('isPossible');
  }
  if (!place.apart || isNumberOfThing(text, place.start)) return false;
  // Nobody disguises a number that may be read by all.
  if (digits.length >= 9 && draft.isDisguised(place.start, place.end))
    return parses('isPossible') || digits.startsWith('0');
  if (/, \d/.test(written)) return false;
  return isWrittenLikePhone(digits, written, place, countries) && parses('isValid');
}

/** With a trunk zero, or in groups as phone numbers are in countries that have none. */
function isWrittenLikePhone(
  digits: string,
  written: string,
  { lead }: Place,
  countries: readonly CountryCode[],
): boolean {
  if (digits.startsWith('0')) return digits.length >= 9;
  if (lead !== '' || /^\d{3}[\s.-]{1,3}\d{3}[\s.-]{1,3}\d{4}$/.test(written)) return digits.length >= 9;
  if (countries.some((country) => country === 'ES' || country === 'PT')) return /^[679]\d{8}$/.test(digits);
  return /^(?:\d{2,4}[\s.-]{1,3}){2,4}\d{2,4}$/.test(written) && digits.length >= 9;
}

function isCountry(code: string): code is CountryCode {
  return isSupportedCountry(code);
}

function isFreeToCall(digits: string): boolean {
  return (
    (/^(?:0|1|00\d{1,2}|\d{2})?(?:800|808|888|877|866|855|844|833)\d{6,7}$/.test(digits) &&
      !/^[2-9]/.test(digits)) ||
    /^(?:0800|0808|00800)/.test(digits)
  );
}
