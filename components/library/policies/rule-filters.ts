import type { Severity } from '@/lib/policy/rule';
import { foldText } from '@/lib/suggestions/search/fold-text';
import { type RuleRow, type RuleState, SEVERITIES } from './rule-rows';

/** `usual`: in force, the team's drafts, and what was switched off by itself. `all`: packs that are off too. */
export const STATE_FILTERS = ['usual', 'on', 'draft', 'off', 'pack-off', 'all'] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

export interface RuleFilters {
  readonly words: string;
  /** A pack's id; '' for every pack. */
  readonly pack: string;
  readonly severity: Severity | '';
  readonly state: StateFilter;
}

export const NO_FILTERS: RuleFilters = { words: '', pack: '', severity: '', state: 'usual' };

export interface RuleGroup {
  readonly severity: Severity;
  readonly rows: readonly RuleRow[];
}

/** The rows that fit, in their order. Whoever picks a pack sees all of it, on or off. */
export function filterRows(rows: readonly RuleRow[], filters: RuleFilters): RuleRow[] {
  const wanted = foldText(filters.words).split(/\s+/).filter(Boolean);
  const states = STATES_OF[filters.state === 'usual' && filters.pack !== '' ? 'all' : filters.state];
  return rows.filter(
    ({ rule, state, folded }) =>
      states.includes(state) &&
      (filters.pack === '' || rule.pack === filters.pack) &&
      (filters.severity === '' || rule.severity === filters.severity) &&
      wanted.every((word) => folded.includes(word)),
  );
}

/** The serious ones first. */
export function groupRows(rows: readonly RuleRow[]): RuleGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    rows: rows.filter(({ rule }) => rule.severity === severity),
  })).filter((group) => group.rows.length > 0);
}

export function isNarrowed({ words, pack, severity, state }: RuleFilters): boolean {
  return words.trim() !== '' || pack !== '' || severity !== '' || state !== 'usual';
}

const STATES_OF: Readonly<Record<StateFilter, readonly RuleState[]>> = {
  usual: ['on', 'draft', 'off'],
  on: ['on'],
  draft: ['draft'],
  off: ['off', 'replaced'],
  'pack-off': ['pack-off'],
  all: ['on', 'draft', 'off', 'replaced', 'pack-off'],
};
