import { useWords } from '../../../ui/words';
import { withOptional } from './edit-rule';
import { RuleField } from './RuleField';
import { useRule, useRuleEditor } from './rule-context';

/** Who stands for the rule, who is asked when in doubt, and where it comes from. */
export function DetailFields() {
  const words = useWords();
  const { writing } = useRuleEditor();
  const { rule, change, put } = useRule();
  return (
    <section aria-labelledby="rule-details">
      <div class="sec-head">
        <h2 id="rule-details">{words('rule_details')}</h2>
      </div>
      <div class="fields">
        <RuleField
          field="owner"
          label={words('library_fact_owner')}
          value={writing.form.value.owner}
          onInput={(owner) => writing.change({ owner })}
        />
        <RuleField
          field="ask"
          label={words('rule_ask')}
          hint={words('rule_ask_hint')}
          value={rule.ask ?? ''}
          onInput={(ask) => put(withOptional(rule, 'ask', ask))}
        />
        <RuleField
          field="source"
          label={words('library_fact_source')}
          hint={words('rule_source_hint')}
          value={rule.source}
          onInput={(source) => change({ source })}
        />
      </div>
    </section>
  );
}
