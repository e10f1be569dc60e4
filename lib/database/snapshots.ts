import { type Route, routeOfToday } from '@/lib/escalation/route';
import type { Backup, BackupProblem, Gzip, RestoreMode } from '@/lib/library/backup';
import { mayDecide, type Who } from '@/lib/library/governance';
import { planRestore, type RestorePlan, type RestoreRow } from '@/lib/library/restore-plan';
import { planPolicyRestore } from '@/lib/library/restore-policy';
import type { OpenVersions } from '@/lib/library/settle-versions';
import { type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { addDestinations } from './destination-backup';
import { attemptResult } from './failures';
import { nativeGzip } from './gzip';
import { append } from './journal';
import { forbid, stampOf, type Written, whyHeld, whyNotAllowed } from './library-write';
import { openBackup, putPolicyPlan, readPolicyRows } from './policy-backup';
import { readLibrary } from './read-library';
import type { Snapshot } from './records';
import { putTeam } from './stored-team';
import { takeSnapshot } from './take-snapshot';
import type { WriteFailure } from './write-failure';

export type { RestoreMode } from '@/lib/library/backup';
export { openBackup } from './policy-backup';
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
  /** A newer signed library, which is what a library that is too old waits for. */
  readonly mends?: boolean;
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
  return openBackup(bytes, gzip);
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
 * touched. The team comes back only where the backup replaces; what it decided about policy in both modes.
 */
export async function restore(
  db: CuecardDatabase,
  backup: Backup,
  mode: RestoreMode,
  who: Who,
  { open, gzip, mends = false }: RestoreOptions = {},
): Written<RestorePreview> {
  const why = mends ? whyNotAllowed : whyHeld;
  const held = await why(db, who, mayDecide);
  if (held) return forbid(held);
  const snapshot = await takeSnapshot(db, 'before-restore', who, gzip);
  if (!snapshot.ok) return snapshot;
  return inWholeLibrary(db, async () => {
    const heldNow = await why(db, who, mayDecide);
    if (heldNow) return forbid(heldNow);
    const plan = planRestore(await readLibrary(db, who), backup, mode, who, open);
    await db.snippets.bulkPut([...plan.snippets]);
    await db.revisions.bulkPut([...plan.revisions]);
    await db.requests.bulkPut([...plan.requests]);
    await db.routes.bulkPut(plan.routes.map((row) => routeOfToday(row) as Route));
    await putPolicyPlan(db, planPolicyRestore(await readPolicyRows(db), backup.policy, mode, who), who);
    await addDestinations(db, backup, who);
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

/** One transaction over replies and policy. */
function inWholeLibrary<T>(db: CuecardDatabase, work: () => Promise<Result<T, WriteFailure>>): Written<T> {
  const { snippets, revisions, requests, routes, packs, teamRules, helplines, destinations } = db;
  const policy = [packs, teamRules, helplines];
  const tables = [snippets, revisions, requests, routes, ...policy, destinations, db.journal, db.meta];
  return attemptResult(() => db.transaction('rw', tables, work));
}

function previewOf({ rows, same, givenUp }: RestorePlan): RestorePreview {
  const count = (action: RestoreRow['action']) => rows.filter((row) => row.action === action).length;
  return { added: count('added'), changed: count('changed'), removed: count('removed'), same, givenUp, rows };
}
