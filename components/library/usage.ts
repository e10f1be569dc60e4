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

/** How often a policy spoke up, and how often the words were changed for it. */
export interface RuleUse {
  readonly shown: number;
  readonly fixed: number;
}

/** The same for policies, by rule id. */
export async function usesByRule(db: CuecardDatabase, now: number): Promise<ReadonlyMap<string, RuleUse>> {
  const since = now - USAGE_DAYS * DAY_MS;
  const uses = new Map<string, RuleUse>();
  await db.journal
    .where('event.kind')
    .anyOf('finding-shown', 'finding-fixed')
    .each(({ at, event }) => {
      if ((event.kind !== 'finding-shown' && event.kind !== 'finding-fixed') || at < since) return;
      const { shown, fixed } = uses.get(event.ruleId) ?? { shown: 0, fixed: 0 };
      const isFix = event.kind === 'finding-fixed';
      uses.set(event.ruleId, { shown: shown + (isFix ? 0 : 1), fixed: fixed + (isFix ? 1 : 0) });
    });
  return uses;
}
