import type { Failure, Result } from '@/lib/shared/result';
import type { ReplyRequest } from './request';
import type { Revision } from './revision';
import type { Snippet } from './snippet';
import type { Team } from './team';

/** Text to gzipped bytes and back. Handed in: this ring knows no streams. `unpack` answers undefined for what is no gzip of text. */
export interface Gzip {
  readonly pack: (text: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly unpack: (bytes: Uint8Array) => Promise<string | 'too-large' | undefined>;
}

export interface Backup {
  readonly format: 'cuecard-backup';
  readonly version: number;
  readonly madeAt: number;
  readonly madeBy: string;
  readonly team: Team;
  readonly snippets: readonly Snippet[];
  readonly revisions: readonly Revision[];
  readonly requests: readonly ReplyRequest[];
  /** Rows of escalation routes, as stored. */
  readonly routes: readonly { readonly id: string; readonly changedAt: number }[];
}

export type BackupProblem =
  | (Failure & { readonly type: 'not-a-backup' })
  | { readonly type: 'too-large' }
  | { readonly type: 'newer'; readonly found: number; readonly known: number }
  | { readonly type: 'damaged'; readonly table: string; readonly row: number; readonly field: string };

const soon = (..._: unknown[]): never => {
  throw new Error('not built yet');
};
export const packBackup = (backup: Backup, gzip: Gzip): Promise<Uint8Array<ArrayBuffer>> =>
  soon(backup, gzip);
export const readBackup = (bytes: Uint8Array, gzip: Gzip): Promise<Result<Backup, BackupProblem>> =>
  soon(bytes, gzip);
