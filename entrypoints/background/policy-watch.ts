import { browser } from 'wxt/browser';
import type { CuecardDatabase } from '@/lib/database/database';
import { policyStamp } from '@/lib/database/policy-store';
import { watch } from '@/lib/database/watch';
import { tellTab } from './tabs';
import type { WorkerContext } from './worker-context';

/** In session storage: the rules that what stands in the pages was checked with. */
const STAMP_KEY = 'policyStamp';

/**
 * Has every open reply box checked again once the rules in force are others: a check that was made before a rule went
 * live must not let a press on Post through. Whoever changes rules wakes the worker, which may have slept over it.
 * Returns what ends the watch.
 */
export function watchPolicy({ db, afterwards }: Pick<WorkerContext, 'db' | 'afterwards'>): () => void {
  return watch(
    () => policyStamp(db),
    (stamp) => afterwards(recheckIfNew(db, stamp)),
    (error) => afterwards(Promise.reject(error)),
  );
}

/** `stamp`: of the rules in force now. Once for each change, whichever worker sees it. */
export async function recheckIfNew(db: CuecardDatabase, stamp: string): Promise<void> {
  const before: unknown = (await browser.storage.session.get(STAMP_KEY))[STAMP_KEY];
  if (before === stamp) return;
  await browser.storage.session.set({ [STAMP_KEY]: stamp });
  if (before === undefined) return;
  const writing = await db.desks.filter(({ composer }) => composer.state !== 'closed').toArray();
  await Promise.all(writing.map(({ tabId }) => tellTab(tabId, 'draft.recheck', {})));
}
