import { applyFixes } from '@/lib/policy/apply-fixes';
import { checkDraft, type DraftToCheck } from '@/lib/policy/check-draft';
import { type CompiledRules, compileRules } from '@/lib/policy/compile-rules';
import type { Finding, PolicyExample, PolicyRule } from '@/lib/policy/rule';
import { asDraft } from '@/lib/policy/self-test';
import { isDrawn, patternErrorIn, type Side, sentencesOn } from './edit-rule';

/** `not-fixed`: found, as it should be, but the suggested wording leaves something to be found. */
export type Verdict = 'right' | 'missed' | 'wrongly-flagged' | 'not-fixed';

/** One of a rule's own sentences, checked now. */
export interface TriedSentence {
  readonly side: Side;
  readonly nth: number;
  readonly example: PolicyExample;
  readonly findings: readonly Finding[];
  /** With every suggested wording in place; null where there is none to put in. */
  readonly fixed: string | null;
  readonly verdict: Verdict;
}

/** The rule, ready to run, without what this Cuecard does not know; `undefined` while a pattern is not RE2 syntax. */
export function runnable(rule: PolicyRule): CompiledRules | undefined {
  const looksAt = rule.looksAt.filter(isDrawn);
  const isBroken = looksAt.some((matcher) => patternErrorIn(matcher) !== undefined);
  return isBroken ? undefined : compileRules([{ ...rule, looksAt }]);
}

/** Every sentence kept with the rule, in a place where the rule applies; `undefined` while it cannot run. */
export function trySentences(rule: PolicyRule): readonly TriedSentence[] | undefined {
  const compiled = runnable(rule);
  if (!compiled) return undefined;
  const sides: readonly Side[] = ['must-flag', 'must-pass'];
  return sides.flatMap((side) =>
    sentencesOn(rule, side).map((example, nth) => ({
      side,
      nth,
      example,
      ...trySentence(compiled, asDraft(rule, example), side),
    })),
  );
}

/** The draft with the wording in place; null where no finding offers one. */
export function fixedText(draft: DraftToCheck, findings: readonly Finding[]): string | null {
  const { text, edits } = applyFixes(draft.text, findings);
  return edits.length === 0 ? null : text;
}

function trySentence(compiled: CompiledRules, draft: DraftToCheck, side: Side) {
  const findings = checkDraft(compiled, draft);
  return { findings, fixed: fixedText(draft, findings), verdict: verdictOn(compiled, draft, side, findings) };
}

function verdictOn(
  compiled: CompiledRules,
  draft: DraftToCheck,
  side: Side,
  findings: readonly Finding[],
): Verdict {
  if (side === 'must-pass') return findings.length === 0 ? 'right' : 'wrongly-flagged';
  if (findings.length === 0) return 'missed';
  return findings.every((finding) => isHealed(compiled, draft, findings, finding)) ? 'right' : 'not-fixed';
}

/** Each wording by itself leaves less to be found, as `selfTest` asks. */
function isHealed(
  compiled: CompiledRules,
  draft: DraftToCheck,
  findings: readonly Finding[],
  { start, end, wording }: Finding,
): boolean {
  if (wording === null) return true;
  const text = draft.text.slice(0, start) + wording + draft.text.slice(end);
  return checkDraft(compiled, { ...draft, text }).length < findings.length;
}
