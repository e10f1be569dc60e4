import cardValidator from 'card-validator';
import type { PersonalDataHit } from './hit';

const MIN_DIGITS = 13;
const MAX_DIGITS = 19;

/**
 * Card numbers: 13 to 19 digits with spaces or dashes between, of a known card scheme and with a right check digit
 * (Luhn, ISO/IEC 7812-1). Digits of something else may stand directly before or after, set off by a space.
 */
export function findCards(text: string): PersonalDataHit[] {
  const hits: PersonalDataHit[] = [];
  for (const run of text.matchAll(DIGIT_RUN)) hits.push(...cardsAmong(groupsOf(run[0], run.index), text));
  return hits;
}

type Group = { readonly digits: string; readonly start: number; readonly end: number };

const DIGIT_RUN = /(?<![\p{L}\p{N}])\d+(?:[ \u00a0\u202f-]\d+)*(?![\p{L}\p{N}])/gu;

function groupsOf(run: string, offset: number): Group[] {
  return Array.from(run.matchAll(/\d+/g), (match) => ({
    digits: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** The longest card beginning at each group. A window holds at most 19 digits, so the work stays linear. */
function cardsAmong(groups: readonly Group[], text: string): PersonalDataHit[] {
  const hits: PersonalDataHit[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const last = lastOfCard(groups, first);
    const start = groups[first]?.start;
    const end = last === undefined ? undefined : groups[last]?.end;
    if (last === undefined || start === undefined || end === undefined) continue;
    hits.push({ kind: 'card', start, end, text: text.slice(start, end) });
    first = last;
  }
  return hits;
}

function lastOfCard(groups: readonly Group[], first: number): number | undefined {
  let digits = '';
  let found: number | undefined;
  for (let last = first; last < groups.length; last += 1) {
    digits += groups[last]?.digits ?? '';
    if (digits.length > MAX_DIGITS) break;
    if (digits.length >= MIN_DIGITS && isCard(digits)) found = last;
  }
  return found;
}

function isCard(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return false;
  return cardValidator.number(digits, { maxLength: MAX_DIGITS }).isValid;
}
