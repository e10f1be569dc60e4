import type { Gzip } from '@/lib/library/backup';
import type { ImportPlan, ImportRow } from '@/lib/library/exchange/plan-import';
import type { Who } from '@/lib/library/governance';
import type { Snippet } from '@/lib/library/snippet';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import type { StorageFailure } from './failures';
import { append } from './journal';
import { inLibrary, stampOf } from './library-write';
import { openRevisionOf } from './live-version';
import { beginSnippet, openRevision, saveRevision, type WriteFailure } from './revisions';
import { takeSnapshot } from './snapshots';

export type Imported = {
  readonly added: number;
  readonly changed: number;
  /** The library as it was before: restoring it takes the import back. */
  readonly snapshotId: string;
};

/** `stale`: the library is no longer as it was when the plan was made; plan again. Nothing was written. */
export type ImportFailure =
  | { readonly type: 'stale'; readonly code: string }
  | { readonly type: 'forbidden' }
  | StorageFailure;

/**
 * Does what the rows of the plan say, after a snapshot: all of it, in one transaction with its log entry, or nothing.
 * New replies land as drafts, changed ones as a draft version beside the live one.
 */
export async function applyImport(
  db: CuecardDatabase,
  plan: ImportPlan,
  who: Who,
  gzip?: Gzip,
): Promise<Result<Imported, ImportFailure>> {
  const snapshot = await takeSnapshot(db, 'before-import', who, gzip);
  if (!snapshot.ok) return fail(importFailure(snapshot.failure, ''));
  const counts = { added: 0, changed: 0 };
  try {
    const written = await inLibrary(db, async (): Promise<Result<typeof counts, StorageFailure>> => {
      await writeRows(db, plan, who, counts);
      const refused = plan.rows.filter(({ action }) => action === 'refuse').length;
      const event = { kind: 'library-imported', from: plan.name, ...counts, refused } as const;
      await append(db, event, stampOf(who));
      return succeed(counts);
    });
    if (!written.ok) return written;
    return succeed({ ...counts, snapshotId: snapshot.value.id });
  } catch (error) {
    // Thrown, because only that undoes the rows written before it.
    if (error instanceof Stopped) return fail(error.failure);
    throw error;
  }
}

class Stopped extends Error {
  constructor(readonly failure: ImportFailure) {
    super(failure.type);
  }
}

async function writeRows(
  db: CuecardDatabase,
  plan: ImportPlan,
  who: Who,
  counts: { added: number; changed: number },
): Promise<void> {
  const origins = await originsIn(db);
  for (const row of plan.rows) {
    if (row.action === 'add') {
      if (row.origin && origins.has(originKey(row.origin))) throw stale(row);
      await addRow(db, row, who);
      counts.added += 1;
    } else if (row.action === 'change') {
      await changeRow(db, row, plan.name, who);
      counts.changed += 1;
    }
  }
}

async function addRow(db: CuecardDatabase, row: ImportRow, who: Who): Promise<void> {
  if (!row.content) throw stale(row);
  mustSucceed(await beginSnippet(db, row.content, who, row.origin), row);
}

async function changeRow(db: CuecardDatabase, row: ImportRow, note: string, who: Who): Promise<void> {
  const { content, target, origin } = row;
  const snippet = target ? await db.snippets.get(target.snippetId) : undefined;
  if (!content || !target || !snippet || snippet.deletedAt !== null) throw stale(row);
  const before = await openRevisionOf(db, snippet.id);
  const isAsPlanned = before?.id === target.revision?.id && before?.edit === target.revision?.edit;
  const isUntouched = snippet.version === target.version && snippet.changedAt === target.changedAt;
  if (!isUntouched || !isAsPlanned) throw stale(row);
  const open = mustSucceed(await openRevision(db, snippet.id, who), row);
  mustSucceed(await saveRevision(db, open.id, { content, note, edit: open.edit }, who), row);
  if (origin) await keepOrigin(db, snippet, origin);
}

/** A reply that was written here stays of here: only what came from a file is known by it. */
async function keepOrigin(
  db: CuecardDatabase,
  { id, origin: before }: Snippet,
  origin: NonNullable<Snippet['origin']>,
): Promise<void> {
  const isItself = before === null && origin.system === 'cuecard';
  if (!isItself) await db.snippets.update(id, { origin });
}

async function originsIn(db: CuecardDatabase): Promise<Set<string>> {
  const rows = await db.snippets.filter(({ deletedAt }) => deletedAt === null).toArray();
  return new Set(rows.flatMap(({ origin }) => (origin ? [originKey(origin)] : [])));
}

function originKey({ system, id }: { readonly system: string; readonly id: string }): string {
  return `${system} ${id}`;
}

function mustSucceed<T>(result: Result<T, WriteFailure>, row: ImportRow): T {
  if (result.ok) return result.value;
  throw new Stopped(importFailure(result.failure, row.code));
}

function importFailure(failure: WriteFailure, code: string): ImportFailure {
  if (failure.type === 'forbidden') return { type: 'forbidden' };
  const isStale = ['conflict', 'not-found', 'code-taken'].includes(failure.type);
  return isStale ? { type: 'stale', code } : (failure as StorageFailure);
}

function stale({ code }: ImportRow): Stopped {
  return new Stopped({ type: 'stale', code });
}
