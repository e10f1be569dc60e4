import { isReadOnly, libraryAge } from '@/lib/library/bundle/library-age';
import type { Verdict, Who } from '@/lib/library/governance';
import type { Team } from '@/lib/library/team';
import { type Failure, fail, type Result } from '@/lib/shared/result';
import { readBundleTrust } from './bundle-trust';
import type { CuecardDatabase } from './database';
import { attemptResult, type StorageFailure } from './failures';
import type { Stamp } from './journal';
import { teamIn } from './stored-team';
import type { Refusal, WriteFailure } from './write-failure';

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

export type WriteRule = (team: Team, name: string) => Verdict;

/** The same for somebody who has to be allowed to, in a library that is not too old to be changed. */
export function inLibraryIf<T, F extends Failure = WriteFailure>(
  db: CuecardDatabase,
  who: Who,
  rule: WriteRule,
  work: (team: Team) => Promise<Result<T, F | WriteFailure>>,
): Promise<Result<T, F | WriteFailure>> {
  return inLibrary(db, async () => {
    const held = await whyHeld(db, who, rule);
    return held ? forbid(held) : work(await teamIn(db));
  });
}

/** Why they may not write now; undefined when they may. For a look before anything else is done, too. */
export async function whyHeld(db: CuecardDatabase, who: Who, rule: WriteRule): Promise<Refusal | undefined> {
  if (isReadOnly(libraryAge(await readBundleTrust(db), who.now))) return 'too-old';
  return whyNotAllowed(db, who, rule);
}

/** The same of the team alone: what is no part of a signed library may be changed however old that is. */
export async function whyNotAllowed(
  db: CuecardDatabase,
  who: Who,
  rule: WriteRule,
): Promise<Refusal | undefined> {
  const verdict = rule(await teamIn(db), who.name);
  return verdict.ok ? undefined : verdict.why;
}

export function forbid(why: Refusal) {
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
