import type { Snippet } from '@/lib/library/snippet';
import type { CuecardDatabase } from './database';
import { type SeedReport, seed } from './seed';

/**
 * Brings the starter library in. Safe at every start: what a person changed or deleted is left alone; an untouched
 * starter row takes a later starter's newer version.
 */
export function seedStarter(
  db: CuecardDatabase,
  snippets: readonly Snippet[],
  now: number,
): Promise<SeedReport> {
  return seed(
    db,
    db.snippets,
    snippets,
    { key: 'starter-snippets', now },
    (row, next) => next.version > row.version,
  );
}

/** Every snippet that is not deleted, retired ones included. */
export function liveSnippets(db: CuecardDatabase): Promise<Snippet[]> {
  return db.snippets.filter(({ deletedAt }) => deletedAt === null).toArray();
}

/** Also a deleted one: what was used once can still be shown. */
export function snippetOf(db: CuecardDatabase, id: string): Promise<Snippet | undefined> {
  return db.snippets.get(id);
}

export async function putSnippet(db: CuecardDatabase, snippet: Snippet): Promise<void> {
  await db.snippets.put(snippet);
}
