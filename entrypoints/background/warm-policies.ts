import { checkDraft } from '@/lib/policy/check-draft';
import type { CompiledRules } from '@/lib/policy/compile-rules';
import { asDraft } from '@/lib/policy/self-test';
import { policiesIn } from './team-policy';
import type { WorkerContext } from './worker-context';

/**
 * Makes the rules in force ready before somebody waits for them. Compiling and the first finds of every rule take about
 * a second of a cold worker (2026-11-22), so they are done a rule at a time: a draft that comes meanwhile waits for one.
 */
export async function warmPolicies(
  { db }: Pick<WorkerContext, 'db'>,
  letOthersIn: () => Promise<void> = nextTask,
): Promise<void> {
  const { compiled } = await policiesIn(db);
  if (warmed.has(compiled)) return;
  warmed.add(compiled);
  for (const { rule } of compiled.rules) {
    const [example] = rule.mustFlag;
    await letOthersIn();
    if (example) checkDraft(compiled, asDraft(rule, example));
  }
}

/** Losing it with the worker costs only the warming. */
const warmed = new WeakSet<CompiledRules>();

function nextTask(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
