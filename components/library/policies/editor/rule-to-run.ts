import { computed, type ReadonlySignal } from '@preact/signals';
import type { PolicyRule } from '@/lib/policy/rule';
import type { RuleWriting } from './rule-writing';

/** The rule as it is typed now; the same one for as long as nothing changes that decides what it finds. */
export function ruleToRun({ form }: Pick<RuleWriting, 'form'>): ReadonlySignal<PolicyRule> {
  let last = form.peek().rule;
  return computed(() => {
    const { rule } = form.value;
    if (findsBy(rule) !== findsBy(last)) last = rule;
    return last;
  });
}

function findsBy({ applies, looksAt, severity, unlessAfter, unlessWith, wording }: PolicyRule): string {
  return JSON.stringify([applies, looksAt, severity, unlessAfter, unlessWith, wording]);
}
