import { hasLuhn, hasMod1110, hasVerhoeff, isMonthDay, remainder, weighted } from './check-digits';
import type { NationalIdScheme } from './national-id-scheme';
import { ALPHANUMERIC_SCHEMES } from './national-ids-with-letters';

const DIGITS = /^\d+$/;

export const NATIONAL_ID_SCHEMES: readonly NationalIdScheme[] = [
  ...ALPHANUMERIC_SCHEMES,
  digits('US', 'social security number', 9, isSsn, /^\d{3}[- ]\d{2}[- ]\d{4}$/),
  digits('GB', 'NHS number', 10, (id) => weighted(id, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0),
  digits('CA', 'SIN', 9, (id) => !/^[08]/.test(id) && hasLuhn(id)),
  rareDigits('DE', 'Steuer-ID', 11, isSteuerId),
  rareDigits(
    'FR',
    'NIR',
    15,
    (id) => /^[1278]/.test(id) && 97 - remainder(id.slice(0, 13), 97) === Number(id.slice(13)),
  ),
  digits('NL', 'BSN', 9, (id) => weighted(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && Number(id) > 0),
  rareDigits('BE', 'rijksregisternummer', 11, isBelgian),
  rareDigits('PL', 'PESEL', 11, isPesel),
  digits('PT', 'NIF', 9, isPortuguese),
  digits('SE', 'personnummer', 10, isSwedish, /^\d{6}[-+]\d{4}$/),
  rareDigits('SE', 'personnummer', 12, (id) => /^(?:19|20)/.test(id) && isSwedish(id.slice(2))),
  rareDigits('NO', 'fødselsnummer', 11, isNorwegian),
  digits('DK', 'CPR', 10, (id) => isMonthDay(id.slice(2, 4), id.slice(0, 2)), /^\d{6}-\d{4}$/),
  digits('AT', 'SVNR', 10, isAustrian, /^\d{4} \d{6}$/),
  rareDigits('CH', 'AHV', 13, (id) => id.startsWith('756') && weighted(id, EAN_13) % 10 === 0),
  rareDigits('RO', 'CNP', 13, isRomanian),
  digits('CZ', 'rodné číslo', 10, isCzech, /^\d{6}\/\d{4}$/),
  rareDigits('TR', 'TCKN', 11, isTurkish),
  rareDigits('BR', 'CPF', 11, isCpf),
  digits('IN', 'Aadhaar', 12, (id) => /^[2-9]/.test(id) && hasVerhoeff(id), /^\d{4}[ -]\d{4}[ -]\d{4}$/),
  rareDigits(
    'ZA',
    'ID number',
    13,
    (id) => isMonthDay(id.slice(2, 4), id.slice(4, 6)) && /^.{10}[012]/.test(id) && hasLuhn(id),
  ),
  digits('AU', 'TFN', 9, (id) => weighted(id, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0),
];

function digits(
  country: string,
  name: string,
  length: number,
  isValid: (id: string) => boolean,
  written?: RegExp,
): NationalIdScheme {
  return {
    country,
    name,
    lengths: [length],
    pattern: DIGITS,
    isValid,
    rare: false,
    ...(written ? { written } : {}),
  };
}

function rareDigits(
  country: string,
  name: string,
  length: number,
  isValid: (id: string) => boolean,
): NationalIdScheme {
  return { ...digits(country, name, length, isValid), rare: true };
}

const EAN_13 = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1];

/** No check digit; the ranges that the administration never issues (20 CFR 422.103; 2011 randomisation). */
function isSsn(id: string): boolean {
  return !/^(?:000|666|9)/.test(id) && id.slice(3, 5) !== '00' && !id.endsWith('0000');
}

/** Exactly one of the first ten digits stands twice or three times; no leading zero. */
function isSteuerId(id: string): boolean {
  const counts = [...new Set(id.slice(0, 10))].map((digit) => id.slice(0, 10).split(digit).length - 1);
  const repeated = counts.filter((count) => count > 1);
  return id[0] !== '0' && repeated.length === 1 && (repeated[0] ?? 0) <= 3 && hasMod1110(id);
}

/** Born before 2000 or, with a 2 put before, later. */
function isBelgian(id: string): boolean {
  const check = 97 - Number(id.slice(9));
  const born = isMonthDay(id.slice(2, 4), id.slice(4, 6));
  return born && [id.slice(0, 9), `2${id.slice(0, 9)}`].some((base) => remainder(base, 97) === check);
}

function isPesel(id: string): boolean {
  const month = String(Number(id.slice(2, 4)) % 20);
  return isMonthDay(month, id.slice(4, 6)) && weighted(id, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

function isPortuguese(id: string): boolean {
  const check = 11 - (weighted(id, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return /^[123]/.test(id) && Number(id[8]) === (check > 9 ? 0 : check);
}

/** From a day above 60 on it is a coordination number. */
function isSwedish(id: string): boolean {
  const day = Number(id.slice(4, 6));
  return isMonthDay(id.slice(2, 4), String(day > 60 ? day - 60 : day)) && hasLuhn(id);
}

function isNorwegian(id: string): boolean {
  const day = Number(id.slice(0, 2));
  return (
    isMonthDay(id.slice(2, 4), String(day > 40 ? day - 40 : day)) &&
    weighted(id, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighted(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

function isAustrian(id: string): boolean {
  const check = weighted(id, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11;
  return id[0] !== '0' && isMonthDay(id.slice(6, 8), id.slice(4, 6)) && check === Number(id[3]);
}

function isRomanian(id: string): boolean {
  const check = weighted(id, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return (
    /^[1-9]/.test(id) &&
    isMonthDay(id.slice(3, 5), id.slice(5, 7)) &&
    (check === 10 ? 1 : check) === Number(id[12])
  );
}

/** Women's months are 50 higher, and 20 more where a day ran out of numbers. */
function isCzech(id: string): boolean {
  const month = Number(id.slice(2, 4)) % 50;
  return isMonthDay(String(month > 20 ? month - 20 : month), id.slice(4, 6)) && remainder(id, 11) === 0;
}

function isTurkish(id: string): boolean {
  const tenth = weighted(id, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10;
  return (
    id[0] !== '0' &&
    (tenth + 10) % 10 === Number(id[9]) &&
    weighted(id, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === Number(id[10])
  );
}

function isCpf(id: string): boolean {
  if (/^(\d)\1+$/.test(id)) return false;
  const first = ((weighted(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const second = ((weighted(id, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return first === Number(id[9]) && second === Number(id[10]);
}
