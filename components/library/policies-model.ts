import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Audience } from '@/lib/conversations/comment';
import type { RiskKind } from '@/lib/conversations/risk';
import type { StoredPolicy } from '@/lib/database/policy-store';
import { checkDraft } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import type { PolicyPack } from '@/lib/policy/pack';
import type { Policies } from '@/lib/policy/policies';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import type { Finding, PolicyExample, PolicyRule, Severity } from '@/lib/policy/rule';
import type { LibraryPorts } from './library-ports';
import type { LibraryStore, Watched } from './library-store';
import { type RuleUse, usesByRule } from './usage';

export interface PolicyGroup {
  readonly severity: Severity;
  readonly rules: readonly PolicyRule[];
}

/** One of a rule's own sentences, checked now. */
export interface TriedExample {
  readonly example: PolicyExample;
  readonly audience: Audience;
  readonly shouldFlag: boolean;
  readonly findings: readonly Finding[];
  /** It does what the rule's writer wanted. */
  readonly isRight: boolean;
}

/** A sentence of the person's own, and where it would stand. */
export interface Trial {
  readonly text: string;
  readonly audience: Audience;
  readonly risk: RiskKind | null;
}

export interface PoliciesModel {
  /** Every pack that comes with Cuecard, on or not. */
  readonly packs: readonly PolicyPack[];
  /** The team's decisions, rules, facts and helplines; undefined until read. */
  readonly stored: Watched<StoredPolicy>;
  /** The rules in force. */
  readonly policies: ReadonlySignal<Policies>;
  /** How many rules are in force. */
  readonly count: number;
  /** The rules in force. */
  readonly groups: readonly PolicyGroup[];
  readonly selected: ReadonlySignal<PolicyRule | undefined>;
  readonly select: (id: string) => void;
  readonly examples: ReadonlySignal<readonly TriedExample[]>;
  /** By rule id, of the last 30 days. */
  readonly uses: Watched<ReadonlyMap<string, RuleUse>>;
  readonly trial: ReadonlySignal<Trial>;
  readonly tryOn: (change: Partial<Trial>) => void;
  /** What all rules object to in the trial. */
  readonly findings: ReadonlySignal<readonly Finding[]>;
}

export function createPoliciesModel(ports: LibraryPorts, store: LibraryStore): PoliciesModel {
  const { policy: stored, policies } = store;
  const groups = computed(() => groupsOf(policies.value.rules));
  const picked = signal('');
  const selected = computed(() => {
    const wanted = policies.value.rules.find(({ id }) => id === picked.value);
    return wanted ?? groups.value[0]?.rules[0];
  });
  const trial = signal<Trial>({ text: '', audience: 'public', risk: null });
  return {
    packs: ALL_PACKS,
    stored,
    policies,
    get count() {
      return policies.value.rules.length;
    },
    get groups() {
      return groups.value;
    },
    selected,
    uses: store.watched(() => usesByRule(store.db, ports.clock())),
    examples: computed(() => (selected.value ? tryExamples(selected.value) : [])),
    trial,
    findings: computed(() => {
      const { text, audience, risk } = trial.value;
      const { compiled } = policies.value;
      return checkDraft(compiled, { text, audience, platform: 'x', comment: { risk }, kept: {} });
    }),
    select(id) {
      picked.value = id;
    },
    tryOn(change) {
      trial.value = { ...trial.peek(), ...change };
    },
  };
}

function groupsOf(rules: readonly PolicyRule[]): PolicyGroup[] {
  const groups = SEVERITIES.map((severity) => ({
    severity,
    rules: rules.filter((rule) => rule.severity === severity),
  }));
  return groups.filter((group) => group.rules.length > 0);
}

/** The rule's examples, each checked by this rule alone, in a place where it applies. */
export function tryExamples(rule: PolicyRule): TriedExample[] {
  const compiled = compileRules([rule]);
  const { audience, platforms, commentRisks } = rule.applies;
  const tryOne = (shouldFlag: boolean) => (example: PolicyExample) => {
    const place = example.audience ?? (audience === 'private' ? 'private' : 'public');
    const findings = checkDraft(compiled, {
      text: example.text,
      audience: place,
      platform: example.platform ?? platforms?.[0] ?? 'x',
      comment: { risk: example.commentRisk ?? commentRisks?.[0] ?? null },
      kept: {},
    });
    return { example, audience: place, shouldFlag, findings, isRight: findings.length > 0 === shouldFlag };
  };
  return [...rule.mustFlag.map(tryOne(true)), ...rule.mustPass.map(tryOne(false))];
}

const SEVERITIES: readonly Severity[] = ['block', 'warn', 'tip'];
