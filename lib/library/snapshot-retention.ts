import { DAY_MS } from '@/lib/shared/clock';

type Kept = { readonly id: string; readonly at: number; readonly reason: string };

const DAYS = 7;
const WEEKS = 4;
/** Of those taken before something happened, and by hand. */
const LATEST: Readonly<Record<string, number>> = { 'before-import': 3, 'before-restore': 3, 'by-hand': 5 };

/**
 * Ids of the snapshots to drop: kept are the daily ones of the last seven days that have one, the last of each of the
 * four weeks before (Monday to Sunday, UTC), the latest three before an import or a restore, and five made by hand.
 */
export function snapshotsToDrop(snapshots: readonly Kept[]): string[] {
  const newest = [...snapshots].sort((a, b) => b.at - a.at);
  const daily = newest.filter(({ reason }) => reason === 'daily');
  const days = firstOfEach(daily, dayOf).slice(0, DAYS);
  const older = daily.filter((each) => dayOf(each) < Math.min(...days.map(dayOf)));
  const weeks = firstOfEach(older, weekOf).slice(0, WEEKS);
  const others = Object.entries(LATEST).flatMap(([reason, count]) =>
    newest.filter((each) => each.reason === reason).slice(0, count),
  );
  const kept = new Set([...days, ...weeks, ...others]);
  return newest.filter((each) => !kept.has(each)).map(({ id }) => id);
}

/** Days since 1970, UTC. */
export function dayOf({ at }: { readonly at: number }): number {
  return Math.floor(at / DAY_MS);
}

/** 1 January 1970 was a Thursday. */
function weekOf(kept: Kept): number {
  return Math.floor((dayOf(kept) + 3) / 7);
}

function firstOfEach(snapshots: readonly Kept[], groupOf: (kept: Kept) => number): Kept[] {
  const groups = new Map<number, Kept>();
  for (const each of snapshots) if (!groups.has(groupOf(each))) groups.set(groupOf(each), each);
  return [...groups.values()];
}
