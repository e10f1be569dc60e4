import type { BackupPolicy, RestoreMode, StoredRow } from './backup';
import type { Who } from './governance';
import { isTaken } from './same-row';

/** Rows to put, so that what the team decided about policy is as in a backup. */
export type PolicyPlan = {
  readonly decisions: readonly StoredRow[];
  readonly teamRules: readonly StoredRow[];
  readonly helplines: readonly StoredRow[];
  /** Null: they stay as they are. */
  readonly facts: BackupPolicy['facts'];
  readonly cues: readonly StoredRow[];
};

/**
 * `undefined`: the backup is of before policies were kept, and nothing changes. A rule that comes back in other words
 * is a version of its own: who has read a later one has not read this.
 */
export function planPolicyRestore(
  now: BackupPolicy,
  backup: BackupPolicy | undefined,
  mode: RestoreMode,
  who: Who,
): PolicyPlan {
  if (!backup) return NOTHING;
  const rows = (table: 'decisions' | 'teamRules' | 'helplines') =>
    restored(now[table], backup[table], mode, who);
  const before = new Map(now.teamRules.map((row) => [row.id, row]));
  const isFactsTaken = backup.facts && isTaken(now.facts ?? undefined, backup.facts, mode);
  return {
    decisions: rows('decisions'),
    teamRules: rows('teamRules').map((row) => ofNewVersion(before.get(row.id), row)),
    helplines: rows('helplines'),
    facts: isFactsTaken ? backup.facts : null,
    cues: backup.cues ? restored(now.cues ?? [], backup.cues, mode, who) : [],
  };
}

const NOTHING: PolicyPlan = { decisions: [], teamRules: [], helplines: [], facts: null, cues: [] };

type Row = StoredRow & { readonly deletedAt?: number | null; readonly version?: number };

function restored(
  now: readonly Row[],
  backup: readonly Row[],
  mode: RestoreMode,
  { name, now: at }: Who,
): Row[] {
  const changed = { changedAt: at, changedBy: name };
  const before = new Map(now.map((row) => [row.id, row]));
  const kept = new Set(backup.map(({ id }) => id));
  const taken = backup.filter((row) => isTaken(before.get(row.id), row, mode));
  if (mode === 'merge') return taken;
  const gone = now.filter(({ id, deletedAt }) => !kept.has(id) && !deletedAt);
  return [
    ...taken.map((row) => (before.has(row.id) ? { ...row, ...changed } : row)),
    ...gone.map((row) => ({ ...row, ...changed, deletedAt: at })),
  ];
}

function ofNewVersion(before: Row | undefined, row: Row): Row {
  if (before?.version === undefined || row.version === undefined || row.version > before.version) return row;
  return row.deletedAt ? row : { ...row, version: before.version + 1 };
}
