import type { Backup, RestoreMode, StoredLibrary, StoredRow } from './backup';
import type { Who } from './governance';
import type { ReplyRequest } from './request';
import { isOpen, type Revision } from './revision';
import { isTaken } from './same-row';
import { type OpenVersions, settleVersions } from './settle-versions';
import type { Snippet } from './snippet';

/** What restoring does to one reply. */
export type RestoreRow = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly action: 'added' | 'changed' | 'removed';
};

export type RestorePlan = {
  /** Rows to put. */
  readonly snippets: readonly Snippet[];
  readonly revisions: readonly Revision[];
  readonly requests: readonly ReplyRequest[];
  readonly routes: readonly StoredRow[];
  readonly rows: readonly RestoreRow[];
  /** Replies that stay as they are. */
  readonly same: number;
  /** Versions being written that end though their reply stays; they are kept in the history. */
  readonly givenUp: number;
};

/** Never drops a version: live words that are replaced go into the history, and so does what was being written. */
export function planRestore(
  now: StoredLibrary,
  backup: Backup,
  mode: RestoreMode,
  who: Who,
  open: OpenVersions = 'keep',
): RestorePlan {
  const before = byId(now.snippets);
  const requests = byId(now.requests);
  const routes = byId(now.routes);
  const taken = backup.snippets.filter((row) => isTaken(before.get(row.id), row, mode));
  const back = taken.map((row) => (mode === 'replace' && before.has(row.id) ? stamped(row, who) : row));
  const gone = mode === 'replace' ? missing(now.snippets, backup.snippets) : [];
  const removed = gone.map((row) => ({ ...stamped(row, who), deletedAt: who.now }));
  const snippets = [...back, ...removed];
  const rows = snippets.flatMap((row) => restoreRow(before.get(row.id), row));
  const living = now.snippets.filter(({ deletedAt }) => deletedAt === null).length;
  const touched = rows.filter(({ action }) => action !== 'added').length;
  const revisions = settleVersions({ now, backup, changed: byId(snippets), mode, open, who });
  const begunRoutes = open === 'as-in-backup' ? removedRoutes(now.routes, backup.routes, who) : [];
  const goneIds = new Set(gone.map(({ id }) => id));
  const wasOpen = now.revisions.filter((row) => isOpen(row) && !goneIds.has(row.snippetId));
  const openIds = new Set(wasOpen.map(({ id }) => id));
  return {
    snippets,
    revisions,
    givenUp: revisions.filter(({ id, state }) => state === 'discarded' && openIds.has(id)).length,
    requests: backup.requests.filter((row) => isTaken(requests.get(row.id), row, mode)),
    routes: [...backup.routes.filter((row) => isTaken(routes.get(row.id), row, mode)), ...begunRoutes],
    rows,
    same: living - touched,
  };
}

function missing(now: readonly Snippet[], backup: readonly Snippet[]): Snippet[] {
  const kept = byId(backup);
  return now.filter(({ id, deletedAt }) => deletedAt === null && !kept.has(id));
}

function removedRoutes(now: readonly StoredRow[], backup: readonly StoredRow[], who: Who): StoredRow[] {
  const kept = byId(backup);
  const gone = now.filter((row) => !kept.has(row.id) && !(row as { deletedAt?: number | null }).deletedAt);
  const end = { changedAt: who.now, changedBy: who.name, deletedAt: who.now };
  return gone.map((row) => ({ ...row, ...end }));
}

function restoreRow(before: Snippet | undefined, after: Snippet): RestoreRow[] {
  const wasThere = before !== undefined && before.deletedAt === null;
  const isThere = after.deletedAt === null;
  if (!wasThere && !isThere) return [];
  const action = !wasThere ? 'added' : isThere ? 'changed' : 'removed';
  const { id, code, texts } = isThere ? after : (before ?? after);
  return [{ id, code, title: texts[0]?.title ?? '', action }];
}

function stamped(row: Snippet, who: Who): Snippet {
  return { ...row, changedAt: who.now, changedBy: who.name };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
