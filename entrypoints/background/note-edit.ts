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
}
