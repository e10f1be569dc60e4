/** Scores of the candidates, in the order of the set's snippets. */
export type Scorer = (text: string) => ArrayLike<number>;

export type Question = {
  readonly text: string /** The place of the right snippet. */;
  readonly right: number;
};

export type Quality = {
  readonly r1: number;
  readonly r3: number;
  readonly r5: number;
  readonly mrr: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};

const WARM_UP = 100;

/** Shares in %, times in milliseconds per question. Ties count against the right snippet. */
export function measure(scorer: Scorer, questions: readonly Question[]): Quality {
  for (const { text } of questions.slice(0, WARM_UP)) scorer(text);
  const times: number[] = [];
  const ranks = questions.map(({ text, right }) => {
    const start = process.hrtime.bigint();
    const scores = scorer(text);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    return rankOf(scores, right);
  });
  times.sort((a, b) => a - b);
  const within = (most: number) => (100 * ranks.filter((rank) => rank <= most).length) / ranks.length;
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    ...{ r1: within(1), r3: within(3), r5: within(5) },
    mrr: (100 * ranks.reduce((sum, rank) => sum + 1 / rank, 0)) / ranks.length,
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99) },
  };
}

/** 1 and one more for each with a higher score, or an equal score and an earlier place. */
function rankOf(scores: ArrayLike<number>, right: number): number {
  const own = scores[right] ?? 0;
  let rank = 1;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score > own || (score === own && place < right)) rank += 1;
  }
  return rank;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of the sample; 0 for a single value. */
export function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/** The area under the ROC curve: how often a random one of `higher` is above a random one of `lower`. */
export function areaUnder(higher: readonly number[], lower: readonly number[]): number {
  const all = [...higher.map((value) => ({ value, is: 1 })), ...lower.map((value) => ({ value, is: 0 }))];
  all.sort((a, b) => a.value - b.value);
  let sum = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end += 1;
    const rank = (start + 1 + end) / 2;
    for (const { is } of all.slice(start, end)) sum += is * rank;
    start = end;
  }
  return (sum - (higher.length * (higher.length + 1)) / 2) / (higher.length * lower.length);
}
