import { mayDecide, type Who } from '@/lib/library/governance';
import type { Failure, Result } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { attemptResult, type StorageFailure } from './failures';
import { forbid } from './library-write';
import { teamIn } from './stored-team';
import type { WriteFailure } from './write-failure';

/** One transaction over all that a team decides about policy: an act and its log entry stand or fall together. */
export function inPolicy<T, F extends Failure>(
  db: CuecardDatabase,
  work: () => Promise<Result<T, F>>,
): Promise<Result<T, F | StorageFailure>> {
  const { packs, teamRules, helplines, acknowledgements, journal, meta } = db;
  const tables = [packs, teamRules, helplines, acknowledgements, journal, meta];
  return attemptResult(() => db.transaction('rw', tables, work));
}

/** The same for those who decide. */
export function inPolicyIfDeciding<T, F extends Failure = WriteFailure>(
  db: CuecardDatabase,
  who: Who,
  work: () => Promise<Result<T, F | WriteFailure>>,
): Promise<Result<T, F | WriteFailure>> {
  return inPolicy(db, async () => {
    const verdict = mayDecide(await teamIn(db), who.name);
    return verdict.ok ? work() : forbid(verdict.why);
  });
}
