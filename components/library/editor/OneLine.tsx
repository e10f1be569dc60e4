import { LineField, type LineFieldProps } from '../LineField';
import { useProblem } from './use-problem';

/** One line of a reply's details, with what is wrong with it. */
export function OneLine(props: Omit<LineFieldProps, 'problem'>) {
  return <LineField {...props} problem={useProblem(props.field)} />;
}
