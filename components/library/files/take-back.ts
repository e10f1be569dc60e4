import type { CuecardDatabase } from '@/lib/database/database';
import { discard, openRevisions } from '@/lib/database/revisions';
import type { ImportPlan } from '@/lib/library/exchange/plan-import';
import type { Who } from '@/lib/library/governance';

/** Replies beside whose live version an import began a new one; those that were being written already are not among them. */
export function begunBy({ rows }: ImportPlan): ReadonlySet<string> {
  const begun = rows.filter(({ action, target }) => action === 'change' && target && !target.revision);
  return new Set(begun.map(({ target }) => target?.snippetId ?? ''));
}

/**
 * Gives up the versions an import began. Restoring the snapshot does not: it never ends a version that still fits
 * the live one. They stay in the history,
 * and one that somebody writes in at this moment stays open.
 */
export async function discardBegun(db: CuecardDatabase, plan: ImportPlan, who: Who): Promise<void> {
  const begun = begunBy(plan);
  const open = await openRevisions(db);
  for (const { id, edit, snippetId } of open) {
    if (begun.has(snippetId)) await discard(db, id, edit, who);
  }
}
