import { approve, discard, handIn, sendBack } from '@/lib/database/revisions';
import type { WriteFailure } from '@/lib/database/write-failure';
import type { Revision } from '@/lib/library/revision';
import type { Result } from '@/lib/shared/result';
import type { Acting } from './acting';
import type { ReplyRow } from './reply-rows';

type Act = (open: Revision) => Promise<Result<unknown, WriteFailure>>;

/** What is done with the version that is being written or waits for approval. */
export function versionActs({ ports, store: { db }, list, ended, who }: Acting) {
  const { words } = ports.speech;
  const onOpen = async ({ open }: ReplyRow, act: Act, told: string) =>
    open !== null && (await ended(act(open), told));
  /** The row goes elsewhere in the list: the next one is under the keys at once, and this one again if it could not be. */
  const moving = async (row: ReplyRow, act: Act, told: string) => {
    const back = list.leave(row.snippet.id);
    const isDone = await onOpen(row, act, told);
    if (!isDone) back();
    return isDone;
  };
  return {
    approve: (row: ReplyRow) =>
      moving(row, ({ id, edit }) => approve(db, id, edit, who()), words('library_approved', row.title)),
    sendBack: (row: ReplyRow, reason: string) =>
      moving(
        row,
        ({ id, edit }) => sendBack(db, id, edit, reason, who()),
        words('library_sent_back', row.title),
      ),
    handIn: (row: ReplyRow) =>
      onOpen(row, ({ id, edit }) => handIn(db, id, edit, who()), words('library_handed_in', row.title)),
    discard: (row: ReplyRow) =>
      onOpen(row, ({ id, edit }) => discard(db, id, edit, who()), words('library_discarded', row.title)),
  };
}
