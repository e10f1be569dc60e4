import type { Escalation } from '@/lib/escalation/escalation';
import type { CuecardDatabase } from './database';

/** More than anybody looks through in a day; the rest is on the library's page. */
const MOST = 100;

/**
 * Cases that somebody may still have to look after: those due first, and the newest of the others. Bounded, so that
 * thousands that wait cost no more than a few.
 */
export async function casesToLookAfter(db: CuecardDatabase): Promise<Escalation[]> {
  const due = await db.escalations.where('goalAt').above(0).limit(MOST).toArray();
  const newest = await newestCases(db);
  const byId = new Map([...due, ...newest].map((each) => [each.id, each]));
  return [...byId.values()].filter(({ deletedAt, status }) => deletedAt === null && status === 'saved');
}

/**
 * Read forward, from the last but `MOST`: backwards a browser hands them out one by one, which held up the opening
 * of the sidebar beside ten thousand cases (Chromium, 2026-11).
 */
async function newestCases(db: CuecardDatabase): Promise<Escalation[]> {
  const byTime = db.escalations.orderBy('createdAt').reverse();
  const [from] = await byTime
    .offset(MOST - 1)
    .limit(1)
    .keys();
  const since = typeof from === 'number' ? from : 0;
  // As many may be of one moment, as after an import; they are not all read.
  return db.escalations
    .where('createdAt')
    .aboveOrEqual(since)
    .limit(2 * MOST)
    .toArray();
}
