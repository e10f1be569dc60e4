import type { RuleChecks } from '@/lib/library/exchange/plan-rules';
import { type FileRule, fileRuleSchema } from './policy-files';
import { ALL_PACKS } from './policy-in-force';
import { selfTest } from './self-test';

/** What an import has to know of rules. */
export const RULE_CHECKS: RuleChecks = {
  schema: fileRuleSchema,
  builtIn: ALL_PACKS.flatMap(({ rules }) => rules),
  // The schema has seen it.
  failingExamples: (rule) => selfTest(rule as FileRule).map(({ text }) => text),
};
