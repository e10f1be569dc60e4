import type { PolicyRule } from '@/lib/policy/rule';
import { useCount, useWords } from '../ui/words';
import { useLibrary } from './library-context';
import { audienceWord } from './names';
import type { PolicyGroup } from './policies-model';
import { Severity } from './Severity';

/** All rules, the serious ones first. */
export function PolicyList() {
  const words = useWords();
  const { policies } = useLibrary();
  return (
    <nav class="policy-list" aria-label={words('library_policies_list')}>
      {policies.groups.map((group) => (
        <Group key={group.severity} group={group} />
      ))}
    </nav>
  );
}

function Group({ group: { severity, rules } }: { group: PolicyGroup }) {
  return (
    <section>
      <h2>
        <Severity severity={severity} />
        <span class="count">{rules.length}</span>
      </h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            <RuleButton rule={rule} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuleButton({ rule }: { rule: PolicyRule }) {
  const words = useWords();
  const count = useCount();
  const { policies } = useLibrary();
  const use = policies.uses.value?.get(rule.id);
  const isHere = policies.selected.value?.id === rule.id;
  return (
    <button class="policy" type="button" aria-current={isHere} onClick={() => policies.select(rule.id)}>
      <span class="policy-title">{rule.title}</span>
      <span class="meta">{audienceWord(words, rule.applies.audience)}</span>
      {use ? <span class="meta num policy-use">{count('library_policy_spoke', use.shown)}</span> : null}
    </button>
  );
}
