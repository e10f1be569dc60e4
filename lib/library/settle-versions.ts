import type { Backup, RestoreMode, StoredLibrary } from './backup';
import type { Who } from './governance';
import { hasLiveVersion, liveRevisionOf } from './live-revision';
import { isOpen, type Revision } from './revision';
import type { Snippet } from './snippet';

type Settling = {
  readonly now: StoredLibrary;
  readonly backup: Backup;
  /** Replies as they will be, those alone that change. */
  readonly changed: ReadonlyMap<string, Snippet>;
  readonly mode: RestoreMode;
  readonly open: OpenVersions;
  readonly who: Who;
};

/**
 * What becomes of versions that are being written. `keep`: those that fit the live one go on. `as-in-backup`: one that
 * the backup does not know was begun since, and is given up; routes that came since go too.
 */
export type OpenVersions = 'keep' | 'as-in-backup';

/**
 * The versions to put when a backup comes back: those of both sides together, with one live and at most one open for
 * each reply. What loses its place stays in the history, as superseded or given up.
 */
export function settleVersions({ now, backup, changed, mode, open, who }: Settling): Revision[] {
  const before = new Map(now.snippets.map((row) => [row.id, row]));
  const mine = groupBySnippet(now.revisions);
  const theirs = groupBySnippet(backup.revisions);
  const known = new Set(backup.revisions.map(({ id }) => id));
  const goesOn = (row: Revision) => open === 'keep' || known.has(row.id);
  const begun = now.revisions.filter((row) => isOpen(row) && !goesOn(row));
  const ids = new Set([...theirs.keys(), ...changed.keys(), ...begun.map(({ snippetId }) => snippetId)]);
  return [...ids].flatMap((id) => {
    const snippet = changed.get(id) ?? before.get(id);
    if (!snippet) return theirs.get(id) ?? [];
    const old = mine.get(id) ?? [];
    const both = unite(old, theirs.get(id) ?? [], mode);
    const replaced = changed.has(id) ? before.get(id) : undefined;
    const past = replaced ? replacedVersion(replaced, snippet, old, both) : undefined;
    const all = past ? [...both.filter((row) => row.id !== past.id), past] : both;
    const first = changed.has(id) ? (theirs.get(id) ?? []) : old;
    const ranking = { first: new Set(first.map((row) => row.id)), goesOn };
    return differing(settle(snippet, all, ranking, who), old);
  });
}

/** Of the same row on both sides: the backup's when it replaces, else the one changed last. Its `edit` is a new one. */
function unite(mine: readonly Revision[], theirs: readonly Revision[], mode: RestoreMode): Revision[] {
  const rows = new Map(mine.map((row) => [row.id, row]));
  for (const row of theirs) {
    const old = rows.get(row.id);
    if (
      old &&
      (JSON.stringify(old) === JSON.stringify(row) || (mode === 'merge' && row.changedAt <= old.changedAt))
    )
      continue;
    rows.set(row.id, old ? { ...row, edit: Math.max(old.edit, row.edit) + 1 } : row);
  }
  return [...rows.values()];
}

/** The words that are live now and will not be, as a past version. */
function replacedVersion(
  before: Snippet,
  after: Snippet,
  old: readonly Revision[],
  both: readonly Revision[],
): Revision | undefined {
  if (!hasLiveVersion(before)) return undefined;
  const row = old.find(({ state, version }) => state === 'approved' && version === before.version);
  const live = liveRevisionOf(before, row);
  if (before.version === after.version && hasLiveVersion(after) && hasSameTexts(before, after))
    return undefined;
  const inBackup = both.find(({ id }) => id === live.id);
  const isTaken = inBackup !== undefined && inBackup !== row;
  const id = isTaken ? `${before.id}@${before.version}/${before.changedAt}` : live.id;
  return { ...live, id, state: 'superseded', edit: live.edit + 1 };
}

/** `first`: the side whose rows win a place both sides claim. */
type Ranking = { readonly first: ReadonlySet<string>; readonly goesOn: (row: Revision) => boolean };

function settle(
  snippet: Snippet,
  rows: readonly Revision[],
  { first, goesOn }: Ranking,
  who: Who,
): Revision[] {
  const ranked = [...rows].sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  const isLive = hasLiveVersion(snippet);
  const live = ranked.find(
    ({ state, version }) => isLive && state === 'approved' && version === snippet.version,
  );
  const mayBeOpen = (row: Revision) => isOpen(row) && goesOn(row) && snippet.deletedAt === null;
  const open = ranked.find((row) => mayBeOpen(row) && fits(row, snippet, first));
  const highest = Math.max(
    isLive ? snippet.version : 0,
    ...rows.map((row) => (row === open ? 0 : row.version)),
  );
  return rows.map((row) => {
    if (row.state === 'approved' && row !== live) return ended(row, 'superseded', who);
    if (row !== open) return isOpen(row) ? ended(row, 'discarded', who) : row;
    return row.version > highest ? row : { ...row, version: highest + 1 };
  });
}

/** An open version goes on only beside the live one it was begun from. */
function fits(row: Revision, snippet: Snippet, first: ReadonlySet<string>): boolean {
  if (hasLiveVersion(snippet)) return row.basedOn === snippet.version;
  return row.basedOn === null && first.has(row.id);
}

function ended(row: Revision, state: 'superseded' | 'discarded', who: Who): Revision {
  return { ...row, state, edit: row.edit + 1, changedAt: who.now, changedBy: who.name };
}

function differing(rows: readonly Revision[], old: readonly Revision[]): Revision[] {
  return rows.filter((row) => !old.includes(row));
}

function hasSameTexts(a: Snippet, b: Snippet): boolean {
  return JSON.stringify(a.texts) === JSON.stringify(b.texts);
}

function groupBySnippet(rows: readonly Revision[]): Map<string, Revision[]> {
  const groups = new Map<string, Revision[]>();
  for (const row of rows) {
    const group = groups.get(row.snippetId);
    if (group) group.push(row);
    else groups.set(row.snippetId, [row]);
  }
  return groups;
}
