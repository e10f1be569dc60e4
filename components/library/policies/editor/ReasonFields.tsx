import { useId, useRef } from 'preact/hooks';
import { useWords } from '../../../ui/words';
import { FieldError } from '../../FieldError';
import { useRule, useRuleProblem } from './rule-context';

/** Why, and what to say instead. */
export function ReasonFields() {
  return (
    <div class="rule-pair">
      <Reason />
      <Wording />
    </div>
  );
}

function Reason() {
  const words = useWords();
  const id = useId();
  const { rule, change } = useRule();
  const problem = useRuleProblem('reason');
  return (
    <div class="field">
      <label class="sec-label" for={id}>
        {words('rule_reason')}
      </label>
      <textarea
        id={id}
        class="textarea"
        dir="auto"
        rows={3}
        data-field="reason"
        value={rule.reason}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={({ currentTarget }) => change({ reason: currentTarget.value })}
      />
      <FieldError id={`${id}-problem`} text={problem} />
    </div>
  );
}

const MATCHED = '$0';

/** No words: none is offered, or, where that is said, to leave the matched words out. */
function Wording() {
  const words = useWords();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { rule, change } = useRule();
  const { wording } = rule;
  const addMatched = () => {
    const input = area.current;
    if (!input) return;
    input.setRangeText(MATCHED, input.selectionStart, input.selectionEnd, 'end');
    change({ wording: input.value });
    input.focus();
  };
  return (
    <div class="field">
      <label class="sec-label" for={id}>
        {words('library_fact_wording')}
      </label>
      <textarea
        ref={area}
        id={id}
        class="textarea"
        dir="auto"
        rows={3}
        value={wording ?? ''}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) =>
          change({ wording: currentTarget.value === '' ? null : currentTarget.value })
        }
      />
      <span class="rule-wording">
        <button type="button" class="link" onClick={addMatched}>
          {words('rule_add_matched')}
        </button>
        {wording === null || wording === '' ? (
          <label class="check">
            <input
              type="checkbox"
              checked={wording === ''}
              onChange={({ currentTarget }) => change({ wording: currentTarget.checked ? '' : null })}
            />
            {words('rule_leave_out')}
          </label>
        ) : null}
      </span>
      <p class="hint" id={`${id}-hint`}>
        {words('rule_wording_hint', MATCHED)}
      </p>
    </div>
  );
}
