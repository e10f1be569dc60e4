import type { Draft } from '@/lib/conversations/composer';
import { keepDraft, keptReasonsOf } from '@/lib/database/drafts';
import { append } from '@/lib/database/journal';
import type { WorkerResult } from '@/lib/messaging/messages';
import { checkAgainstCore } from './core-policy';
import type { WorkerContext } from './worker-context';

/** Checks a draft against policy and keeps it for the sidebar's preview. */
export async function checkPageDraft(
  { db, clock }: WorkerContext,
  draft: Draft,
): Promise<WorkerResult<'draft.check'>> {
  const { commentKey } = draft;
  const comment = commentKey === null ? undefined : await db.comments.get(commentKey);
  const kept = await keptReasonsOf(db, commentKey);
  const findings = checkAgainstCore(draft, comment?.triage?.risk ?? null, kept);
  await keepDraft(db, draft, clock());
  return { hash: draft.hash, findings: [...findings] };
}

export async function noteFixed(
  { db, clock, readSettings }: WorkerContext,
  commentKey: string | null,
  ruleId: string,
): Promise<void> {
  const { responderName } = await readSettings();
  const event = { kind: 'finding-fixed', commentKey, ruleId, findingId: ruleId, severity: 'warn' } as const;
  await append(db, [event], { by: responderName, at: clock() });
}
