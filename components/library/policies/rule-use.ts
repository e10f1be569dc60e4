import type { CuecardDatabase } from '@/lib/database/database';
import { DAY_MS } from '@/lib/shared/clock';

export const RULE_USE_DAYS = 28;

/** Under this many catches a share says nothing. */
const LEAST_FOR_SHARE = 20;

/** How often a policy spoke up, and what became of the words it spoke of. */
export interface RuleUse {
  readonly shown: number;
  readonly fixed: number;
  readonly kept: number;
}

const NONE: RuleUse = { shown: 0, fixed: 0, kept: 0 };

/** Of the last `RULE_USE_DAYS` days before `now`, by rule id. */
export async function usesByRule(db: CuecardDatabase, now: number): Promise<ReadonlyMap<string, RuleUse>> {
  const since = now - RULE_USE_DAYS * DAY_MS;
  const uses = new Map<string, RuleUse>();
  await db.journal
    .where('event.kind')
    .anyOf('finding-shown', 'finding-fixed', 'finding-kept')
    .each(({ at, event }) => {
      if (at < since || !('ruleId' in event)) return;
      const part = PARTS.get(event.kind);
      if (!part || event.ruleId === null) return;
      const before = uses.get(event.ruleId) ?? NONE;
      uses.set(event.ruleId, { ...before, [part]: before[part] + 1 });
    });
  return uses;
}

/** Share of catches that were fixed, in whole per cent; undefined where there are too few to tell. */
export function fixedPercent({ shown, fixed }: RuleUse): number | undefined {
  return shown < LEAST_FOR_SHARE ? undefined : Math.round((Math.min(fixed, shown) / shown) * 100);
}

export function sumOfUses(uses: ReadonlyMap<string, RuleUse> | undefined): RuleUse {
  let sum = NONE;
  for (const { shown, fixed, kept } of uses?.values() ?? []) {
    sum = { shown: sum.shown + shown, fixed: sum.fixed + fixed, kept: sum.kept + kept };
  }
  return sum;
}

const PARTS = new Map<string, keyof RuleUse>([
  ['finding-shown', 'shown'],
  ['finding-fixed', 'fixed'],
  ['finding-kept', 'kept'],
]);
