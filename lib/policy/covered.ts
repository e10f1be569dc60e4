import type { Finding, Severity } from './rule';

/**
 * Without findings wholly inside one that comes before them in the list, which is in order. A kept finding hides milder
 * ones, but none of its own severity: that one needs a reason too. Time n log n.
 */
export function withoutCovered(findings: readonly Finding[]): Finding[] {
  const rankByStart = new Map(
    [...new Set(findings.map(({ start }) => start))]
      .sort((a, b) => a - b)
      .map((start, rank) => [start, rank]),
  );
  const reach = () => new Reach(rankByStart.size);
  const plain = reach();
  const kept: Record<Severity, Reach> = { block: reach(), warn: reach(), tip: reach() };
  return findings.filter(({ start, end, severity, keptBecause }) => {
    const rank = rankByStart.get(start) ?? 0;
    const outer = [plain, ...SEVERITIES.filter((other) => other !== severity).map((other) => kept[other])];
    if (outer.some((one) => one.farthest(rank) >= end)) return false;
    (keptBecause === null ? plain : kept[severity]).add(rank, end);
    return true;
  });
}

const SEVERITIES: readonly Severity[] = ['block', 'warn', 'tip'];

/** How far any of the spans that start at or before a rank reaches. Source: Fenwick, prefix maxima (1994). */
class Reach {
  private readonly ends: Float64Array;

  constructor(ranks: number) {
    this.ends = new Float64Array(ranks + 1).fill(-1);
  }

  add(rank: number, end: number): void {
    for (let at = rank + 1; at < this.ends.length; at += at & -at)
      this.ends[at] = Math.max(this.ends[at] ?? -1, end);
  }

  farthest(rank: number): number {
    let farthest = -1;
    for (let at = rank + 1; at > 0; at -= at & -at) farthest = Math.max(farthest, this.ends[at] ?? -1);
    return farthest;
  }
}
