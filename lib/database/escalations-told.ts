import type { Escalation } from '@/lib/escalation/escalation';
import type { Who } from '@/lib/library/governance';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { attemptResult, type StorageFailure } from './failures';
import { changedBy } from './library-write';

/** `told`: the customer knows that it is solved. `not-needed`: nobody has to tell them. */
export type HowTold = NonNullable<Escalation['told']>['how'];

export type ToldFailure = { readonly type: 'unknown-escalation' | 'not-solved' } | StorageFailure;

/** Takes a solved case off the list of those whose customers are still to be told. Saying it twice changes nothing. */
export function noteTold(
  db: CuecardDatabase,
  escalationId: string,
  how: HowTold,
  who: Who,
): Promise<Result<Escalation, ToldFailure>> {
  return change(db, escalationId, (before) => {
    if (!before.solved) return undefined;
    if (before.told) return before;
    return { ...before, told: { at: who.now, how, who: who.name }, ...changedBy(who, before) };
  });
}

/** Puts it back on that list. */
export function undoTold(
  db: CuecardDatabase,
  escalationId: string,
  who: Who,
): Promise<Result<Escalation, ToldFailure>> {
  return change(db, escalationId, (before) =>
    before.told ? { ...before, told: null, ...changedBy(who, before) } : before,
  );
}

/** `changeOf` answers undefined for a case that is not solved. */
function change(
  db: CuecardDatabase,
  id: string,
  changeOf: (before: Escalation) => Escalation | undefined,
): Promise<Result<Escalation, ToldFailure>> {
  return attemptResult(() =>
    db.transaction('rw', db.escalations, async (): Promise<Result<Escalation, ToldFailure>> => {
      const before = await db.escalations.get(id);
      if (!before || before.deletedAt !== null) return fail({ type: 'unknown-escalation' });
      const after = changeOf(before);
      if (!after) return fail({ type: 'not-solved' });
      if (after !== before) await db.escalations.put(after);
      return succeed(after);
    }),
  );
}
