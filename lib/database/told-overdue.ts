import { isOverdue } from '@/lib/escalation/goal';
import { overdueCases } from './case-progress';
import { openCommitments } from './commitments';
import type { CuecardDatabase } from './database';

/** A case nobody took over in time, or a promise whose time has come. `id` is new when it gets another time. */
export type Overdue = {
  readonly id: string;
  readonly kind: 'case' | 'promise';
  readonly commentKey: string;
  readonly permalink: string;
  /** Of a case; empty for a promise. */
  readonly routeName: string;
  /** Milliseconds since 1970 UTC. */
  readonly dueAt: number;
};

/** Everything that is overdue at `now`, the longest first. */
export async function overdueNow(db: CuecardDatabase, now: number): Promise<Overdue[]> {
  const cases = (await overdueCases(db, now)).filter((each) => isOverdue(each, now));
  const promises = await openCommitments(db);
  const all = [
    ...cases.map(({ id, commentKey, permalink, routeName, goalAt }): Overdue => {
      const dueAt = goalAt ?? now;
      return { id: `case:${id}:${dueAt}`, kind: 'case', commentKey, permalink, routeName, dueAt };
    }),
    ...promises.flatMap(({ id, commentKey, permalink, dueAt }): Overdue[] =>
      dueAt === null || dueAt > now
        ? []
        : [{ id: `promise:${id}:${dueAt}`, kind: 'promise', commentKey, permalink, routeName: '', dueAt }],
    ),
  ];
  return all.sort((a, b) => a.dueAt - b.dueAt);
}

/**
 * Those of `overdue` that the person has not been told of, which from now on they have: stored before anybody is
 * told, so that a worker that dies meanwhile rather says nothing than says it twice.
 */
export function takeUntold(db: CuecardDatabase, overdue: readonly Overdue[]): Promise<Overdue[]> {
  return db.transaction('rw', db.meta, async () => {
    const row = await db.meta.get(TOLD);
    const told = new Set(Array.isArray(row?.value) ? row.value.map(String) : []);
    const untold = overdue.filter(({ id }) => !told.has(id));
    // Only what is still overdue is kept: the list never grows beyond that.
    if (untold.length > 0) await db.meta.put({ key: TOLD, value: overdue.map(({ id }) => id) });
    return untold;
  });
}

const TOLD = 'told-overdue';
