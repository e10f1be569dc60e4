import type { ImportPlan } from '@/lib/library/exchange/plan-import';
import type { Who } from '@/lib/library/governance';
import { fail, type Result } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import type { StorageFailure } from './failures';

export type Imported = { readonly added: number; readonly changed: number; readonly snapshotId: string };

/** `stale`: the library is no longer as it was when the plan was made; plan again. Nothing was written. */
export type ImportFailure =
  | { readonly type: 'stale'; readonly code: string }
  | { readonly type: 'forbidden' }
  | StorageFailure;

/** Does what the rows of the plan say, after a snapshot: all of it or nothing. New replies land as drafts. */
export async function applyImport(
  _db: CuecardDatabase,
  _plan: ImportPlan,
  _who: Who,
): Promise<Result<Imported, ImportFailure>> {
  return fail({ type: 'closed' });
}
