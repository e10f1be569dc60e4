import type { Who } from '@/lib/library/governance';
import type { Revision } from '@/lib/library/revision';
import type { Origin, Snippet, SnippetContent } from '@/lib/library/snippet';
import type { Result } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import type { WriteFailure } from './write-failure';

export type { WriteFailure } from './write-failure';

type Written<T> = Promise<Result<T, WriteFailure>>;
export type Begun = { readonly snippet: Snippet; readonly revision: Revision };
export type RevisionSave = { readonly content: SnippetContent; readonly note: string; readonly edit: number };

const soon = (..._: unknown[]): never => {
  throw new Error('not built yet');
};
export const beginSnippet = (
  db: CuecardDatabase,
  content: SnippetContent,
  who: Who,
  origin: Origin | null = null,
): Written<Begun> => soon(db, content, who, origin);
export const openRevision = (db: CuecardDatabase, snippetId: string, who: Who): Written<Revision> =>
  soon(db, snippetId, who);
export const saveRevision = (
  db: CuecardDatabase,
  id: string,
  save: RevisionSave,
  who: Who,
): Written<Revision> => soon(db, id, save, who);
export const handIn = (db: CuecardDatabase, id: string, edit: number, who: Who): Written<Revision> =>
  soon(db, id, edit, who);
export const sendBack = (
  db: CuecardDatabase,
  id: string,
  edit: number,
  reason: string,
  who: Who,
): Written<Revision> => soon(db, id, edit, reason, who);
export const approve = (db: CuecardDatabase, id: string, edit: number, who: Who): Written<Snippet> =>
  soon(db, id, edit, who);
export const discard = (db: CuecardDatabase, id: string, edit: number, who: Who): Written<Revision> =>
  soon(db, id, edit, who);
export const rollBack = (
  db: CuecardDatabase,
  snippetId: string,
  version: number,
  who: Who,
): Written<Revision> => soon(db, snippetId, version, who);
export const historyOf = (db: CuecardDatabase, snippetId: string): Promise<Revision[]> => soon(db, snippetId);
export const openRevisions = (db: CuecardDatabase): Promise<Revision[]> => soon(db);
