import { computed, type ReadonlySignal } from '@preact/signals';
import { readTeam } from '@/lib/database/library-state';
import type { StoredPolicy } from '@/lib/database/policy-store';
import { mayDecide, mayEdit } from '@/lib/library/governance';
import { NO_TEAM } from '@/lib/library/team';
import { draftFacts } from '@/lib/policy/draft-facts';
import { decisionOn } from '@/lib/policy/in-force';
import type { PolicyPack } from '@/lib/policy/pack';
import type { Policies } from '@/lib/policy/policies';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import type { PolicyRule } from '@/lib/policy/rule';
import { NO_FACTS, OWN_PACK } from '@/lib/policy/team-policy';
import { isoDay } from '@/lib/shared/clock';
import { dayName } from '../days';
import type { LibraryPorts } from '../library-ports';
import type { LibraryStore, Watched } from '../library-store';
import type { NotesModel } from '../notes-model';
import type { Permission } from '../replies/failure-words';
import { createActing } from './acting';
import { createPolicyActs, type PolicyActs } from './acts-model';
import { createFactsModel, type FactsModel } from './facts-model';
import { createHelplinesModel, type HelplinesModel } from './helplines-model';
import { createRuleListModel, type RuleListModel } from './list-model';
import { allPacks, type PackRow, packRows } from './pack-rows';
import { createRiskWordsModel, type RiskWordsModel } from './risk-words/risk-words-model';
import { type RuleRow, ruleRows } from './rule-rows';
import { type RuleUse, usesByRule } from './rule-use';
import { createTrialModel, type TrialModel } from './trial-model';

/** The handbook, what the team decided about it, and what it did. */
export interface PoliciesModel {
  /** Every pack that comes with Cuecard, on or not. */
  readonly packs: readonly PolicyPack[];
  /** The team's decisions, rules, facts and helplines; undefined until read. */
  readonly stored: Watched<StoredPolicy>;
  /** The rules in force. */
  readonly policies: ReadonlySignal<Policies>;
  /** How many rules are in force. */
  readonly count: number;
  /** Decisions are known, or known to be out of reach. */
  readonly isRead: ReadonlySignal<boolean>;
  readonly rows: ReadonlySignal<readonly RuleRow[]>;
  readonly packRows: ReadonlySignal<readonly PackRow[]>;
  /** By rule id, of the last 28 days. */
  readonly uses: Watched<ReadonlyMap<string, RuleUse>>;
  /** Whether whoever looks may decide, or why not. */
  readonly verdict: ReadonlySignal<Permission>;
  /** Whether they may propose a rule, as a draft. */
  readonly mayPropose: ReadonlySignal<Permission>;
  readonly list: RuleListModel;
  readonly trying: TrialModel;
  readonly acts: PolicyActs;
  readonly helplines: HelplinesModel;
  readonly facts: FactsModel;
  readonly riskWords: RiskWordsModel;
  readonly packTitle: (packId: string) => string;
  /** Who reviewed a rule and when, or that nobody has. */
  readonly reviewedWords: (rule: PolicyRule) => string;
}

export function createPoliciesModel(
  ports: LibraryPorts,
  store: LibraryStore,
  notes: NotesModel,
): PoliciesModel {
  const { words } = ports.speech;
  const shelf = createShelf(ports, store);
  const { stored, rows, facts, team, me } = shelf;
  const acting = createActing(ports, notes);
  const known = computed(() =>
    draftFacts({
      facts: facts.value,
      team: team.value,
      who: me.value,
      today: isoDay(ports.clock()),
      lang: null,
    }),
  );
  return {
    ...shelf,
    packs: ALL_PACKS,
    policies: store.policies,
    get count() {
      return store.policies.value.rules.length;
    },
    isRead: computed(() => stored.value !== undefined || store.trouble.value !== null),
    uses: store.watched(() => usesByRule(store.db, ports.clock())),
    verdict: computed(() => mayDecide(team.value, me.value)),
    mayPropose: computed(() => mayEdit(team.value, me.value)),
    list: createRuleListModel(rows),
    trying: createTrialModel(rows, known),
    acts: createPolicyActs(store.db, words, acting, shelf.decisions),
    helplines: createHelplinesModel(store.db, words, acting, {
      facts,
      helplines: computed(() => stored.value?.helplines ?? []),
    }),
    facts: createFactsModel(store.db, words, acting, facts),
    riskWords: createRiskWordsModel(store, words, acting),
  };
}

/** What stands on the shelf: rules, packs and whose they are. */
function createShelf(ports: LibraryPorts, store: LibraryStore) {
  const { words, lang } = ports.speech;
  const stored = store.policy;
  const decisions = computed(() => stored.value?.decisions ?? []);
  const packs = computed(() => allPacks(ALL_PACKS, decisions.value));
  const rows = computed(() =>
    ruleRows({
      packs: packs.value,
      decisions: decisions.value,
      teamRules: stored.value?.teamRules ?? [],
    }),
  );
  const own = { title: words('policies_pack_own'), summary: words('policies_pack_own_text'), source: '' };
  const knownTeam = store.watched(() => readTeam(store.db));
  return {
    stored,
    decisions,
    rows,
    packRows: computed(() => packRows(packs.value, decisions.value, rows.value, own)),
    facts: computed(() => stored.value?.facts ?? NO_FACTS),
    team: computed(() => knownTeam.value ?? NO_TEAM),
    me: computed(() => ports.settings.value.responderName.trim()),
    packTitle(packId: string) {
      if (packId === OWN_PACK) return own.title;
      return packs.value.find(({ id }) => id === packId)?.title ?? packId;
    },
    reviewedWords(rule: PolicyRule) {
      const confirmed = decisionOn(rule.pack, decisions.value)?.confirmed;
      if (confirmed) return words('policies_by_on', confirmed.by, dayName(lang, confirmed.on));
      return rule.reviewed === null ? words('library_not_reviewed') : dayName(lang, rule.reviewed);
    },
  };
}
