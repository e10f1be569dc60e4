import type { Draft } from '@/lib/conversations/composer';
import type { RiskKind } from '@/lib/conversations/risk';
import type { KeptReason } from '@/lib/database/records';
import { checkDraft } from '@/lib/policy/check-draft';
import { type CompiledRules, compileRules } from '@/lib/policy/compile-rules';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import type { Finding } from '@/lib/policy/rule';

/** Compiled at the first draft; losing it with the worker costs only the compiling. */
let compiled: CompiledRules | undefined;

export function checkAgainstCore(
  draft: Draft,
  risk: RiskKind | null,
  kept: readonly KeptReason[],
): readonly Finding[] {
  compiled ??= compileRules(CORE_RULES);
  const { text, audience, platform } = draft;
  const reasonsByKey = Object.fromEntries(
    kept.map(({ ruleId, matchedKey, reason }) => [`${ruleId}:${matchedKey}`, reason]),
  );
  return checkDraft(compiled, { text, audience, platform, comment: { risk }, kept: reasonsByKey });
}
