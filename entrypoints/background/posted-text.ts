import type { CuecardDatabase } from '@/lib/database/database';
import { draftOf } from '@/lib/database/drafts';
import { insertionOf } from '@/lib/database/insertions';
import type { InsertionRow } from '@/lib/database/records';
import type { WorkerParams } from '@/lib/messaging/messages';
import { MINUTE_MS } from '@/lib/shared/clock';

/** A draft that was checked so long ago may not be what was posted. */
const DRAFT_COUNTS_MS = 10 * MINUTE_MS;

/**
 * What was posted, as far as it is known: the words that the page tells, the reply that it says went out unchanged, or
 * for news the last draft that was checked within the last minutes: later ones may be of a reply that is not posted yet.
 */
export async function postedText(
  db: CuecardDatabase,
  posted: WorkerParams<'reply.posted'>,
  { isNews, now }: { readonly isNews: boolean; readonly now: number },
): Promise<string | undefined> {
  const { commentKey, written, provenance } = posted;
  if (written) return written.posted;
  const isUnchanged = provenance === 'verbatim' || provenance === 'placeholders-only';
  const inserted = isUnchanged ? await insertedFor(db, posted) : undefined;
  if (inserted) return inserted.text;
  if (!isNews) return undefined;
  const draft = await draftOf(db, commentKey);
  const isFresh = draft !== undefined && now - draft.checkedAt <= DRAFT_COUNTS_MS;
  return isFresh && draft.text.trim() !== '' ? draft.text : undefined;
}

/** What was inserted for a reply. The row of its comment may be of another by now, which waits for its box. */
export async function insertedFor(
  db: CuecardDatabase,
  { commentKey, snippet }: Pick<WorkerParams<'reply.posted'>, 'commentKey' | 'snippet'>,
): Promise<InsertionRow | undefined> {
  const row = await insertionOf(db, commentKey);
  if (snippet === null) return row;
  return row?.snippet?.id === snippet.id && row.snippet.version === snippet.version ? row : undefined;
}
