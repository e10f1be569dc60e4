import type { CuecardDatabase } from '@/lib/database/database';
import { cueStamp, teamCues } from '@/lib/database/team-cues';
import { type CueBooks, cueBooks } from '@/lib/triage/cue-book';

/** The words of risk as the team has them now. Losing what is built with the worker costs only the building. */
export async function cueBooksNow(db: CuecardDatabase): Promise<CueBooks> {
  const stamp = await cueStamp(db);
  const before = keptByDatabase.get(db);
  if (before?.stamp === stamp) return before.books;
  const books = cueBooks(await teamCues(db));
  keptByDatabase.set(db, { stamp, books });
  return books;
}

const keptByDatabase = new WeakMap<CuecardDatabase, { readonly stamp: string; readonly books: CueBooks }>();
