import type { Signals } from './blend';

/** Below this, nothing is suggested with confidence. */
export const CONFIDENT = 0.35;

/**
 * How likely the best candidate is the right one, 0 to 1: a logistic curve over how far it stands out, how close it is
 * in meaning and how much of it was said. Fitted on folds of two public training sets, none and some example comments
 * per reply (0, 3, 10), with a third of the replies taken out of the library: expected calibration error there 0.024, area under the
 * ROC curve 0.844. At 0.35, one in seven right answers is held back, and 61 of 100 comments without an answer.
 */
export function confidenceOf(scores: Float32Array, { words, meaning }: Signals): number {
  const sorted = scores.slice().sort();
  const own = sorted.at(-1) ?? 0;
  const best = scores.indexOf(own);
  const power = scores.reduce((sum, score) => sum + Math.exp(score - own), 0);
  const lead = Math.min(MOST_LEAD, own - (sorted.at(-2) ?? Number.NEGATIVE_INFINITY));
  const said = Math.log1p(words[best] ?? 0);
  const isPlaced = meaning.some((value) => value !== 0);
  const [base, chance, ahead, close, saidShare] = isPlaced ? WITH_MEANING : WORDS_ONLY;
  const raised =
    base - chance * Math.log(power) + ahead * lead + close * (meaning[best] ?? 0) + saidShare * said;
  return own <= 0 && said === 0 && !isPlaced ? 0 : 1 / (1 + Math.exp(-raised));
}

const MOST_LEAD = 5;
type Curve = readonly [base: number, chance: number, ahead: number, close: number, said: number];
const WITH_MEANING: Curve = [-4.797, 0.06, 0.388, 4.75, 0.557];
/** For a comment of which no word has a place: another language, or no vectors. */
const WORDS_ONLY: Curve = [-1.249, 1.339, 0.373, 0, 0.839];
