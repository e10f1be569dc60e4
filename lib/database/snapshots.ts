import type { Backup, BackupProblem, Gzip } from '@/lib/library/backup';
import type { Who } from '@/lib/library/governance';
import type { Result } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import type { Snapshot } from './records';
import type { WriteFailure } from './write-failure';

export type SnapshotReason = Snapshot['reason'];
/** What restoring would do to one reply. */
export type RestoreRow = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly action: 'added' | 'changed' | 'removed';
};
export type RestorePreview = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
  readonly rows: readonly RestoreRow[];
};
export type RestoreMode = 'replace' | 'merge';

const soon = (..._: unknown[]): never => {
  throw new Error('not built yet');
};
export const readLibrary = (db: CuecardDatabase, who: Who): Promise<Backup> => soon(db, who);
export const takeSnapshot = (
  db: CuecardDatabase,
  reason: SnapshotReason,
  who: Who,
  gzip?: Gzip,
): Promise<Result<Snapshot, WriteFailure>> => soon(db, reason, who, gzip);
export const takeDailySnapshot = (
  db: CuecardDatabase,
  now: number,
  gzip?: Gzip,
): Promise<Result<Snapshot | null, WriteFailure>> => soon(db, now, gzip);
export const snapshots = (db: CuecardDatabase): Promise<Snapshot[]> => soon(db);
export const openSnapshot = (snapshot: Snapshot, gzip?: Gzip): Promise<Result<Backup, BackupProblem>> =>
  soon(snapshot, gzip);
export const previewRestore = (
  db: CuecardDatabase,
  backup: Backup,
  mode: RestoreMode,
): Promise<RestorePreview> => soon(db, backup, mode);
export const restore = (
  db: CuecardDatabase,
  backup: Backup,
  mode: RestoreMode,
  who: Who,
  gzip?: Gzip,
): Promise<Result<RestorePreview, WriteFailure>> => soon(db, backup, mode, who, gzip);
