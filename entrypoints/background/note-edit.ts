import { recordChoice } from '@/lib/database/choices';
import { recordEdit } from '@/lib/database/edits';
import { wordChanges } from '@/lib/library/care/word-changes';
import type { WorkerParams } from '@/lib/messaging/messages';
import { maskPersonalData } from '@/lib/personal-data/mask-personal-data';
import type { WorkerContext } from './worker-context';

/** What was changed in a reply before it was posted, without personal data: the library's care looks for habits. */
export async function noteEdit(
  { db, clock }: WorkerContext,
  { commentKey, snippet, written }: WorkerParams<'reply.posted'>,
): Promise<void> {
  if (!snippet || !written) return;
  const changes = wordChanges(maskPersonalData(written.inserted), maskPersonalData(written.posted));
  await recordEdit(db, { commentKey, snippetId: snippet.id, version: snippet.version, changes, at: clock() });
  const removed = changes.reduce((sum, change) => sum + wordsIn(change.removed), 0);
  if (removed > wordsIn(written.inserted) / 2) await noteRewritten({ db, clock }, commentKey, snippet.id);
}

/** A reply of which less than half was left did not fit the comment well. */
async function noteRewritten(
  { db, clock }: Pick<WorkerContext, 'db' | 'clock'>,
  commentKey: string,
  snippetId: string,
): Promise<void> {
  const comment = await db.comments.get(commentKey);
  if (!comment) return;
  const { triage, lang } = comment;
  const text = maskPersonalData(comment.text);
  const choice = { commentKey, snippetId, kind: 'edited', text, lang: triage?.lang ?? lang } as const;
  await recordChoice(db, { ...choice, at: clock() });
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
