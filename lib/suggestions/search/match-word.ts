import { slipsBetween } from './slips';
import { isDense } from './terms';

/**
 * How well a word of the library answers a typed one: 1 for the word itself, less for its beginning, its middle
 * ("tasche" in "handtasche") and, with `slips`, a word that is nearly it; 0 for no match. Both folded.
 */
export function matchWord(typed: string, word: string, slips: number): number {
  const share = typed.length / word.length;
  if (share <= 1) {
    const at = word.indexOf(typed);
    if (at === 0) return share === 1 ? 1 : 0.75 + 0.2 * share;
    if (at > 0 && typed.length >= LEAST_INSIDE) return 0.4 + 0.15 * share;
  }
  return slips === 0 ? 0 : nearly(typed, word, slips);
}

/** So many slips are forgiven in a word so long. */
export function slipsIn(typed: string): number {
  if (isDense(typed) || typed.length < 3 || /^\d+$/.test(typed)) return 0;
  return typed.length >= 8 ? 2 : 1;
}

const LEAST_INSIDE = 3;

function nearly(typed: string, word: string, slips: number): number {
  // Three letters with a slip begin half the dictionary: the first one has to be right.
  if (typed.length === 3 && typed[0] !== word[0]) return 0;
  const distances = slipsBetween(typed, word, slips);
  if (!distances) return 0;
  const whole = distances.whole <= slips ? 0.7 - 0.15 * distances.whole : 0;
  const share = Math.min(1, typed.length / word.length);
  const beginning = distances.beginning <= slips ? 0.4 + 0.15 * share - 0.12 * distances.beginning : 0;
  const isStartKept = typed[0] === word[0];
  return Math.max(whole, beginning) * (isStartKept ? 1 : 0.9);
}

/** A set of letters in 32 bits: what is missing from another one's cannot stand in its word. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}
