import type { Audience } from '@/lib/conversations/comment';
import { checkDraft } from '@/lib/policy/check-draft';
import { type CompiledRules, compileRules } from '@/lib/policy/compile-rules';
import type { Finding, PolicyExample, PolicyRule } from '@/lib/policy/rule';
import { asDraft } from '@/lib/policy/self-test';

/** One of a rule's own sentences, checked now. */
export interface TriedExample {
  readonly example: PolicyExample;
  readonly audience: Audience;
  readonly shouldFlag: boolean;
  readonly findings: readonly Finding[];
  /** It does what the rule's writer wanted. */
  readonly isRight: boolean;
}

/** The rule's examples, each checked by this rule alone, in a place where it applies. */
export function tryExamples(rule: PolicyRule): readonly TriedExample[] {
  const known = triedByRule.get(rule);
  if (known) return known;
  const compiled = compileRules([rule]);
  const tried = [
    ...rule.mustFlag.map((example) => tryOne(rule, compiled, example, true)),
    ...rule.mustPass.map((example) => tryOne(rule, compiled, example, false)),
  ];
  triedByRule.set(rule, tried);
  return tried;
}

/** A rule is a value: the same one does the same. */
const triedByRule = new WeakMap<PolicyRule, readonly TriedExample[]>();

function tryOne(
  rule: PolicyRule,
  compiled: CompiledRules,
  example: PolicyExample,
  shouldFlag: boolean,
): TriedExample {
  const draft = asDraft(rule, example);
  const findings = checkDraft(compiled, draft);
  const { audience } = draft;
  return { example, audience, shouldFlag, findings, isRight: findings.length > 0 === shouldFlag };
}
