import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import { digitLike, LETTER_LIKE_DIGIT } from './digits-meant';
import { hitAt, type PersonalDataHit } from './hit';

/**
 * International bank account numbers (ISO 13616). Takes exactly as many letters and digits as the country's numbers
 * have, skipping signs between, so that a word standing after the number is not swallowed.
 */
export function findIbans(text: string): PersonalDataHit[] {
  const hits: PersonalDataHit[] = [];
  for (const match of text.matchAll(BEGINNING)) {
    const country = match[0]
      .replace(/[^a-z]/gi, '')
      .slice(0, 2)
      .toUpperCase();
    const length = lengthsByCountry().get(country);
    const end = length === undefined ? undefined : endOf(text, match.index, length);
    if (end === undefined) continue;
    if (isIban(text.slice(match.index, end))) hits.push(hitAt('iban', text, match.index, end));
  }
  return hits;
}

const BETWEEN = String.raw`[^\p{L}\p{N}]{0,4}`;
const BEGINNING = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[a-z]${BETWEEN}[a-z]${BETWEEN}[\dOoIlSBZ]${BETWEEN}[\dOoIlSBZ]`,
  'giu',
);

/** Digits may be written as the letters that look like them, at any place behind the country. */
function isIban(words: string): boolean {
  const signs = words.replace(/[^a-z\d]/gi, '');
  if (isValidIBAN(signs.toUpperCase())) return true;
  const meant = signs.slice(2).replace(LETTER_LIKE_DIGIT, digitLike);
  if (/[^\d]/.test(meant) && meant === signs.slice(2)) return false;
  return isValidIBAN((signs.slice(0, 2) + meant).toUpperCase());
}

let lengths: ReadonlyMap<string, number> | undefined;

function lengthsByCountry(): ReadonlyMap<string, number> {
  lengths ??= new Map(
    Object.entries(getCountrySpecifications()).flatMap(([country, { chars }]) =>
      chars === null ? [] : [[country, chars] as const],
    ),
  );
  return lengths;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Where `length` letters and digits are used up; `undefined` when too much else or too few come first. */
function endOf(text: string, start: number, length: number): number | undefined {
  let left = length;
  let between = 0;
  let at = start;
  while (left > 0) {
    const sign = text.charAt(at);
    if (/[a-z0-9]/i.test(sign)) {
      left -= 1;
      between = 0;
    } else {
      between += 1;
      if (sign === '' || between > 4 || LETTER_OR_DIGIT.test(sign)) return undefined;
    }
    at += 1;
  }
  return LETTER_OR_DIGIT.test(text.charAt(at)) ? undefined : at;
}
