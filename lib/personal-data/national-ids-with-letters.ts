import { hasMod112, isMonthDay, remainder, weighted } from './check-digits';
import type { NationalIdScheme } from './national-id-scheme';

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const HETU_LETTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const PPS_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

/** National numbers that have letters in them: few other things look so. */
export const ALPHANUMERIC_SCHEMES: readonly NationalIdScheme[] = [
  scheme(
    'GB',
    'National Insurance number',
    9,
    /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/,
    () => true,
  ),
  scheme('ES', 'DNI', 9, /^\d{8}[A-Z]$/, (id) => id[8] === DNI_LETTERS[Number(id.slice(0, 8)) % 23]),
  scheme(
    'ES',
    'NIE',
    9,
    /^[XYZ]\d{7}[A-Z]$/,
    (id) => id[8] === DNI_LETTERS[Number('XYZ'.indexOf(id.charAt(0)) + id.slice(1, 8)) % 23],
  ),
  scheme(
    'IT',
    'codice fiscale',
    16,
    /^[A-Z]{6}[\dL-V]{2}[A-EHLMPR-T][\dL-V]{2}[A-Z][\dL-V]{3}[A-Z]$/,
    isCodiceFiscale,
  ),
  scheme('FR', 'NIR', 15, /^[12]\d{4}2[AB]\d{8}$/, isCorsican),
  scheme(
    'FI',
    'henkilötunnus',
    11,
    /^\d{6}[-+A-FU-Y]\d{3}[\dA-Y]$/,
    (id) =>
      isMonthDay(id.slice(2, 4), id.slice(0, 2)) &&
      id[10] === HETU_LETTERS[Number(id.slice(0, 6) + id.slice(7, 10)) % 31],
  ),
  scheme('IE', 'PPS', 8, /^\d{7}[A-W]$/, isPps),
  scheme('IE', 'PPS', 9, /^\d{7}[A-W][A-IW]$/, isPps),
  scheme('CL', 'RUT', 9, /^\d{8}[\dK]$/, isRut, /^\d{1,2}(?:\.\d{3}){2}-[\dK]$|^\d{8}-[\dK]$/i),
  scheme(
    'CN',
    'resident identity number',
    18,
    /^\d{17}[\dX]$/,
    (id) => isMonthDay(id.slice(10, 12), id.slice(12, 14)) && hasMod112(id),
  ),
  scheme('SG', 'NRIC', 9, /^[STFG]\d{7}[A-Z]$/, isNric),
  scheme('DE', 'Versicherungsnummer', 12, /^\d{8}[A-Z]\d{3}$/, isVersicherungsnummer),
  scheme('MX', 'CURP', 18, /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HM][A-Z]{5}[A-Z\d]\d$/, isCurp),
];

function scheme(
  country: string,
  name: string,
  length: number,
  pattern: RegExp,
  isValid: (id: string) => boolean,
  written?: RegExp,
): NationalIdScheme {
  return {
    country,
    name,
    lengths: [length],
    pattern,
    isValid,
    rare: written === undefined,
    ...(written ? { written } : {}),
  };
}

/** Values of signs at odd places, A or 0 first: Decreto Ministeriale 23/12/1976. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function isCodiceFiscale(id: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const value = letterOrDigit(id.charAt(index));
    sum += index % 2 === 0 ? (ODD[value] ?? 0) : value;
  }
  return String.fromCharCode(65 + (sum % 26)) === id[15];
}

function letterOrDigit(sign: string): number {
  return /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
}

/** Corsica counts as 19 (2A) or 18 (2B). */
function isCorsican(id: string): boolean {
  const base = id.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - remainder(base, 97) === Number(id.slice(13));
}

function isPps(id: string): boolean {
  const second = id.charAt(8);
  const sum = weighted(id, [8, 7, 6, 5, 4, 3, 2]) + (second === '' ? 0 : 9 * PPS_LETTERS.indexOf(second));
  return id[7] === PPS_LETTERS[sum % 23];
}

function isRut(id: string): boolean {
  const check = 11 - (weighted(id, [3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return id[8] === (check === 11 ? '0' : check === 10 ? 'K' : String(check));
}

function isNric(id: string): boolean {
  const sum = weighted(id.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (/[TG]/.test(id.charAt(0)) ? 4 : 0);
  return id[8] === (/[ST]/.test(id.charAt(0)) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11];
}

/** Pension insurance: the letter counts as its place in the alphabet, two digits; digit sums of the products. */
function isVersicherungsnummer(id: string): boolean {
  const place = String(id.charCodeAt(8) - 64).padStart(2, '0');
  const sum = [...(id.slice(0, 8) + place + id.slice(9, 11))].reduce((total, digit, index) => {
    const product = Number(digit) * ([2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1][index] ?? 0);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return isMonthDay(id.slice(4, 6), id.slice(2, 4)) && sum % 10 === Number(id[11]);
}

const CURP_SIGNS = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ';

function isCurp(id: string): boolean {
  const sum = [...id.slice(0, 17)].reduce(
    (total, sign, index) => total + CURP_SIGNS.indexOf(sign) * (18 - index),
    0,
  );
  return isMonthDay(id.slice(6, 8), id.slice(8, 10)) && (10 - (sum % 10)) % 10 === Number(id[17]);
}
