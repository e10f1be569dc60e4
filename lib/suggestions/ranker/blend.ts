/** What speaks for a snippet: words of its texts, what was learned, and closeness in meaning. */
export type Signals = {
  readonly words: Float32Array;
  readonly learned: Float32Array;
  readonly meaning: Float32Array;
};

/** How much each signal counts; learned from picks, between `LEAST` and `MOST` times what it starts with. */
export type BlendWeights = readonly [words: number, learned: number, meaning: number];

export const FIRST_BLEND: BlendWeights = [1, 1, 1];

/**
 * One score per candidate. Each signal is brought to mean 0 and deviation 1 over the candidates, so that none counts
 * more for being written larger. `lessons` is how many sentences were learned per snippet: few, and the learned
 * signal says little; many, and it says most. The shares were chosen on folds of a public training set.
 */
export function blend(signals: Signals, weights: BlendWeights, lessons: number): Float32Array {
  const shares = sharesFor(lessons);
  const spread = [signals.words, signals.learned, signals.meaning].map(toSpread);
  return Float32Array.from(signals.words, (_, nth) =>
    spread.reduce((sum, signal, which) => {
      return sum + (signal[nth] ?? 0) * (weights[which] ?? 0) * (shares[which] ?? 0);
    }, 0),
  );
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
  const shares = sharesFor(lessons);
  const step = (values: Float32Array, which: 0 | 1 | 2) => {
    const signal = toSpread(values);
    const expected = signal.reduce((sum, value, nth) => sum + value * (chances[nth] ?? 0), 0);
    const wanted = weights[which] + RATE * rate * shares[which] * ((signal[right] ?? 0) - expected);
    return Math.min(MOST, Math.max(LEAST, wanted));
  };
  return [step(signals.words, 0), step(signals.learned, 1), step(signals.meaning, 2)];
}

export function softmax(scores: Float32Array): Float32Array {
  const best = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - best));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

const RATE = 0.01;
const LEAST = 0.3;
const MOST = 3;

export const SHARES = { words: [0.8, 0.4, 10], learned: [0, 1.4, 8], meaning: [1, 0.2, 10] } as Record<
  'words' | 'learned' | 'meaning',
  readonly [number, number, number]
>;

function sharesFor(lessons: number): BlendWeights {
  const share = ([none, many, half]: readonly [number, number, number]) =>
    none + ((many - none) * lessons) / (lessons + half);
  return [share(SHARES.words), share(SHARES.learned), share(SHARES.meaning)];
}

function toSpread(values: Float32Array): Float32Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance);
  return deviation < 1e-9 ? values.map(() => 0) : values.map((value) => (value - mean) / deviation);
}
