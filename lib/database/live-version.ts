import { wholeContentOf } from '@/lib/library/carry-over';
import type { Who } from '@/lib/library/governance';
import { isOpen, REVISION_SCHEMA, type Revision } from '@/lib/library/revision';
import type { Snippet } from '@/lib/library/snippet';
import type { CuecardDatabase } from './database';
import { changedBy } from './library-write';

/** Whether a version of it was ever approved: then wording changes only by approving the next. */
export function hasLiveVersion({ status }: Snippet): boolean {
  return status === 'approved' || status === 'retired';
}

/** The live version as its history shows it, also where no row was ever written for it. */
export function liveRevisionOf(snippet: Snippet, row?: Revision): Revision {
  return { ...(row ?? rowOfLive(snippet)), content: wholeContentOf(snippet) };
}

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
  return { ...revision, state, edit: revision.edit + 1, ...changedBy(who) };
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

function rowOfLive(snippet: Snippet): Revision {
  const { id, version, approvals, changedAt } = snippet;
  return {
    id: `${id}@${version}`,
    schema: REVISION_SCHEMA,
    snippetId: id,
    version,
    state: 'approved',
    content: wholeContentOf(snippet),
    writtenBy: [],
    note: '',
    sentBack: null,
    approvals: approvals.filter((approval) => approval.version === version),
    basedOn: null,
    edit: 0,
    createdAt: changedAt,
    changedAt,
    changedBy: snippet.changedBy,
    deletedAt: null,
  };
}
