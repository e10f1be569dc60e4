import { LineField, type LineFieldProps } from '../../LineField';
import { useRuleProblem } from './rule-context';

/** One line of a rule, with what is wrong with it. */
export function RuleField(props: Omit<LineFieldProps, 'problem'>) {
  return <LineField {...props} problem={useRuleProblem(props.field)} />;
}
