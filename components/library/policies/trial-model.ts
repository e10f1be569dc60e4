import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Audience } from '@/lib/conversations/comment';
import type { RiskKind } from '@/lib/conversations/risk';
import { checkDraft } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import type { DraftFacts } from '@/lib/policy/draft-facts';
import type { Finding } from '@/lib/policy/rule';
import type { RuleRow } from './rule-rows';

/** A sentence of the person's own, and where it would stand. */
export interface Trial {
  readonly text: string;
  readonly audience: Audience;
  readonly risk: RiskKind | null;
  /** Packs that are off and the team's drafts speak too. */
  readonly withAll: boolean;
}

export interface TrialModel {
  readonly trial: ReadonlySignal<Trial>;
  readonly tryOn: (change: Partial<Trial>) => void;
  /** How many rules look at it. */
  readonly count: ReadonlySignal<number>;
  readonly findings: ReadonlySignal<readonly Finding[]>;
}

export function createTrialModel(
  rows: ReadonlySignal<readonly RuleRow[]>,
  facts: ReadonlySignal<DraftFacts>,
): TrialModel {
  const trial = signal<Trial>({ text: '', audience: 'public', risk: null, withAll: false });
  const withAll = computed(() => trial.value.withAll);
  const compiled = computed(() => compileRules(rulesTried(rows.value, withAll.value)));
  return {
    trial,
    tryOn(change) {
      trial.value = { ...trial.peek(), ...change };
    },
    count: computed(() => compiled.value.length),
    findings: computed(() => {
      const { text, audience, risk } = trial.value;
      if (text.trim() === '') return [];
      const place = { text, audience, platform: 'x', comment: { risk }, kept: {} } as const;
      return checkDraft(compiled.value, { ...facts.value, ...place });
    }),
  };
}

function rulesTried(rows: readonly RuleRow[], withAll: boolean) {
  const tried = withAll ? ['on', 'pack-off', 'draft'] : ['on'];
  return rows.filter(({ state }) => tried.includes(state)).map(({ rule }) => rule);
}
