import { useWords } from '../../../ui/words';
import { useRuleEditor } from './rule-context';
import { WordRow } from './WordRow';

/** Whether people have to say that they have read it before they use certain replies. */
export function AcknowledgeSection() {
  const words = useWords();
  const { writing } = useRuleEditor();
  const { acknowledge } = writing.form.value;
  return (
    <section aria-labelledby="rule-acknowledge">
      <div class="sec-head">
        <h2 id="rule-acknowledge">{words('rule_acknowledge')}</h2>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={acknowledge !== null}
          onChange={({ currentTarget }) =>
            writing.change({ acknowledge: currentTarget.checked ? { snippetTags: [] } : null })
          }
        />
        {words('rule_acknowledge_ask')}
      </label>
      {acknowledge === null ? null : (
        <div class="rule-rows">
          <WordRow
            label={words('rule_acknowledge_tags')}
            hint={words(
              acknowledge.snippetTags.length === 0 ? 'rule_acknowledge_none' : 'rule_acknowledge_hint',
            )}
            add={words('editor_add_tag')}
            items={acknowledge.snippetTags}
            onChange={(snippetTags) => writing.change({ acknowledge: { ...acknowledge, snippetTags } })}
          />
        </div>
      )}
    </section>
  );
}
