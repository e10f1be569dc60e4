import { wholeContentOf } from './carry-over';
import { REVISION_SCHEMA, type Revision } from './revision';
import type { Snippet } from './snippet';

/** Whether a version of it was ever approved: then wording changes only by approving the next. */
export function hasLiveVersion({ status }: Snippet): boolean {
  return status === 'approved' || status === 'retired';
}

/** The live version as its history shows it, also where no row was ever written for it. */
export function liveRevisionOf(snippet: Snippet, row?: Revision): Revision {
  return { ...(row ?? rowOfLive(snippet)), content: wholeContentOf(snippet) };
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
