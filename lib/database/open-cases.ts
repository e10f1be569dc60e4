import type { Escalation } from '@/lib/escalation/escalation';
import type { CuecardDatabase } from './database';

/** More than anybody looks through in a day; the rest is on the library's page. */
const MOST = 200;

/**
 * Cases that somebody may still have to look after: those due first, and the newest of the others. Bounded, so that
 * thousands that wait cost no more than a few.
 */
export async function casesToLookAfter(db: CuecardDatabase): Promise<Escalation[]> {
  const due = await db.escalations.where('goalAt').above(0).limit(MOST).toArray();
  const newest = await db.escalations.orderBy('createdAt').reverse().limit(MOST).toArray();
  const byId = new Map([...due, ...newest].map((each) => [each.id, each]));
  return [...byId.values()].filter(({ deletedAt, status }) => deletedAt === null && status === 'saved');
}
