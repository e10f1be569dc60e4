import type { Dispatch, OutboxEntry } from '@/lib/escalation/delivery/entry';
import type { Parcel } from '@/lib/escalation/delivery/parcel';
import { type ResendFailure, resent } from '@/lib/escalation/delivery/transitions';
import type { Who } from '@/lib/library/governance';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { attemptResult, type StorageFailure } from './failures';

/** Cases that did not arrive and are not tried any more; the oldest first. */
export function deadLetters(db: CuecardDatabase): Promise<OutboxEntry[]> {
  return db.outbox.where('state').equals('dead').sortBy('changedAt');
}

export type ResendProblem = ResendFailure | { readonly type: 'unknown-escalation' } | StorageFailure;

/** Puts a dead letter on its way again: to where it was going, or by another `dispatch`. */
export function resendDead(
  db: CuecardDatabase,
  id: string,
  who: Who,
  dispatch?: Dispatch,
): Promise<Result<OutboxEntry, ResendProblem>> {
  return attemptResult(() =>
    db.transaction('rw', db.outbox, async (): Promise<Result<OutboxEntry, ResendProblem>> => {
      const entry = await db.outbox.get(id);
      if (!entry) return fail({ type: 'unknown-escalation' });
      const parcel = dispatch?.parcel ?? entry.parcel;
      const to = dispatch?.destinationId ?? entry.destinationId;
      const after = resent({ ...entry, parcel }, to, who.name, who.now);
      if (!after.ok) return after;
      await db.outbox.put(after.value);
      return succeed(after.value);
    }),
  );
}

/**
 * Empties what is kept of these cases on their way out, for when their author is erased. What waits still goes out,
 * as a case without its words, so that the department hears of it.
 */
export async function stripParcels(db: CuecardDatabase, ids: readonly string[]): Promise<void> {
  const entries = await db.outbox.bulkGet([...ids]);
  const stripped = entries.flatMap((entry) =>
    entry?.parcel ? [{ ...entry, parcel: bare(entry.parcel) }] : [],
  );
  await db.outbox.bulkPut(stripped);
}

function bare(parcel: Parcel): Parcel {
  return { ...parcel, note: '', link: null, conversation: [] };
}
