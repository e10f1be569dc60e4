import { useEffect, useRef } from 'preact/hooks';
import { riskKindSchema } from '@/lib/conversations/risk';
import { riskWord } from '@/lib/escalation/risk-words';
import type { Words } from '@/lib/shared/words';
import type { FilterName } from '@/lib/suggestions/search/search-query';
import { languageName } from '../ui/intl';
import { useCount, useLang, useWords } from '../ui/words';
import { useSidebar } from './sidebar-context';

export const FILTER_VALUES = 'filter-values';

export function valueId(nth: number): string {
  return `filter-value-${nth}`;
}

/** Below the search field: what the filter that is being typed can be asked for. The field keeps the focus. */
export function FilterList() {
  const words = useWords();
  const count = useCount();
  const lang = useLang();
  const { filters } = useSidebar().replies;
  const list = useRef<HTMLDivElement>(null);
  const { name, values, active } = filters.choices.value ?? NONE;
  useEffect(() => {
    list.current?.querySelector(`#${valueId(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  if (values.length === 0) return null;
  return (
    <div
      class="filter-list"
      role="listbox"
      id={FILTER_VALUES}
      aria-label={words('sidebar_filter_values', `${name}:`)}
      ref={list}
      onPointerDown={(event) => event.preventDefault()}
    >
      {values.map(({ value, count: replies }, nth) => {
        const meaning = meaningOf(name, value, words, lang);
        const told = [value, meaning, count('sidebar_filter_count', replies)].filter(Boolean).join(', ');
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field owns the keys, an option never has the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: the field tells the active option.
          <div
            class="filter-value"
            role="option"
            key={value}
            id={valueId(nth)}
            aria-selected={nth === active}
            aria-label={told}
            onClick={() => filters.take(nth)}
          >
            <bdi>{value}</bdi>
            <span class="meta">{meaning}</span>
            <span class="num meta push">{replies}</span>
          </div>
        );
      })}
    </div>
  );
}

const NONE = { name: 'tag', values: [], active: 0 } as const;

/** What a code stands for. */
function meaningOf(name: FilterName, value: string, words: Words, lang: string): string {
  if (name === 'lang') return languageName(lang, value);
  const risk = name === 'risk' ? riskKindSchema.options.find((kind) => kind === value) : undefined;
  return risk ? riskWord(words, risk) : '';
}

/** Below the empty field: the filters, each one press away. */
export function FilterHint() {
  const words = useWords();
  const { replies, view } = useSidebar();
  const names = replies.filters.names.value;
  if (names.length === 0) return null;
  const begin = (name: FilterName) => {
    replies.search(`${name}:`);
    view.focusOn('search');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields, but what begins a search.
    <div class="filter-hint meta" role="group" aria-label={words('sidebar_filters')}>
      <span aria-hidden="true">{words('sidebar_filters')}</span>
      {names.map((name) => (
        <button class="link" type="button" key={name} onClick={() => begin(name)}>
          {name}:
        </button>
      ))}
    </div>
  );
}
