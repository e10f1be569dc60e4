import type { WordKey } from '@/lib/shared/words';
import { isDrawn, isEmptyMatcher, patternErrorIn, type Side } from './edit-rule';
import type { RuleForm } from './rule-form';
import type { TriedSentence, Verdict } from './try-rule';

/** Why a rule cannot go live. `field` names the place in the form, `word` says it in a sentence. */
export interface RuleProblem {
  readonly field: string;
  readonly word: WordKey;
  readonly substitutions: readonly string[];
}

/** In the order of the form. Nothing of this keeps a rule from being a draft. */
export function ruleProblems(form: RuleForm, tried: readonly TriedSentence[] | undefined): RuleProblem[] {
  const { rule } = form;
  const { from = '', until = '' } = rule.applies;
  return [
    ...when(rule.title.trim() === '', 'title', 'rule_problem_title'),
    ...matcherProblems(form),
    ...when(from !== '' && until !== '' && until < from, 'until', 'rule_problem_until'),
    ...when(rule.reason.trim() === '', 'reason', 'rule_problem_reason'),
    ...when(form.owner.trim() === '', 'owner', 'rule_problem_owner'),
    ...when(rule.mustFlag.length === 0, 'must-flag', 'rule_problem_must_flag'),
    ...when(rule.mustPass.length === 0, 'must-pass', 'rule_problem_must_pass'),
    ...(tried ?? []).flatMap(({ side, nth, example, verdict }) =>
      verdict === 'right'
        ? []
        : [{ field: sentenceField(side, nth), word: WRONG_WORDS[verdict], substitutions: [example.text] }],
    ),
  ];
}

export function sentenceField(side: Side, nth: number): string {
  return `${side}-${nth}`;
}

export function matcherField(nth: number): string {
  return `matcher-${nth}`;
}

function matcherProblems({ rule: { looksAt } }: RuleForm): RuleProblem[] {
  if (looksAt.length === 0) return when(true, 'matchers', 'rule_problem_no_matcher');
  return looksAt.flatMap((matcher, nth) => {
    const field = matcherField(nth);
    if (!isDrawn(matcher)) return when(true, field, 'rule_problem_newer');
    if (isEmptyMatcher(matcher)) return when(true, field, 'rule_problem_empty_matcher');
    const error = patternErrorIn(matcher);
    return error === undefined ? [] : when(true, field, 'rule_problem_pattern', error);
  });
}

function when(isWrong: boolean, field: string, word: WordKey, ...substitutions: string[]): RuleProblem[] {
  return isWrong ? [{ field, word, substitutions }] : [];
}

const WRONG_WORDS = {
  missed: 'rule_problem_missed',
  'wrongly-flagged': 'rule_problem_wrongly_flagged',
  'not-fixed': 'rule_problem_not_fixed',
} as const satisfies Record<Exclude<Verdict, 'right'>, WordKey>;
