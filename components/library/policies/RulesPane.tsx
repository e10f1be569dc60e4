import { Button } from '../../ui/Button';
import { State } from '../../ui/State';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { RuleDetail } from './RuleDetail';
import { RuleFilters } from './RuleFilters';
import { RuleList } from './RuleList';
import { TrySentence } from './TrySentence';

/** Every rule beside the one that is open, and a sentence to try on all of them. */
export function RulesPane() {
  const { policies } = useLibrary();
  const row = policies.list.selected.value;
  return (
    <div class="split split-policies">
      <div class="policy-list">
        <RuleFilters />
        {row ? <RuleList /> : <Nothing />}
      </div>
      <div class="policy-main">
        {row ? <RuleDetail row={row} /> : null}
        <TrySentence />
      </div>
    </div>
  );
}

function Nothing() {
  const words = useWords();
  const { policies } = useLibrary();
  return (
    <State
      atTop
      title={words('policies_none')}
      text={words('policies_none_text')}
      actions={<Button onClick={policies.list.clear}>{words('library_clear_filters')}</Button>}
    />
  );
}
