import type { JournalEvent } from '@/lib/conversations/journal';
import type { Mark } from '@/lib/conversations/mark';
import { markAnswered } from '@/lib/database/comments';
import type { CuecardDatabase } from '@/lib/database/database';
import { append, journalOf } from '@/lib/database/journal';
import type { WorkerParams } from '@/lib/messaging/messages';
import { provenanceOf } from '@/lib/policy/guards/provenance-of';
import { marksOf, tellMarks } from './marks';
import { noteEdit } from './note-edit';
import { notePromises } from './note-promises';
import { insertedFor, postedText } from './posted-text';
import type { WorkerContext } from './worker-context';

type Posted = WorkerParams<'reply.posted'>;

/**
 * The brand's answer was seen below its comment. The page tells so again each time it reads it, which counts once.
 * Promises come first: should the worker die over them, it is told again as news.
 */
export async function notePosted(context: WorkerContext, params: Posted): Promise<{ marks: Mark[] }> {
  const { db, clock } = context;
  const { commentKey, answeredAt } = params;
  const before = await db.comments.get(commentKey);
  if (!before) return { marks: [] };
  const isAnswered = before.answeredAt !== null || before.status === 'answered';
  const isNews = !isAnswered && !(await isLogged(db, params));
  const text = await postedText(db, params, { isNews, now: clock() });
  if (text !== undefined) await notePromises(context, before, text, answeredAt);
  const marked = await markAnswered(db, commentKey, answeredAt, clock());
  if (!marked.ok) return { marks: [] };
  if (isNews) {
    await noteNews(context, params, text);
    await tellMarks(context, [commentKey]);
  }
  return { marks: await marksOf(context, [marked.value.comment]) };
}

/** Once for a reply, since two tabs may tell of it together. */
async function noteNews(context: WorkerContext, params: Posted, text: string | undefined): Promise<void> {
  const { db, clock, readSettings } = context;
  const { responderName } = await readSettings();
  const event = await eventOf(context, params, text);
  const isNoted = await db.transaction('rw', db.journal, async () => {
    if (await isLogged(db, params)) return false;
    await append(db, [event], { by: responderName, at: clock() });
    return true;
  });
  if (isNoted) await noteEdit(context, params);
}

/** The comment alone does not say so: a case stays a case, and the page may have no time of the answer. */
async function isLogged(
  db: CuecardDatabase,
  { commentKey, replyKey }: Pick<Posted, 'commentKey' | 'replyKey'>,
): Promise<boolean> {
  const entries = await journalOf(db, commentKey);
  return entries.some(({ event }) => event.kind === 'reply-posted' && event.replyKey === replyKey);
}

/** The words tell more than the page, which knows only whether they are the same. */
async function eventOf(
  { db }: WorkerContext,
  posted: Posted,
  text: string | undefined,
): Promise<JournalEvent> {
  const { commentKey, replyKey, snippet, provenance, answeredAt: postedAt } = posted;
  const inserted = await insertedFor(db, posted);
  const isUnchanged = provenance === 'verbatim' || provenance === 'placeholders-only';
  const told = { kind: provenance, edited: isUnchanged ? 0 : null };
  const { kind, edited } = inserted && text !== undefined ? provenanceOf(inserted, text) : told;
  return { kind: 'reply-posted', commentKey, replyKey, snippet, provenance: kind, edited, postedAt };
}
