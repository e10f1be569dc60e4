import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { begunFilter, withValue } from '@/lib/suggestions/search/begun-filter';
import type { ValueCount } from '@/lib/suggestions/search/filter-values';
import { foldText } from '@/lib/suggestions/search/fold-text';
import type { FilterName } from '@/lib/suggestions/search/search-query';
import type { SearchModel } from './search-model';

/** Values for the filter that is being typed. */
export interface FilterChoices {
  readonly name: FilterName;
  /** Never empty. */
  readonly values: readonly ValueCount[];
  readonly active: number;
}

export interface FilterModel {
  /** Undefined while there is nothing to complete. */
  readonly choices: ReadonlySignal<FilterChoices | undefined>;
  readonly move: (by: number) => void;
  /** Writes the active value, or the nth, into the search. */
  readonly take: (nth?: number) => void;
  /** Until more is typed. */
  readonly leave: () => void;
  /** Filters that this library has values for. */
  readonly names: ReadonlySignal<readonly FilterName[]>;
}

/** More are found by typing on. */
const MOST_LISTED = 50;
const TOLD = ['tag', 'lang', 'risk', 'owner', 'folder', 'on'] as const;

export function createFilterModel(
  query: Signal<string>,
  { valueCounts }: SearchModel,
  isInField: ReadonlySignal<boolean>,
): FilterModel {
  const left = signal('');
  const moved = signal({ of: '', nth: 0 });
  const choices = computed(() => {
    const typed = query.value;
    const begun = isInField.value && left.value !== typed ? begunFilter(typed) : undefined;
    const values = begun ? valueCounts(begun.name, begun.begun).slice(0, MOST_LISTED) : [];
    const isWhole = values.some(({ value }) => foldText(value) === begun?.begun);
    if (!begun || values.length === 0 || isWhole) return undefined;
    return { name: begun.name, values, active: moved.value.of === typed ? moved.value.nth : 0 };
  });
  return {
    choices,
    names: computed(() => TOLD.filter((name) => valueCounts(name).length > 0)),
    move(by) {
      const { active = 0, values = [] } = choices.peek() ?? {};
      moved.value = { of: query.peek(), nth: Math.max(0, Math.min(active + by, values.length - 1)) };
    },
    take(nth) {
      const open = choices.peek();
      const value = open?.values[nth ?? open.active]?.value;
      if (value !== undefined) query.value = withValue(query.peek(), value);
    },
    leave() {
      left.value = query.peek();
    },
  };
}
