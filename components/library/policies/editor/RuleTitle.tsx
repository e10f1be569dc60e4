import { useId } from 'preact/hooks';
import { useWords } from '../../../ui/words';
import { FieldError } from '../../FieldError';
import { useRule, useRuleProblem } from './rule-context';

export function RuleTitle() {
  const words = useWords();
  const id = useId();
  const { rule, change } = useRule();
  const problem = useRuleProblem('title');
  return (
    <div class="field">
      <label class="meta" for={id}>
        {words('rule_title')}
      </label>
      <input
        id={id}
        class="title-input"
        dir="auto"
        data-field="title"
        autocomplete="off"
        value={rule.title}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={({ currentTarget }) => change({ title: currentTarget.value })}
      />
      <FieldError id={`${id}-problem`} text={problem} />
    </div>
  );
}
