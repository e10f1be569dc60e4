import { useState } from 'preact/hooks';
import { OWN_PACK } from '@/lib/policy/team-policy';
import { useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { ActButton } from '../replies/ActButton';
import { ConfirmPackDialog } from './ConfirmPackDialog';
import { needsConfirming, type PackRow } from './pack-rows';

/** On, off, and whose name stands under it. */
export function PackActs({ row }: { row: PackRow }) {
  const [isAsked, setAsked] = useState(false);
  const { pack, state, confirmed } = row;
  return (
    <p class="actions policy-acts">
      {confirmed === null && pack.id !== OWN_PACK ? (
        <ConfirmButton isFirst={state === 'unconfirmed'} onPress={() => setAsked(true)} />
      ) : null}
      {state === 'unconfirmed' ? null : <SwitchPack row={row} />}
      {confirmed && needsConfirming(row) ? <Withdraw row={row} /> : null}
      {isAsked ? <ConfirmPackDialog pack={pack} onEnd={() => setAsked(false)} /> : null}
    </p>
  );
}

function ConfirmButton({ isFirst, onPress }: { isFirst: boolean; onPress: () => void }) {
  const words = useWords();
  const { policies } = useLibrary();
  return (
    <ActButton verdict={policies.verdict.value} tone={isFirst ? 'primary' : 'plain'} onPress={onPress}>
      {words(isFirst ? 'policies_confirm_on' : 'policies_confirm')}
    </ActButton>
  );
}

function SwitchPack({ row: { pack, state } }: { row: PackRow }) {
  const words = useWords();
  const { policies } = useLibrary();
  const isOff = state === 'off';
  return (
    <ActButton
      verdict={policies.verdict.value}
      tone={isOff ? 'primary' : 'plain'}
      onPress={() => void policies.acts.switchPack(pack, isOff)}
    >
      {words(isOff ? 'policies_switch_on' : 'policies_switch_off')}
    </ActButton>
  );
}

function Withdraw({ row }: { row: PackRow }) {
  const words = useWords();
  const { policies } = useLibrary();
  return (
    <ActButton verdict={policies.verdict.value} onPress={() => void policies.acts.withdraw(row.pack)}>
      {words('policies_withdraw')}
    </ActButton>
  );
}
