import { History, Lock, PencilLine, Replace } from 'lucide';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { REFUSAL_WORDS } from '../../replies/failure-words';
import { useRuleEditor } from './rule-context';

/** What stands in the way, what still works, and what this rule takes the place of. */
export function RuleNotices() {
  return (
    <>
      <ReadOnly />
      <Restored />
      <Replaces />
    </>
  );
}

function ReadOnly() {
  const words = useWords();
  const { mayPropose, mayDecide } = useRuleEditor().acts;
  const verdict = mayPropose.value;
  if (verdict.ok && mayDecide.value.ok) return null;
  if (verdict.ok) {
    return (
      <Banner icon={PencilLine} title={words('rule_proposing')}>
        {words('rule_proposing_text')}
      </Banner>
    );
  }
  return (
    <Banner icon={Lock} title={words('rule_read_only')}>
      {words(REFUSAL_WORDS[verdict.why])} {words('rule_read_only_text')}
    </Banner>
  );
}

function Restored() {
  const words = useWords();
  const { writing, acts } = useRuleEditor();
  if (!writing.isRestored.value || !writing.isDirty.value) return null;
  return (
    <Banner
      icon={History}
      tone="soon"
      title={words('rule_restored')}
      actions={
        <Button size="small" onClick={acts.discard}>
          {words('rule_discard_changes')}
        </Button>
      }
    >
      {words('rule_restored_text')}
    </Banner>
  );
}

function Replaces() {
  const words = useWords();
  const { replaces } = useRuleEditor().writing.form.value;
  if (replaces === null) return null;
  const replaced = ALL_PACKS.flatMap(({ rules }) => rules).find(({ id }) => id === replaces);
  return (
    <Banner icon={Replace} title={words('rule_replaces', replaced?.title ?? replaces)}>
      {words('rule_replaces_text')}
    </Banner>
  );
}
