import type { RuleChecks } from '@/lib/library/exchange/plan-rules';
import { type FileRule, fileRuleSchema } from './policy-files';
import { ALL_PACKS } from './policy-in-force';
import { tryRule } from './self-test';
import { timeFor } from './time-for';

/** How long the rules of one import may be tried, and how long one of them, so that the others get their turn. */
const ALL_MS = 5_000;
const ONE_MS = 500;

/** What one import has to know of rules. What there is no time to try comes in untried, and is said to be. */
export function ruleChecks(now: () => number = () => performance.now()): RuleChecks {
  const all = timeFor(ALL_MS, now);
  return {
    schema: fileRuleSchema,
    builtIn: ALL_PACKS.flatMap(({ rules }) => rules),
    tryExamples(rule) {
      const one = timeFor(ONE_MS, now);
      // The schema has seen it.
      const { failures, untried } = tryRule(rule as FileRule, () => all() && one());
      return { wrong: failures.map(({ text }) => text), untried };
    },
  };
}
