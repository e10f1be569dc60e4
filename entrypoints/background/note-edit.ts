import { recordChoice } from '@/lib/database/choices';
import { recordEdit } from '@/lib/database/edits';
import { factsIn } from '@/lib/database/policy-store';
import type { StoredComment } from '@/lib/database/records';
import { wordChanges } from '@/lib/library/care/word-changes';
import type { WorkerParams } from '@/lib/messaging/messages';
import { maskForTeam } from '@/lib/policy/mask-for-team';
import type { WorkerContext } from './worker-context';

/** What was changed in a reply before it was posted, without personal data: the library's care looks for habits. */
export async function noteEdit(
  { db, clock }: WorkerContext,
  { commentKey, snippet, written }: WorkerParams<'reply.posted'>,
): Promise<void> {
  if (!snippet || !written) return;
  const [facts, comment] = await Promise.all([factsIn(db), db.comments.get(commentKey)]);
  const lang = comment ? langOf(comment) : null;
  const masked = (text: string) => maskForTeam(text, facts, lang);
  const changes = wordChanges(masked(written.inserted), masked(written.posted));
  const at = clock();
  await recordEdit(db, { commentKey, snippetId: snippet.id, version: snippet.version, changes, at });
  const removed = changes.reduce((sum, change) => sum + wordsIn(change.removed), 0);
  if (!comment || removed <= wordsIn(written.inserted) / 2) return;
  // A reply of which less than half was left did not fit the comment well.
  const choice = {
    commentKey,
    snippetId: snippet.id,
    kind: 'edited',
    text: masked(comment.text),
    lang,
  } as const;
  await recordChoice(db, { ...choice, at });
}

function langOf({ triage, lang }: StoredComment): string | null {
  return triage?.lang ?? lang;
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
