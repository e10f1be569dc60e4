import { Search } from 'lucide';
import type { WordKey } from '@/lib/shared/words';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import { useWords } from '../../ui/words';
import { leaveSearch } from '../leave-search';
import { useLibrary } from '../library-context';
import { SEVERITY_WORDS } from '../names';
import { STATE_FILTERS, type StateFilter } from './rule-filters';
import { SEVERITIES } from './rule-rows';

/** By words, pack, state and severity. */
export function RuleFilters() {
  const words = useWords();
  return (
    <search class="policy-filters" aria-label={words('policies_filters')}>
      <SearchField />
      <div class="policy-picks">
        <PackPick />
        <StatePick />
        <SeverityPick />
      </div>
    </search>
  );
}

function SearchField() {
  const words = useWords();
  const { list } = useLibrary().policies;
  return (
    <label class="search">
      <span class="sr">{words('policies_search')}</span>
      <Icon node={Search} />
      <input
        class="input"
        type="search"
        data-search
        aria-keyshortcuts="/"
        placeholder={words('policies_search_hint')}
        value={list.filters.value.words}
        onInput={(event) => list.narrow({ words: event.currentTarget.value })}
        onKeyDown={(event) => leaveSearch(event, '.policy[tabindex="0"]', () => list.narrow({ words: '' }))}
      />
      <Kbd hidden>/</Kbd>
    </label>
  );
}

function PackPick() {
  const words = useWords();
  const { list, packRows } = useLibrary().policies;
  const options = packRows.value.map(({ pack }) => [pack.id, pack.title] as const);
  return (
    <Pick
      name={words('policies_filter_pack')}
      value={list.filters.value.pack}
      options={[['', words('policies_filter_pack')], ...options]}
      usual=""
      onPick={(pack) => list.narrow({ pack })}
    />
  );
}

function StatePick() {
  const words = useWords();
  const { list } = useLibrary().policies;
  return (
    <Pick
      name={words('policies_filter_state')}
      value={list.filters.value.state}
      options={STATE_FILTERS.map((state) => [state, words(STATE_FILTER_WORDS[state])] as const)}
      usual="usual"
      onPick={(value) => {
        const state = STATE_FILTERS.find((each) => each === value);
        if (state) list.narrow({ state });
      }}
    />
  );
}

function SeverityPick() {
  const words = useWords();
  const { list } = useLibrary().policies;
  const options = SEVERITIES.map((severity) => [severity, words(SEVERITY_WORDS[severity])] as const);
  return (
    <Pick
      name={words('policies_filter_severity')}
      value={list.filters.value.severity}
      options={[['', words('policies_filter_severity')], ...options]}
      usual=""
      onPick={(value) => list.narrow({ severity: SEVERITIES.find((each) => each === value) ?? '' })}
    />
  );
}

interface PickProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  /** The value that narrows nothing. */
  readonly usual: string;
  readonly onPick: (value: string) => void;
}

function Pick({ name, value, options, usual, onPick }: PickProps) {
  return (
    <select
      class={value === usual ? 'select filter-pick' : 'select filter-pick is-on'}
      aria-label={name}
      value={value}
      onChange={(event) => onPick(event.currentTarget.value)}
    >
      {options.map(([id, title]) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}

const STATE_FILTER_WORDS = {
  usual: 'policies_state_usual',
  on: 'policies_state_on',
  draft: 'policies_state_draft',
  off: 'policies_state_off',
  'pack-off': 'policies_state_pack_off',
  all: 'policies_state_all',
} as const satisfies Record<StateFilter, WordKey>;
