import type { Gzip } from '@/lib/library/backup';
import type { ImportAction, ImportPlan } from '@/lib/library/exchange/plan-import';
import { mayEdit, type Who } from '@/lib/library/governance';
import type { Revision } from '@/lib/library/revision';
import type { Snippet } from '@/lib/library/snippet';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { attempt, type StorageFailure } from './failures';
import { type ImportedRows, ImportWriter, StaleRow } from './import-rows';
import { writeRules } from './import-rules';
import { append } from './journal';
import { inLibraryIf, stampOf, whyHeld } from './library-write';
import { everyRow } from './portions';
import { takeSnapshot } from './snapshots';
import type { Refusal, WriteFailure } from './write-failure';

export type Imported = {
  readonly added: number;
  readonly changed: number;
  /** Routes that came in or changed. */
  readonly routes: number;
  /** Policy rules that came in as drafts. */
  readonly rules: number;
  /** The library as it was before: restoring it takes the import back. */
  readonly snapshotId: string;
};

/** `stale`: the library is no longer as it was when the plan was made; plan again. Nothing was written. */
export type ImportFailure =
  | { readonly type: 'stale'; readonly code: string }
  | { readonly type: 'forbidden'; readonly why: Refusal }
  | StorageFailure;

/** Replies that are in the transaction, of those that are to be written. None of them counts before all are. */
export type ImportProgress = { readonly written: number; readonly total: number };

export type ImportOptions = {
  readonly gzip?: Gzip;
  readonly onProgress?: (progress: ImportProgress) => void;
};

/**
 * Does what the rows of the plan say, after a snapshot: all of it, in one transaction with its log entry, or nothing.
 * New replies land as drafts, changed ones as a draft version beside the live one. Rules land as drafts too.
 */
export async function applyImport(
  db: CuecardDatabase,
  plan: ImportPlan,
  who: Who,
  { gzip, onProgress = () => undefined }: ImportOptions = {},
): Promise<Result<Imported, ImportFailure>> {
  const held = await attempt(() => whyHeld(db, who, mayEdit));
  if (!held.ok) return held;
  if (held.value) return fail({ type: 'forbidden', why: held.value });
  const snapshot = await takeSnapshot(db, 'before-import', who, gzip);
  if (!snapshot.ok) return fail(importFailure(snapshot.failure));
  const rows = plan.rows.filter(isWritten);
  const routes = plan.routes.filter(isWritten);
  const rules = plan.rules.filter(isWritten);
  const added = rows.filter(({ action }) => action === 'add').length;
  const counts = { added, changed: rows.length - added };
  try {
    const written = await inLibraryIf(db, who, mayEdit, async () => {
      await writeRows(db, { rows, routes }, { who, note: plan.name, onProgress });
      await writeRules(db, rules, who);
      const refused = plan.rows.filter(({ action }) => action === 'refuse').length;
      const event = { kind: 'library-imported', from: plan.name, ...counts, refused } as const;
      await append(db, event, stampOf(who));
      return succeed({
        ...counts,
        routes: routes.length,
        rules: rules.length,
        snapshotId: snapshot.value.id,
      });
    });
    return written.ok ? written : fail(importFailure(written.failure));
  } catch (error) {
    // Thrown, because only that undoes the rows written before it.
    if (error instanceof StaleRow) return fail({ type: 'stale', code: error.code });
    throw error;
  }
}

function isWritten({ action }: { readonly action: ImportAction }): boolean {
  return action === 'add' || action === 'change';
}

/** So many that the store is kept busy, so few that the page is told often. */
const AT_ONCE = 250;

type Writing = {
  readonly who: Who;
  readonly note: string;
  readonly onProgress: (progress: ImportProgress) => void;
};

/** The library is read once, not for every row: thousands of small requests are what takes long. */
async function writeRows(
  db: CuecardDatabase,
  { rows, routes }: Pick<ImportPlan, 'rows' | 'routes'>,
  { who, note, onProgress }: Writing,
): Promise<void> {
  const snippets = await everyRow<Snippet>(db.snippets);
  const changes = rows.some(({ action }) => action === 'change');
  const revisions = changes ? await everyRow<Revision>(db.revisions) : [];
  const writer = new ImportWriter({ snippets, revisions, routes: await db.routes.toArray() }, note, who);
  const total = rows.length;
  onProgress({ written: 0, total });
  for (let from = 0; from < total; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    await put(
      db,
      some.map((row) => writer.rowsOf(row)),
    );
    onProgress({ written: from + some.length, total });
  }
  if (routes.length > 0) await db.routes.bulkPut(routes.map((row) => writer.routeOf(row)));
}

async function put(db: CuecardDatabase, rows: readonly ImportedRows[]): Promise<void> {
  await db.snippets.bulkPut(rows.flatMap(({ snippet }) => snippet ?? []));
  await db.revisions.bulkPut(rows.flatMap(({ revision }) => revision ?? []));
}

function importFailure(failure: WriteFailure): ImportFailure {
  if (failure.type === 'forbidden') return failure;
  // Of the whole import: single rows are refused as they are read.
  const isStale = ['conflict', 'not-found', 'code-taken'].includes(failure.type);
  return isStale ? { type: 'stale', code: '' } : (failure as StorageFailure);
}
