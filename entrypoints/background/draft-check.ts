import type { Draft } from '@/lib/conversations/composer';
import { keepDraft } from '@/lib/database/drafts';
import { append, journalOf } from '@/lib/database/journal';
import type { WorkerParams, WorkerResult } from '@/lib/messaging/messages';
import { joinFindings } from '@/lib/policy/guards/guard-finding';
import type { Finding } from '@/lib/policy/rule';
import type { Words } from '@/lib/shared/words';
import { guardPageDraft } from './guard-page-draft';
import { checkAgainstPolicy } from './team-policy';
import type { WorkerContext } from './worker-context';
import { workerWords } from './worker-words';

/** Checks a draft against policy and keeps it for the sidebar's preview. */
export async function checkPageDraft(
  context: WorkerContext,
  draft: Draft,
  tabId: number | null,
  words: Words = workerWords,
): Promise<WorkerResult<'draft.check'>> {
  const checked = await checkAgainstPolicy(context, draft, tabId);
  const guarded = guardPageDraft(draft, checked, words);
  const findings = joinFindings(checked.findings, guarded);
  // The writer waits for the answer, nobody for what is noted: the next check would note it again.
  context.afterwards(noteChecked(context, draft, findings, checked.settings.responderName));
  return { hash: draft.hash, findings };
}

async function noteChecked(
  context: WorkerContext,
  draft: Draft,
  findings: readonly Finding[],
  by: string,
): Promise<void> {
  await keepDraft(context.db, draft, context.clock());
  if (draft.commentKey !== null) await noteShown(context, draft.commentKey, findings, by);
}

export async function noteFixed(
  { db, clock, readSettings }: WorkerContext,
  finding: WorkerParams<'finding.fixed'>,
): Promise<void> {
  const { responderName } = await readSettings();
  await append(db, { kind: 'finding-fixed', ...finding }, { by: responderName, at: clock() });
}

/** Each rule once for a comment, however often the draft is checked. */
async function noteShown(
  { db, clock }: WorkerContext,
  commentKey: string,
  findings: readonly Finding[],
  by: string,
): Promise<void> {
  const standing = findings.filter(({ keptBecause }) => keptBecause === null);
  if (standing.length === 0) return;
  await db.transaction('rw', db.journal, async () => {
    const entries = await journalOf(db, commentKey);
    const noted = new Set(entries.map(({ event }) => (event.kind === 'finding-shown' ? event.ruleId : '')));
    const fresh = standing.filter(({ ruleId }, at) => {
      const isFirst = standing.findIndex((other) => other.ruleId === ruleId) === at;
      return isFirst && !noted.has(ruleId);
    });
    const events = fresh.map(
      ({ id: findingId, ruleId, severity }) =>
        ({ kind: 'finding-shown', commentKey, ruleId, findingId, severity }) as const,
    );
    await append(db, events, { by, at: clock() });
  });
}
