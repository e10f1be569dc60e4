import type { CuecardDatabase } from '@/lib/database/database';
import { DAY_MS } from '@/lib/shared/clock';

export const USAGE_DAYS = 30;

/** How often each reply went into a reply box or was copied since `USAGE_DAYS` days before `now`, by snippet id. */
export async function usesBySnippet(db: CuecardDatabase, now: number): Promise<ReadonlyMap<string, number>> {
  const since = now - USAGE_DAYS * DAY_MS;
  const uses = new Map<string, number>();
  await db.journal
    .where('event.kind')
    .equals('reply-inserted')
    .each(({ at, event }) => {
      if (event.kind !== 'reply-inserted' || event.snippet === null || at < since) return;
      uses.set(event.snippet.id, (uses.get(event.snippet.id) ?? 0) + 1);
    });
  return uses;
}
