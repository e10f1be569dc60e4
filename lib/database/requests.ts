import type { Who } from '@/lib/library/governance';
import type { ReplyRequest } from '@/lib/library/request';
import type { Result } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import type { WriteFailure } from './write-failure';

export type Wanted = Pick<ReplyRequest, 'words' | 'commentKey' | 'lang'>;
export type MissedSearch = {
  readonly words: string;
  readonly times: number;
  readonly lastAt: number;
  readonly langs: readonly string[];
};

const soon = (..._: unknown[]): never => {
  throw new Error('not built yet');
};
export const askForReply = (
  db: CuecardDatabase,
  wanted: Wanted,
  who: Who,
): Promise<Result<ReplyRequest, WriteFailure>> => soon(db, wanted, who);
export const openRequests = (db: CuecardDatabase): Promise<ReplyRequest[]> => soon(db);
export const closeRequest = (
  db: CuecardDatabase,
  id: string,
  how: { readonly state: 'answered' | 'declined'; readonly snippetId: string | null },
  who: Who,
): Promise<Result<ReplyRequest, WriteFailure>> => soon(db, id, how, who);
export const noteMissedSearch = (
  db: CuecardDatabase,
  missed: Wanted,
  who: Who,
): Promise<Result<null, WriteFailure>> => soon(db, missed, who);
export const missedSearches = (db: CuecardDatabase): Promise<MissedSearch[]> => soon(db);
