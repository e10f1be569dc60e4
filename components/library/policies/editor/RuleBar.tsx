import { ChevronRight } from 'lucide';
import { Icon } from '../../../ui/Icon';
import { Tag } from '../../../ui/Tag';
import { useWords } from '../../../ui/words';
import { useRule, useRuleEditor } from './rule-context';

/** Where this is, and what state it is in. */
export function RuleBar() {
  const words = useWords();
  const { rule } = useRule();
  const { writing } = useRuleEditor();
  const title = rule.title.trim() || words('rule_untitled');
  return (
    <header class="edit-bar">
      <nav class="crumbs" aria-label={words('rule_crumbs')}>
        <a href="#policies">{words('library_policies')}</a>
        <Icon node={ChevronRight} size={14} flip />
        <span class="clip" title={title}>
          <bdi>{title}</bdi>
        </span>
      </nav>
      <StateTag />
      {writing.isDirty.value ? <span class="meta">{words('rule_not_saved')}</span> : null}
    </header>
  );
}

function StateTag() {
  const words = useWords();
  const row = useRuleEditor().writing.known.value;
  if (!row) return <Tag tone="line">{words('rule_state_new')}</Tag>;
  const { state, version } = row;
  if (state === 'live') return <Tag tone="accent">{words('rule_state_live', version)}</Tag>;
  return <Tag tone="line">{words(state === 'draft' ? 'rule_state_draft' : 'rule_state_off', version)}</Tag>;
}
