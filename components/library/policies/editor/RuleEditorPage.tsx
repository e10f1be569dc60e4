import { useWords } from '../../../ui/words';
import { Loading } from '../../Loading';
import type { RulePlace } from './rule-place';

/** One policy, as it is being written. Fills the place it is put into; brings its own heading. */
export function RuleEditorPage(_: { place: RulePlace }) {
  const words = useWords();
  return <Loading title={words('rule_editor')} />;
}
