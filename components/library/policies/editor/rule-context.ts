import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PolicyRule } from '@/lib/policy/rule';
import { useWords } from '../../../ui/words';
import type { OpenRule } from './rule-editor-model';

export const RuleContext = createContext<OpenRule | undefined>(undefined);

/** The rule editor around this component. */
export function useRuleEditor(): OpenRule {
  const editor = useContext(RuleContext);
  if (!editor) throw new Error('no rule editor around this component');
  return editor;
}

/** The rule as it is typed now, and the ways to change it. */
export function useRule(): {
  readonly rule: PolicyRule;
  readonly change: (part: Partial<PolicyRule>) => void;
  readonly put: (rule: PolicyRule) => void;
} {
  const { writing } = useRuleEditor();
  return {
    rule: writing.form.value.rule,
    change: (part) => writing.changeRule(part),
    put: (rule) => writing.change({ rule }),
  };
}

/** What keeps this field from going live, in words that name it; said from the first try on. */
export function useRuleProblem(field: string): string | undefined {
  const words = useWords();
  const { acts, checks } = useRuleEditor();
  if (!acts.isChecked.value) return undefined;
  const problem = checks.problems.value.find((each) => each.field === field);
  return problem && words(problem.word, ...problem.substitutions);
}
