import { JOURNAL_SCHEMA, type JournalEntry, type JournalEvent } from '@/lib/conversations/journal';
import type { CuecardDatabase } from './database';
import { idsOfOneMoment } from './ids';
import type { StoredComment } from './records';

/** Who did it, when. `by` is the responder's name as set, or empty for Cuecard itself. */
export interface Stamp {
  readonly by: string;
  readonly at: number;
}

/** Adds events; those of one call keep their order. Joins the transaction it is called in, so that an act and its entry stand or fall together. */
export async function append(
  db: CuecardDatabase,
  events: JournalEvent | readonly JournalEvent[],
  stamp: Stamp,
): Promise<readonly JournalEntry[]> {
  const nextId = idsOfOneMoment(stamp.at);
  const entries = [events].flat().map((event) => entryOf(nextId(), event, stamp));
  await db.journal.bulkAdd(entries);
  return entries;
}

/** What is known of one comment, oldest first. */
export function journalOf(db: CuecardDatabase, commentKey: string): Promise<JournalEntry[]> {
  return db.journal.where('event.commentKey').equals(commentKey).sortBy('id');
}

/** The newest `limit` entries, newest first. */
export function latestEntries(db: CuecardDatabase, limit: number): Promise<JournalEntry[]> {
  return db.journal.orderBy('id').reverse().limit(limit).toArray();
}

/** The event of a comment going from one status to another. */
export function statusEvent(before: StoredComment, after: StoredComment): JournalEvent {
  return { kind: 'status-changed', commentKey: after.key, from: before.status, to: after.status };
}

function entryOf(id: string, event: JournalEvent, { by, at }: Stamp): JournalEntry {
  return { id, schema: JOURNAL_SCHEMA, at, by, event };
}
