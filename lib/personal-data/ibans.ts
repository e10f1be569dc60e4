import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import type { PersonalDataHit } from './hit';

/**
 * International bank account numbers (ISO 13616). Takes exactly as many letters and digits as the country's numbers
 * have, skipping single spaces, so that a word standing after the number is not swallowed.
 */
export function findIbans(text: string): PersonalDataHit[] {
  const hits: PersonalDataHit[] = [];
  for (const match of text.matchAll(BEGINNING)) {
    const length = lengthsByCountry().get(match[0].slice(0, 2).toUpperCase());
    const end = length === undefined ? undefined : endOf(text, match.index, length);
    if (end === undefined) continue;
    const words = text.slice(match.index, end);
    if (!isValidIBAN(words.replace(/[\s-]/g, '').toUpperCase())) continue;
    hits.push({ kind: 'iban', start: match.index, end, text: words });
  }
  return hits;
}

const BEGINNING = /(?<![\p{L}\p{N}])[a-z]{2}[ \u00a0]?\d{2}/giu;

let lengths: ReadonlyMap<string, number> | undefined;

function lengthsByCountry(): ReadonlyMap<string, number> {
  lengths ??= new Map(
    Object.entries(getCountrySpecifications()).flatMap(([country, { chars }]) =>
      chars === null ? [] : [[country, chars] as const],
    ),
  );
  return lengths;
}

/** Where `length` letters and digits are used up; `undefined` when other signs or too few come first. */
function endOf(text: string, start: number, length: number): number | undefined {
  let left = length;
  let at = start;
  while (left > 0) {
    const letter = text.charAt(at);
    if (/[a-z0-9]/i.test(letter)) left -= 1;
    else if (!/[ \u00a0-]/.test(letter) || /[ \u00a0-]/.test(text.charAt(at - 1))) return undefined;
    at += 1;
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? undefined : at;
}
