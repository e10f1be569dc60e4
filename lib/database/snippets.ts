import { isOpen } from '@/lib/library/revision';
import type { Snippet } from '@/lib/library/snippet';
import type { CuecardDatabase } from './database';
import { supersedeLive } from './live-version';
import { type SeedReport, seed } from './seed';

/**
 * Brings the starter library in. Safe at every start: what a person changed, deleted or is writing a version of is
 * left alone; an untouched starter row takes a later starter's newer version, and its old words go into the history.
 */
export function seedStarter(
  db: CuecardDatabase,
  snippets: readonly Snippet[],
  now: number,
): Promise<SeedReport> {
  return db.transaction('rw', [db.snippets, db.revisions, db.meta], async () => {
    const writing = await beingWritten(db);
    return seed(
      db,
      db.snippets,
      snippets,
      { key: 'starter-snippets', now },
      (row, next) => next.version > row.version && !writing.has(row.id),
      (row) => supersedeLive(db, row, { name: row.changedBy, now }),
    );
  });
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

async function beingWritten(db: CuecardDatabase): Promise<Set<string>> {
  const open = await db.revisions.where('state').anyOf('draft', 'in-review').toArray();
  return new Set(open.filter(isOpen).map(({ snippetId }) => snippetId));
}
