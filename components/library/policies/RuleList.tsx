import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { WordKey } from '@/lib/shared/words';
import { Tag } from '../../ui/Tag';
import { useCount, useLang, useWords } from '../../ui/words';
import { dayName } from '../days';
import { useLibrary } from '../library-context';
import { PLATFORM_NAMES } from '../names';
import { Severity } from '../Severity';
import type { RuleGroup } from './rule-filters';
import type { RuleRow, RuleState } from './rule-rows';
import { fixedPercent, RULE_USE_DAYS, type RuleUse } from './rule-use';

/** The serious ones first. One stop for the Tab key; the arrows, Home and End move and open. */
export function RuleList() {
  const words = useWords();
  const { list } = useLibrary().policies;
  const nav = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const id = list.move(step);
    if (id !== undefined) nav.current?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(id)}"]`)?.focus();
  };
  return (
    <nav ref={nav} aria-label={words('library_policies_list')} onKeyDown={onKeyDown}>
      {list.groups.value.map((group, nth) => (
        <Group key={group.severity} group={group} isFirst={nth === 0} />
      ))}
    </nav>
  );
}

function Group({ group: { severity, rows }, isFirst }: { group: RuleGroup; isFirst: boolean }) {
  const words = useWords();
  return (
    <section>
      <h2>
        <Severity severity={severity} />
        {isFirst ? (
          <span class="policy-columns" aria-hidden="true">
            {words('policies_columns')}
          </span>
        ) : null}
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.rule.id}>
            <RuleButton row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuleButton({ row }: { row: RuleRow }) {
  const { policies } = useLibrary();
  const { id, title } = row.rule;
  // Of all the rows, a step along the list draws only the two it concerns.
  const isHere = useComputed(() => policies.list.selected.value?.rule.id === id).value;
  const use = policies.uses.value?.get(id);
  return (
    <button
      class={row.state === 'on' ? 'policy' : 'policy policy-quiet'}
      type="button"
      data-rule={id}
      tabIndex={isHere ? 0 : -1}
      aria-current={isHere}
      onClick={() => policies.list.select(id)}
    >
      <span class="policy-title">
        <bdi>{title}</bdi>
      </span>
      <RowMeta row={row} />
      {use ? <Use use={use} /> : null}
    </button>
  );
}

/** "Tom Weller, public replies": who answers for it, and where it speaks. */
function RowMeta({ row: { rule, state, team } }: { row: RuleRow }) {
  const words = useWords();
  const lang = useLang();
  const { policies } = useLibrary();
  const { audience, platforms, until } = rule.applies;
  const parts = [
    team?.owner || policies.packTitle(rule.pack),
    words(PLACE_WORDS[audience]),
    ...(platforms ?? []).map((platform) => PLATFORM_NAMES[platform]),
    ...(until ? [words('policies_ends', dayName(lang, until))] : []),
  ];
  return (
    <span class="meta policy-meta">
      {state === 'on' ? null : <Tag tone="line">{words(STATE_WORDS[state])}</Tag>}
      <bdi>{parts.join(', ')}</bdi>
    </span>
  );
}

function Use({ use }: { use: RuleUse }) {
  const words = useWords();
  const count = useCount();
  const percent = fixedPercent(use);
  const fixed = percent === undefined ? '' : words('policies_fixed_share', percent);
  return (
    <span class="policy-use">
      <span class="sr">
        {count('policies_caught', use.shown, RULE_USE_DAYS)} {fixed}
      </span>
      <span class="policy-caught" aria-hidden="true">
        {use.shown}
      </span>
      <span class="meta" aria-hidden="true">
        {fixed}
      </span>
    </span>
  );
}

const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 10],
  ['PageUp', -10],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
]);

const PLACE_WORDS = {
  public: 'policies_place_public',
  private: 'policies_place_private',
  any: 'policies_place_any',
} as const satisfies Record<RuleRow['rule']['applies']['audience'], WordKey>;

export const STATE_WORDS = {
  on: 'policies_state_on',
  draft: 'policies_state_draft',
  off: 'policies_state_off',
  replaced: 'policies_state_replaced',
  'pack-off': 'policies_state_pack_off',
} as const satisfies Record<RuleState, WordKey>;
