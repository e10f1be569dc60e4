import type { Who } from '@/lib/library/governance';
import { liveRevisionOf } from '@/lib/library/live-revision';
import { isOpen, type Revision } from '@/lib/library/revision';
import type { Snippet } from '@/lib/library/snippet';
import type { CuecardDatabase } from './database';
import { changedBy } from './library-write';

/** Puts the live version into the history, as it last stood. Call before the live row is overwritten. */
export async function supersedeLive(db: CuecardDatabase, snippet: Snippet, who: Who): Promise<void> {
  const approved = (await revisionsOf(db, snippet.id)).filter(({ state }) => state === 'approved');
  const row = approved.find(({ version }) => version === snippet.version);
  const live = liveRevisionOf(snippet, row);
  const others = approved.filter(({ id }) => id !== live.id);
  const past = [live, ...others].map((each) => closed(each, 'superseded', who));
  await db.revisions.bulkPut(past);
}

export function closed(revision: Revision, state: 'superseded' | 'discarded', who: Who): Revision {
  return { ...revision, state, edit: revision.edit + 1, ...changedBy(who, revision) };
}

/** Every version that has a row, in no order. */
export async function revisionsOf(db: CuecardDatabase, snippetId: string): Promise<Revision[]> {
  const rows = await db.revisions.where('snippetId').equals(snippetId).toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

export async function openRevisionOf(db: CuecardDatabase, snippetId: string): Promise<Revision | undefined> {
  return (await revisionsOf(db, snippetId)).find(isOpen);
}

/** Gives up what is being written, if anything is. It stays in the history. */
export async function discardOpen(db: CuecardDatabase, snippetId: string, who: Who): Promise<void> {
  const open = (await revisionsOf(db, snippetId)).filter(isOpen);
  await db.revisions.bulkPut(open.map((revision) => closed(revision, 'discarded', who)));
}
