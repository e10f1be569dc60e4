import { useWords } from '../../../ui/words';
import { FieldError } from '../../FieldError';
import { AddMatcher } from './AddMatcher';
import { withOptional } from './edit-rule';
import { MatcherRows } from './MatcherRows';
import { PlaceRow } from './PlaceRow';
import { useRule, useRuleProblem } from './rule-context';
import { WordRow } from './WordRow';

/** Where the rule speaks, what it takes for a match, and what lets a match pass. */
export function LooksForSection() {
  const words = useWords();
  const { rule, put } = useRule();
  const problem = useRuleProblem('matchers');
  return (
    <section aria-labelledby="rule-looks-for">
      <div class="sec-head">
        <h2 id="rule-looks-for">{words('rule_looks_for')}</h2>
      </div>
      <div class="rule-rows">
        <PlaceRow />
        {rule.looksAt.map((matcher, nth) => (
          <MatcherRows key={nth} matcher={matcher} nth={nth} />
        ))}
        <FieldError id="rule-matchers-problem" text={problem} />
        <AddMatcher />
        <WordRow
          label={words('rule_unless_with')}
          hint={words('rule_unless_with_hint')}
          items={rule.unlessWith ?? []}
          onChange={(items) => put(withOptional(rule, 'unlessWith', items))}
        />
        <WordRow
          label={words('rule_unless_after')}
          hint={words('rule_unless_after_hint')}
          items={rule.unlessAfter ?? []}
          onChange={(items) => put(withOptional(rule, 'unlessAfter', items))}
        />
      </div>
    </section>
  );
}
