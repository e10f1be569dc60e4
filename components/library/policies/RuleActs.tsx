import { Button } from '../../ui/Button';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { ActButton } from '../replies/ActButton';
import { newRuleHash, ruleHash } from './editor/rule-place';
import { packHash } from './policies-place';
import type { RuleRow } from './rule-rows';

/** What a lead may do with a rule: its way through the editor, and out of force and back. */
export function RuleActs({ row }: { row: RuleRow }) {
  return <p class="actions policy-acts">{row.team ? <OwnActs row={row} /> : <ShippedActs row={row} />}</p>;
}

function OwnActs({ row }: { row: RuleRow }) {
  const words = useWords();
  const { ports, policies } = useLibrary();
  const verdict = policies.verdict.value;
  return (
    <>
      <ActButton
        verdict={row.state === 'draft' ? policies.mayPropose.value : verdict}
        tone="primary"
        hotkey="E"
        onPress={() => ports.go(ruleHash(row.rule.id))}
      >
        {words('library_edit')}
      </ActButton>
      {row.state === 'draft' ? null : <SwitchButton row={row} />}
      <ActButton verdict={verdict} onPress={() => void policies.acts.remove(row)}>
        {words('policies_remove')}
      </ActButton>
    </>
  );
}

function ShippedActs({ row }: { row: RuleRow }) {
  const words = useWords();
  const { ports, policies } = useLibrary();
  const { rule, replacedBy } = row;
  if (replacedBy !== null) {
    return (
      <>
        <span class="quiet">{words('policies_replaced_text')}</span>
        <Button onClick={() => policies.list.reveal(replacedBy)}>{words('policies_show_own')}</Button>
      </>
    );
  }
  const copy = policies.rows.value.find(({ team }) => team?.replaces === rule.id)?.rule.id;
  return (
    <>
      <SwitchButton row={row} />
      <ActButton
        verdict={policies.mayPropose.value}
        onPress={() => ports.go(copy === undefined ? newRuleHash(rule.id) : ruleHash(copy))}
      >
        {words(copy === undefined ? 'policies_change_for_us' : 'policies_edit_copy')}
      </ActButton>
    </>
  );
}

function SwitchButton({ row }: { row: RuleRow }) {
  const words = useWords();
  const { policies } = useLibrary();
  if (row.state === 'pack-off') {
    return (
      <a class="btn" href={packHash(row.rule.pack)}>
        {words('policies_to_pack')}
      </a>
    );
  }
  const isOff = row.state === 'off';
  return (
    <ActButton verdict={policies.verdict.value} onPress={() => void policies.acts.switchRule(row, isOff)}>
      {words(isOff ? 'policies_switch_on' : 'policies_switch_off')}
    </ActButton>
  );
}
