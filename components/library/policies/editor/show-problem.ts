import type { RuleChecks } from './rule-checks';

/** Puts the focus into the first field that keeps the rule from going live. */
export function showFirstProblem({ problems }: RuleChecks): void {
  const [first] = problems.peek();
  const place = first && document.querySelector<HTMLElement>(`.rule-edit [data-field="${first.field}"]`);
  const input = place?.matches(FOCUSABLE) ? place : place?.querySelector<HTMLElement>(FOCUSABLE);
  input?.focus();
  input?.scrollIntoView({ block: 'center' });
}

const FOCUSABLE = 'input:not([tabindex="-1"]), textarea, select, button:not([tabindex="-1"])';
