import { isOfCase } from '@/lib/escalation/delivery/parcel-id';
import type { CuecardDatabase } from './database';
import { newId } from './ids';
import type { NetworkRow } from './records';

export type RequestMade = Pick<NetworkRow, 'host' | 'bytes' | 'purpose' | 'why'>;

/**
 * Writes down a request before it leaves, so that the list is complete even when the worker dies with it. Throws
 * when it cannot be written: then nothing may leave.
 */
export async function noteRequest(db: CuecardDatabase, made: RequestMade, now: number): Promise<string> {
  const id = newId(now);
  const open = { outcome: 'pending', status: null, answeredAt: null };
  await db.network.add({ id, schema: 1, at: now, ...made, ...open });
  return id;
}

/** How it ended; `status` null when no answer came. */
export async function noteAnswer(
  db: CuecardDatabase,
  id: string,
  answer: { readonly outcome: string; readonly status: number | null },
  now: number,
): Promise<void> {
  await db.network.update(id, { ...answer, answeredAt: now });
}

/** Newest first. */
export function listRequests(db: CuecardDatabase, limit: number): Promise<NetworkRow[]> {
  return db.network.orderBy('at').reverse().limit(limit).toArray();
}

/** Those of every department it was passed on to as well, oldest first. */
export function requestsOf(db: CuecardDatabase, escalationId: string): Promise<NetworkRow[]> {
  return db.network
    .where('why')
    .startsWith(escalationId)
    .filter(({ why }) => isOfCase(why, escalationId))
    .sortBy('id');
}

/** Drops what is older than `before` (milliseconds since 1970 UTC); answers how many. */
export function forgetRequests(db: CuecardDatabase, before: number): Promise<number> {
  return db.network.where('at').below(before).delete();
}
