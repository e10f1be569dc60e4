import { fail, type Result, succeed } from '@/lib/shared/result';
import { checkDraft } from './check-draft';
import { type CompiledRules, compileRules } from './compile-rules';
import type { PolicyExample, PolicyRule } from './rule';

export type ExampleFailure = {
  readonly ruleId: string;
  /** `bad-pattern`: `text` is what the pattern engine said. */
  readonly expected: 'must-flag' | 'must-pass' | 'bad-pattern';
  readonly text: string;
};

/** The rule's own examples that it gets wrong. Examples are written for a place where the rule applies. */
export function selfTest(rule: PolicyRule): ExampleFailure[] {
  const compiled = compileOne(rule);
  if (!compiled.ok) return [{ ruleId: rule.id, expected: 'bad-pattern', text: compiled.failure.message }];
  const wrong = (expected: 'must-flag' | 'must-pass') => (example: PolicyExample) =>
    isFlagged(compiled.value, rule, example) === (expected === 'must-flag')
      ? []
      : [{ ruleId: rule.id, expected, text: example.text }];
  return [...rule.mustFlag.flatMap(wrong('must-flag')), ...rule.mustPass.flatMap(wrong('must-pass'))];
}

export type PackFailure = { readonly type: 'examples-fail'; readonly failures: readonly ExampleFailure[] };

/** Rules from outside, ready to run, or the examples that they get wrong: such a pack does not load. */
export function loadPack(rules: readonly PolicyRule[]): Result<CompiledRules, PackFailure> {
  const failures = rules.flatMap(selfTest);
  return failures.length > 0 ? fail({ type: 'examples-fail', failures }) : succeed(compileRules(rules));
}

function compileOne(rule: PolicyRule): Result<CompiledRules, { type: 'bad-pattern'; message: string }> {
  try {
    return succeed(compileRules([rule]));
  } catch (error) {
    return fail({ type: 'bad-pattern', message: error instanceof Error ? error.message : String(error) });
  }
}

function isFlagged(compiled: CompiledRules, rule: PolicyRule, example: PolicyExample): boolean {
  const { audience, platforms, commentRisks } = rule.applies;
  const findings = checkDraft(compiled, {
    text: example.text,
    audience: example.audience ?? (audience === 'private' ? 'private' : 'public'),
    platform: example.platform ?? platforms?.[0] ?? 'x',
    comment: { risk: example.commentRisk ?? commentRisks?.[0] ?? null },
    kept: {},
  });
  return findings.length > 0;
}
