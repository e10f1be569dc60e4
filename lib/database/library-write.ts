import type { Verdict, Who } from '@/lib/library/governance';
import type { Team } from '@/lib/library/team';
import { type Failure, fail, type Result } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { attemptResult, type StorageFailure } from './failures';
import type { Stamp } from './journal';
import { teamIn } from './stored-team';
import type { WriteFailure } from './write-failure';

export type Written<T> = Promise<Result<T, WriteFailure>>;

/** One transaction over all that the library is made of: an act, its history and its log entry stand or fall together. */
export function inLibrary<T, F extends Failure>(
  db: CuecardDatabase,
  work: () => Promise<Result<T, F>>,
): Promise<Result<T, F | StorageFailure>> {
  const { snippets, revisions, requests, routes, teamRules, journal, meta } = db;
  const tables = [snippets, revisions, requests, routes, teamRules, journal, meta];
  return attemptResult(() => db.transaction('rw', tables, work));
}

/** The same for somebody who has to be allowed to. */
export function inLibraryIf<T, F extends Failure = WriteFailure>(
  db: CuecardDatabase,
  who: Who,
  rule: (team: Team, name: string) => Verdict,
  work: (team: Team) => Promise<Result<T, F | WriteFailure>>,
): Promise<Result<T, F | WriteFailure>> {
  return inLibrary(db, async () => {
    const team = await teamIn(db);
    const verdict = rule(team, who.name);
    return verdict.ok ? work(team) : forbid(verdict.why);
  });
}

export function forbid(why: Extract<WriteFailure, { type: 'forbidden' }>['why']) {
  return fail<WriteFailure>({ type: 'forbidden', why });
}

export function notFound() {
  return fail<WriteFailure>({ type: 'not-found' });
}

/** Who changed a row last. Its time never goes back, so that merging a backup cannot take an older row for a newer. */
export function changedBy(
  { name, now }: Who,
  before?: { readonly changedAt: number },
): { readonly changedAt: number; readonly changedBy: string } {
  return { changedAt: Math.max(now, before?.changedAt ?? 0), changedBy: name };
}

export function stampOf({ name, now }: Who): Stamp {
  return { by: name, at: now };
}
