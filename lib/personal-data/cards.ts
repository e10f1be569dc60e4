import cardValidator from 'card-validator';
import { isNumberOfThing } from './announced';
import { digitRuns, isInsideWord, type Run, windowsFrom } from './digit-runs';
import { hitAt, type PersonalDataHit } from './hit';

const MIN_DIGITS = 13;
const MAX_DIGITS = 19;

/**
 * Card numbers: 13 to 19 digits, of a known card scheme and with a right check digit (Luhn, ISO/IEC 7812-1), however
 * they are grouped. Digits of something else may stand directly before or after, set off by a sign.
 */
export function findCards(text: string): PersonalDataHit[] {
  return digitRuns(text).flatMap((run) => cardsAmong(run, text));
}

/** A window holds at most 19 digits, so the work stays linear. */
function cardsAmong(run: Run, text: string): PersonalDataHit[] {
  const hits: PersonalDataHit[] = [];
  for (let first = 0; first < run.length; first += 1) {
    for (const window of windowsFrom(run, first, MAX_DIGITS)) {
      if (window.signs.length < MIN_DIGITS) break;
      const start = run[first]?.start ?? 0;
      const end = run[window.last]?.end ?? start;
      if (
        isInsideWord(text, start, end) ||
        text.charAt(start - 1) === '+' ||
        !isCard(window.signs, text, start)
      )
        continue;
      hits.push(hitAt('card', text, start, end));
      first = window.last;
      break;
    }
  }
  return hits;
}

/** Schemes that own so much of the number space that numbers of things fall into it. */
const WIDE_SCHEMES: ReadonlySet<string> = new Set(['maestro', 'unionpay', 'verve']);

function isCard(digits: string, text: string, start: number): boolean {
  if (/^(\d)\1*$/.test(digits)) return false;
  const { isValid, card } = cardValidator.number(digits, { maxLength: MAX_DIGITS });
  if (!isValid || card === null) return false;
  return !WIDE_SCHEMES.has(card.type) || !isNumberOfThing(text, start);
}
