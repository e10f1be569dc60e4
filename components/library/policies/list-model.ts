import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  filterRows,
  groupRows,
  isNarrowed,
  NO_FILTERS,
  type RuleFilters,
  type RuleGroup,
} from './rule-filters';
import type { RuleRow } from './rule-rows';

/** Which rules are listed, and the one that is open beside the list. */
export interface RuleListModel {
  readonly filters: ReadonlySignal<RuleFilters>;
  readonly narrow: (change: Partial<RuleFilters>) => void;
  readonly clear: () => void;
  readonly isNarrowed: ReadonlySignal<boolean>;
  readonly groups: ReadonlySignal<readonly RuleGroup[]>;
  /** How many rules are listed. */
  readonly count: ReadonlySignal<number>;
  readonly selected: ReadonlySignal<RuleRow | undefined>;
  readonly select: (ruleId: string) => void;
  /** To the rule so many rows further on, at most to the ends; answers with its id. */
  readonly move: (rows: number) => string | undefined;
  /** Opens a rule wherever it is listed. */
  readonly reveal: (ruleId: string) => void;
}

export function createRuleListModel(all: ReadonlySignal<readonly RuleRow[]>): RuleListModel {
  const filters = signal<RuleFilters>(NO_FILTERS);
  const picked = signal('');
  const groups = computed(() => groupRows(filterRows(all.value, filters.value)));
  const listed = computed(() => groups.value.flatMap(({ rows }) => rows));
  const selected = computed(
    () => listed.value.find(({ rule }) => rule.id === picked.value) ?? listed.value[0],
  );
  const select = (ruleId: string) => {
    picked.value = ruleId;
  };
  return {
    filters,
    narrow(change) {
      filters.value = { ...filters.peek(), ...change };
    },
    clear() {
      filters.value = NO_FILTERS;
    },
    isNarrowed: computed(() => isNarrowed(filters.value)),
    groups,
    count: computed(() => listed.value.length),
    selected,
    select,
    move(step) {
      const rows = listed.peek();
      const from = selected.peek()?.rule.id;
      const at = rows.findIndex(({ rule }) => rule.id === from);
      const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.rule.id;
      if (next !== undefined) select(next);
      return next;
    },
    reveal(ruleId) {
      if (!listed.peek().some(({ rule }) => rule.id === ruleId))
        filters.value = { ...NO_FILTERS, state: 'all' };
      select(ruleId);
    },
  };
}
