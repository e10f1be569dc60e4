import type { Audience } from '@/lib/conversations/comment';
import { checkDraft } from '@/lib/policy/check-draft';
import { type CompiledRules, compileRules } from '@/lib/policy/compile-rules';
import type { Finding, PolicyExample, PolicyRule } from '@/lib/policy/rule';

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
  { applies }: PolicyRule,
  compiled: CompiledRules,
  example: PolicyExample,
  shouldFlag: boolean,
): TriedExample {
  const audience = example.audience ?? (applies.audience === 'private' ? 'private' : 'public');
  const { lang = applies.langs?.[0], role = applies.roles?.[0], today = applies.from } = example;
  const jurisdiction = example.jurisdiction ?? applies.jurisdictions?.[0];
  const findings = checkDraft(compiled, {
    text: example.text,
    audience,
    platform: example.platform ?? applies.platforms?.[0] ?? 'x',
    comment: {
      risk: example.commentRisk ?? applies.commentRisks?.[0] ?? null,
      sentiment: example.sentiment ?? applies.sentiments?.[0] ?? null,
    },
    kept: {},
    earlier: example.earlier ?? [],
    ...(lang === undefined ? {} : { lang }),
    ...(role === undefined ? {} : { role }),
    ...(today === undefined ? {} : { today }),
    ...(jurisdiction === undefined ? {} : { jurisdictions: [jurisdiction] }),
  });
  return { example, audience, shouldFlag, findings, isRight: findings.length > 0 === shouldFlag };
}
