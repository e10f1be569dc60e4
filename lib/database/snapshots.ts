import type { Route } from '@/lib/escalation/escalation';
import {
  type Backup,
  type BackupProblem,
  type Gzip,
  type RestoreMode,
  readBackup,
} from '@/lib/library/backup';
import { mayDecide, type Who } from '@/lib/library/governance';
import { planRestore, type RestorePlan, type RestoreRow } from '@/lib/library/restore-plan';
import type { OpenVersions } from '@/lib/library/settle-versions';
import { type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { nativeGzip } from './gzip';
import { append } from './journal';
import { forbid, inLibraryIf, stampOf, type Written } from './library-write';
import { readLibrary } from './read-library';
import type { Snapshot } from './records';
import { putTeam, teamIn } from './stored-team';
import { takeSnapshot } from './take-snapshot';

export type { RestoreMode } from '@/lib/library/backup';
export { readLibrary } from './read-library';
export { type SnapshotReason, takeDailySnapshot, takeSnapshot } from './take-snapshot';

/** How many replies change in which way, and which. */
export type RestorePreview = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
  /** Versions being written that end though their reply stays; they are kept in the history. */
  readonly givenUp: number;
  readonly rows: readonly RestoreRow[];
};

export type RestoreOptions = {
  /** What becomes of versions being written that the backup does not know; 'keep' unless said. */
  readonly open?: OpenVersions;
  readonly gzip?: Gzip;
};

/** Newest first. */
export function snapshots(db: CuecardDatabase): Promise<Snapshot[]> {
  return db.snapshots.orderBy('at').reverse().toArray();
}

export function openSnapshot(
  { bytes }: Snapshot,
  gzip: Gzip = nativeGzip(),
): Promise<Result<Backup, BackupProblem>> {
  return readBackup(bytes, gzip);
}

/** What restoring would do now. Nothing is written. */
export async function previewRestore(
  db: CuecardDatabase,
  backup: Backup,
  mode: RestoreMode,
  { open }: RestoreOptions = {},
): Promise<RestorePreview> {
  const who = { name: '', now: 0 };
  return previewOf(planRestore(await readLibrary(db, who), backup, mode, who, open));
}

/**
 * Brings a backup back in one transaction, after a snapshot of what is there: when that finds no room, nothing is
 * touched. The team comes back only where the backup replaces.
 */
export async function restore(
  db: CuecardDatabase,
  backup: Backup,
  mode: RestoreMode,
  who: Who,
  { open, gzip }: RestoreOptions = {},
): Written<RestorePreview> {
  const verdict = mayDecide(await teamIn(db), who.name);
  if (!verdict.ok) return forbid(verdict.why);
  const snapshot = await takeSnapshot(db, 'before-restore', who, gzip);
  if (!snapshot.ok) return snapshot;
  return inLibraryIf(db, who, mayDecide, async () => {
    const plan = planRestore(await readLibrary(db, who), backup, mode, who, open);
    await db.snippets.bulkPut([...plan.snippets]);
    await db.revisions.bulkPut([...plan.revisions]);
    await db.requests.bulkPut([...plan.requests]);
    await db.routes.bulkPut([...(plan.routes as readonly Route[])]);
    if (mode === 'replace') await putTeam(db, backup.team);
    const preview = previewOf(plan);
    const { added, changed } = preview;
    await append(
      db,
      { kind: 'library-imported', from: 'cuecard-backup', added, changed, refused: 0 },
      stampOf(who),
    );
    return succeed(preview);
  });
}

function previewOf({ rows, same, givenUp }: RestorePlan): RestorePreview {
  const count = (action: RestoreRow['action']) => rows.filter((row) => row.action === action).length;
  return { added: count('added'), changed: count('changed'), removed: count('removed'), same, givenUp, rows };
}
