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
  const scores = new Float32Array(signals.words.length);
  const shares = sharesFor(signals);
  for (const name of NAMES) {
    const share = weights[name] * shareOf(shares[name], lessons);
    const spread = toSpread(signals[name]);
    for (let nth = 0; nth < scores.length; nth += 1) {
      scores[nth] = (scores[nth] ?? 0) + share * (spread[nth] ?? 0);
    }
  }
  return scores;
}

/** The weights after it became known that candidate `right` was the one wanted; `rate` is 1 for a full pick. */
export function learnBlend(
  signals: Signals,
  weights: BlendWeights,
  lessons: number,
  right: number,
  rate: number,
): BlendWeights {
  const chances = softmax(blend(signals, weights, lessons));
  const shares = sharesFor(signals);
  const learned = { ...weights };
  for (const name of NAMES) {
    const spread = toSpread(signals[name]);
    const expected = spread.reduce((sum, value, nth) => sum + value * (chances[nth] ?? 0), 0);
    const wanted =
      weights[name] + RATE * rate * shareOf(shares[name], lessons) * ((spread[right] ?? 0) - expected);
    learned[name] = Math.min(MOST, Math.max(LEAST, wanted));
  }
  return learned;
}

const NAMES = ['words', 'learned', 'meaning', 'remembered'] as const;
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

function sharesFor({ meaning }: Signals): Readonly<Record<keyof Signals, Share>> {
  return meaning.some((value) => value !== 0) ? SHARES : { ...SHARES, learned: LEARNED_ALONE };
}

function shareOf([none, many, half]: Share, lessons: number): number {
  return none + ((many - none) * lessons) / (lessons + half);
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
