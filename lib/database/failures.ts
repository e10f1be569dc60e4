import { type Failure, fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { NewerVersionError } from './newer-version';

/**
 * Why the store could not do it. `newer-version`: written by a later Cuecard; `denied`: this browser gives this
 * place no storage (private frame, partitioned third party); `closed`: shut or cut off while it worked, nothing was
 * stored, and trying again may do it.
 */
export type StorageFailure =
  | { readonly type: 'disk-full' }
  | { readonly type: 'newer-version'; readonly found: number; readonly known: number }
  | { readonly type: 'denied'; readonly detail: string }
  | { readonly type: 'closed' };

/** Runs database work and turns what a person can do something about into a value. Our own mistakes throw on. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T, StorageFailure>> {
  try {
    return succeed(await work());
  } catch (error) {
    const failure = storageFailureOf(error);
    if (failure) return fail(failure);
    throw error;
  }
}

/** The same for work that already answers with a Result. */
export async function attemptResult<T, F extends Failure>(
  work: () => PromiseLike<Result<T, F>>,
): Promise<Result<T, F | StorageFailure>> {
  const tried = await attempt(work);
  return tried.ok ? tried.value : tried;
}

/** Opens now and says why not. */
export function whenReady(db: CuecardDatabase): Promise<Result<CuecardDatabase, StorageFailure>> {
  return attempt(async () => {
    await db.open();
    return db;
  });
}

/** What kind of failure an error of the store is; `undefined` for a mistake of ours. Looks into wrapped errors. */
export function storageFailureOf(error: unknown): StorageFailure | undefined {
  for (const layer of layersOf(error)) {
    if (layer instanceof NewerVersionError)
      return { type: 'newer-version', found: layer.found, known: layer.known };
    const { name, message } = layer;
    if (name === 'QuotaExceededError') return { type: 'disk-full' };
    if (DENIED.has(name)) return { type: 'denied', detail: message };
  }
  return layersOf(error).some(({ name }) => CUT_OFF.has(name)) ? { type: 'closed' } : undefined;
}

/** Chromium denies with UnknownError or SecurityError, Firefox with InvalidStateError or SecurityError (2026-09). */
const DENIED = new Set(['SecurityError', 'MissingAPIError', 'UnknownError', 'InvalidStateError']);

const CUT_OFF = new Set(['DatabaseClosedError', 'AbortError']);

type Layer = { readonly name: string; readonly message: string };

/** Dexie hides the browser's error in `inner`, and those of a bulk in `failures`. */
function layersOf(error: unknown, depth = 0): Layer[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { inner, failures } = error as { inner?: unknown; failures?: unknown };
  const bulk = Array.isArray(failures) ? failures : [];
  return [error as Layer, ...[inner, ...bulk].flatMap((cause) => layersOf(cause, depth + 1))];
}
