import { Plus } from 'lucide';
import { Icon } from '../../ui/Icon';
import { useCount, useWords } from '../../ui/words';
import { useLibrary } from '../library-context';
import { PageHead } from '../PageHead';
import { ActButton } from '../replies/ActButton';
import { newRuleHash } from './editor/rule-place';
import { type PoliciesPlace, policiesPlaceOf } from './policies-place';
import { RULE_USE_DAYS, sumOfUses } from './rule-use';

/** Title, what the policies did of late, and the ways to the page's parts. */
export function PoliciesHead() {
  const words = useWords();
  return (
    <>
      <PageHead title={words('library_policies')} aside={<NewPolicy />}>
        <Doings />
      </PageHead>
      <Views />
    </>
  );
}

function Doings() {
  const count = useCount();
  const { policies } = useLibrary();
  const { shown, fixed } = sumOfUses(policies.uses.value);
  return (
    <>
      {count('library_policies_total', policies.count)}{' '}
      {shown > 0 ? count('policies_spoke', shown, RULE_USE_DAYS) : null}{' '}
      {fixed > 0 ? count('policies_fixed', fixed) : null}
    </>
  );
}

function NewPolicy() {
  const words = useWords();
  const { ports, policies } = useLibrary();
  return (
    <ActButton
      verdict={policies.mayPropose.value}
      tone="primary"
      size="large"
      hotkey="N"
      onPress={() => ports.go(newRuleHash())}
    >
      <Icon node={Plus} />
      {words('policies_new')}
    </ActButton>
  );
}

function Views() {
  const words = useWords();
  const { policies } = useLibrary();
  const confirmed = policies.helplines.rows.value.filter((row) => row.confirmed !== null).length;
  const on = policies.packRows.value.filter(({ state }) => state === 'on').length;
  return (
    <nav class="filters" aria-label={words('policies_views')}>
      <View kind="rules" to="#policies" name={words('policies_rules')} count={policies.list.count.value} />
      <View
        kind="packs"
        to="#policies/packs"
        name={words('policies_packs')}
        count={words('policies_some_of', on, policies.packRows.value.length)}
      />
      <View kind="words" to="#policies/words" name={words('policies_words')} />
      <View
        kind="helplines"
        to="#policies/helplines"
        name={words('policies_helplines')}
        count={words('policies_some_of', confirmed, policies.helplines.rows.value.length)}
      />
      <View kind="team" to="#policies/team" name={words('policies_team')} />
    </nav>
  );
}

interface ViewProps {
  readonly kind: PoliciesPlace['kind'];
  readonly to: string;
  readonly name: string;
  readonly count?: number | string;
}

function View({ kind, to, name, count }: ViewProps) {
  const { ports } = useLibrary();
  const isHere = policiesPlaceOf(ports.hash.value).kind === kind;
  return (
    <a class="filter" href={to} aria-current={isHere ? 'page' : undefined}>
      {name} {count === undefined ? null : <span class="count">{count}</span>}
    </a>
  );
}
