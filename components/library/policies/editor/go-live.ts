import type { RuleChecks } from './rule-checks';
import type { OpenRule } from './rule-editor-model';

/** Saves the rule and goes live. What keeps it from that gets the focus. */
export async function goLive({ acts, checks }: OpenRule): Promise<void> {
  if (!acts.mayDecide.peek().ok) return;
  const isLive = await acts.save('live');
  if (!isLive) showFirstProblem(checks);
}

function showFirstProblem({ problems }: RuleChecks): void {
  const [first] = problems.peek();
  const place = first && document.querySelector<HTMLElement>(`.rule-edit [data-field="${first.field}"]`);
  const input = place?.matches(FOCUSABLE) ? place : place?.querySelector<HTMLElement>(FOCUSABLE);
  input?.focus();
  input?.scrollIntoView({ block: 'center' });
}

const FOCUSABLE = 'input:not([tabindex="-1"]), textarea, select, button:not([tabindex="-1"])';
