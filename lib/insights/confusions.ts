/** What stood first for the example comments of one reply instead of it. */
export interface ScoredReply {
  readonly id: string;
  readonly confusedWith: readonly { readonly id: string; readonly count: number }[];
}

/** Two replies that are taken for one another. */
export interface Confusion {
  /** The one whose examples go astray more often, then the other. */
  readonly one: string;
  readonly other: string;
  /** Examples of `one` that found `other` first, and the other way round. */
  readonly oneAsOther: number;
  readonly otherAsOne: number;
}

/** Both ways together, most often first. */
export function confusionsOf(scores: readonly ScoredReply[]): Confusion[] {
  const byPair = new Map<string, Confusion>();
  for (const { id, confusedWith } of scores) {
    for (const { id: got, count } of confusedWith) {
      const isFirst = id < got;
      const [one, other] = isFirst ? [id, got] : [got, id];
      const key = JSON.stringify([one, other]);
      const before = byPair.get(key) ?? { one, other, oneAsOther: 0, otherAsOne: 0 };
      const { oneAsOther, otherAsOne } = before;
      byPair.set(key, {
        one,
        other,
        oneAsOther: oneAsOther + (isFirst ? count : 0),
        otherAsOne: otherAsOne + (isFirst ? 0 : count),
      });
    }
  }
  return [...byPair.values()].map(worseFirst).sort(byTimes);
}

export function timesOf({ oneAsOther, otherAsOne }: Confusion): number {
  return oneAsOther + otherAsOne;
}

function worseFirst(confusion: Confusion): Confusion {
  const { one, other, oneAsOther, otherAsOne } = confusion;
  if (oneAsOther >= otherAsOne) return confusion;
  return { one: other, other: one, oneAsOther: otherAsOne, otherAsOne: oneAsOther };
}

function byTimes(a: Confusion, b: Confusion): number {
  return timesOf(b) - timesOf(a) || (a.one + a.other < b.one + b.other ? -1 : 1);
}
