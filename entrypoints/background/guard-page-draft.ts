import type { Draft } from '@/lib/conversations/composer';
import { deskOf } from '@/lib/database/desks';
import { insertionOf } from '@/lib/database/insertions';
import { guardDraft } from '@/lib/policy/guards/guard-draft';
import type { Finding } from '@/lib/policy/rule';
import type { Words } from '@/lib/shared/words';
import type { WorkerContext } from './worker-context';

/** What the guards say of a draft in a tab. Whose account it is, is known only where the tab is. */
export async function guardPageDraft(
  { db, readSettings }: WorkerContext,
  draft: Draft,
  tabId: number | null,
  kept: Readonly<Record<string, string>>,
  words: Words,
): Promise<Finding[]> {
  const [desk, inserted, { brandAccounts }] = await Promise.all([
    tabId === null ? undefined : deskOf(db, tabId),
    insertionOf(db, draft.commentKey),
    readSettings(),
  ]);
  const { acting = NOT_KNOWN, actingConfirmed = false } = desk ?? {};
  const guarding = { inserted: inserted ?? null, acting, actingConfirmed, brandAccounts, kept };
  return guardDraft(draft, guarding, words);
}

const NOT_KNOWN = { known: false, account: null };
