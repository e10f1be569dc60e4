import type { Who } from '@/lib/library/governance';
import type { Snippet } from '@/lib/library/snippet';
import type { Result } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import type { WriteFailure } from './write-failure';

type Written<T> = Promise<Result<T, WriteFailure>>;
export type BulkChange = {
  readonly tags?: { readonly add: readonly string[]; readonly remove: readonly string[] };
  readonly folder?: string;
  readonly owner?: string;
  readonly reviewBy?: string;
  readonly status?: 'retired';
};
export type Undo = { readonly rows: readonly unknown[] };

const soon = (..._: unknown[]): never => {
  throw new Error('not built yet');
};
export const recall = (
  db: CuecardDatabase,
  snippetId: string,
  why: { readonly reason: string; readonly replacedBy: string | null },
  who: Who,
): Written<Snippet> => soon(db, snippetId, why, who);
export const liftRecall = (db: CuecardDatabase, snippetId: string, who: Who): Written<Snippet> =>
  soon(db, snippetId, who);
export const retire = (
  db: CuecardDatabase,
  snippetId: string,
  replacedBy: string | null,
  who: Who,
): Written<Snippet> => soon(db, snippetId, replacedBy, who);
export const restore = (db: CuecardDatabase, snippetId: string, who: Who): Written<Snippet> =>
  soon(db, snippetId, who);
export const removeSnippet = (db: CuecardDatabase, snippetId: string, who: Who): Written<Snippet> =>
  soon(db, snippetId, who);
export const bulkChange = (
  db: CuecardDatabase,
  ids: readonly string[],
  change: BulkChange,
  who: Who,
): Written<{ changed: number; undo: Undo }> => soon(db, ids, change, who);
export const undo = (
  db: CuecardDatabase,
  done: Undo,
  who: Who,
): Written<{ changed: number; skipped: number }> => soon(db, done, who);
