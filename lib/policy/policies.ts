import { type CompiledRules, compileRules } from './compile-rules';
import { policyInForce } from './policy-in-force';
import type { PolicyRule } from './rule';
import { NO_FACTS, type PackDecision, type TeamFacts, type TeamRule } from './team-policy';

/** The rules in force, ready to run, and what they need to know of the team. */
export type Policies = {
  readonly rules: readonly PolicyRule[];
  /** Made when it is first asked for. */
  readonly compiled: CompiledRules;
  readonly facts: TeamFacts;
};

export type PolicySource = {
  readonly decisions: readonly PackDecision[];
  readonly teamRules: readonly TeamRule[];
  readonly facts: TeamFacts;
};

/** As every team begins. */
export const NOTHING_DECIDED: PolicySource = { decisions: [], teamRules: [], facts: NO_FACTS };

/** What the team has decided, written and said. Where the rules are those of `before`, nothing is compiled again. */
export function policiesOf(stored: PolicySource, before?: Policies): Policies {
  const rules = policyInForce(stored);
  const { facts } = stored;
  // Of `before` only what is still of use is kept: it would keep all that came before it.
  const same = before && JSON.stringify(before.rules) === JSON.stringify(rules) ? before : undefined;
  let compiled: CompiledRules | undefined;
  return {
    rules: same?.rules ?? rules,
    facts,
    get compiled() {
      compiled ??= same?.compiled ?? compileRules(rules);
      return compiled;
    },
  };
}
