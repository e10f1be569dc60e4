import { computed, type ReadonlySignal } from '@preact/signals';
import { type RuleProblem, ruleProblems } from './rule-problems';
import type { RuleWriting } from './rule-writing';
import { type TriedSentence, trySentences } from './try-rule';

export interface RuleChecks {
  /** The rule's own sentences as the rule stands; undefined while one of its patterns cannot be read. */
  readonly tried: ReadonlySignal<readonly TriedSentence[] | undefined>;
  readonly problems: ReadonlySignal<readonly RuleProblem[]>;
}

export function createRuleChecks({ form }: RuleWriting): RuleChecks {
  const rule = computed(() => form.value.rule);
  const tried = computed(() => trySentences(rule.value));
  return { tried, problems: computed(() => ruleProblems(form.value, tried.value)) };
}
