import { addTimes } from './vector-sums';

/** What speaks for a snippet: words of its texts, what was learned, closeness in meaning, and single comments near. */
export type Signals = {
  readonly words: Float32Array;
  readonly learned: Float32Array;
  readonly meaning: Float32Array;
  readonly remembered: Float32Array;
};

/** How much each signal counts in the end; learned from picks, between `LEAST` and `MOST`, 1 at first. */
export type BlendWeights = Readonly<Record<keyof Signals, number>>;

export const FIRST_BLEND: BlendWeights = { words: 1, learned: 1, meaning: 1, remembered: 1 };

/**
 * One score per candidate. Each signal is brought to mean 0 and deviation 1 over the candidates, so that none counts
 * more for being written larger. `lessons` is how many sentences were learned per snippet: few, and the learned
 * signal says little; many, and it says most.
 */
export function blend(signals: Signals, weights: BlendWeights, lessons: number): Float32Array {
  return sumOf(partsOf(signals, lessons), weights);
}

/** The weights after it became known that candidate `right` was the one wanted; `rate` is 1 for a full pick. */
export function learnBlend(
  signals: Signals,
  weights: BlendWeights,
  lessons: number,
  right: number,
  rate: number,
): BlendWeights {
  const parts = partsOf(signals, lessons);
  const chances = softmax(sumOf(parts, weights));
  const learned = { ...weights };
  for (const { name, share, spread } of parts) {
    const expected = spread.reduce((sum, value, nth) => sum + value * (chances[nth] ?? 0), 0);
    const wanted = weights[name] + RATE * rate * share * ((spread[right] ?? 0) - expected);
    learned[name] = Math.min(MOST, Math.max(LEAST, wanted));
  }
  return learned;
}

const NAMES = Object.keys(FIRST_BLEND) as (keyof Signals)[];
const RATE = 0.01;
const LEAST = 0.3;
const MOST = 3;

/** How much a signal counts without any lesson and with very many, and with how many lessons it is half way between. */
type Share = readonly [none: number, many: number, half: number];
/** Chosen on folds of a public training set. */
const SHARES: Readonly<Record<keyof Signals, Share>> = {
  words: [0.8, 0.4, 10],
  learned: [0, 1.4, 8],
  meaning: [1, 0.2, 10],
  remembered: [0, 0.9, 8],
};

/** Where no word has a meaning here (another language, no vectors), what was learned of pieces of words counts at once. */
const LEARNED_ALONE: Share = [0.6, 1.4, 8];

type Part = { readonly name: keyof Signals; readonly share: number; readonly spread: Float32Array };

function partsOf(signals: Signals, lessons: number): Part[] {
  const isPlaced = signals.meaning.some((value) => value !== 0);
  return NAMES.map((name) => {
    const [none, many, half] = name === 'learned' && !isPlaced ? LEARNED_ALONE : SHARES[name];
    const share = none + ((many - none) * lessons) / (lessons + half);
    return { name, share, spread: toSpread(signals[name]) };
  });
}

function sumOf(parts: readonly Part[], weights: BlendWeights): Float32Array {
  const scores = new Float32Array(parts[0]?.spread.length ?? 0);
  for (const { name, share, spread } of parts) addTimes(scores, spread, weights[name] * share);
  return scores;
}

function softmax(scores: Float32Array): Float32Array {
  const best = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - best));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

function toSpread(values: Float32Array): Float32Array {
  let [sum, squares] = [0, 0];
  for (const value of values) sum += value;
  const mean = sum / values.length;
  for (const value of values) squares += (value - mean) ** 2;
  const deviation = Math.sqrt(squares / values.length);
  return values.map((value) => (deviation < 1e-9 ? 0 : (value - mean) / deviation));
}
