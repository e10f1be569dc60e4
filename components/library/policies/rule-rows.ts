import { decisionOn, packState } from '@/lib/policy/in-force';
import type { PolicyPack } from '@/lib/policy/pack';
import type { PolicyRule, Severity } from '@/lib/policy/rule';
import type { PackDecision, TeamRule } from '@/lib/policy/team-policy';
import { foldText } from '@/lib/suggestions/search/fold-text';

/**
 * `on`: in force. `draft`: the team's, tried here alone. `off`: switched off by itself. `replaced`: a rule of the
 * team stands in its place. `pack-off`: its pack is off or nobody has confirmed it.
 */
export type RuleState = 'on' | 'draft' | 'off' | 'replaced' | 'pack-off';

/** A rule as the list shows it. */
export interface RuleRow {
  readonly rule: PolicyRule;
  readonly state: RuleState;
  /** What the team keeps of it; null for a rule as it came with Cuecard. */
  readonly team: TeamRule | null;
  /** Id of the team's rule that stands in its place. */
  readonly replacedBy: string | null;
  /** Title, reason and words it looks for, folded, to be searched. */
  readonly folded: string;
}

/** What the rows are made of. Deleted rows are not among it. */
export interface PolicyShelf {
  readonly packs: readonly PolicyPack[];
  readonly decisions: readonly PackDecision[];
  readonly teamRules: readonly TeamRule[];
}

export const SEVERITIES: readonly Severity[] = ['block', 'warn', 'tip'];

/** Every rule there is: the team's own first, then pack by pack, as written. */
export function ruleRows({ packs, decisions, teamRules }: PolicyShelf): RuleRow[] {
  const standIns = new Map<string, string>();
  for (const { id, replaces, state } of teamRules) {
    if (replaces !== null && state === 'live') standIns.set(replaces, id);
  }
  const own = teamRules.map((team) => rowOf(team.rule, team, decisions, null));
  const shipped = packs.flatMap(({ rules }) =>
    rules.map((rule) => rowOf(rule, null, decisions, standIns.get(rule.id) ?? null)),
  );
  return [...own, ...shipped];
}

function rowOf(
  rule: PolicyRule,
  team: TeamRule | null,
  decisions: readonly PackDecision[],
  replacedBy: string | null,
): RuleRow {
  const state = stateOf(rule, team, decisions, replacedBy);
  const folded = foldedOf(rule, team);
  return { rule, state, team, replacedBy, folded };
}

function stateOf(
  rule: PolicyRule,
  team: TeamRule | null,
  decisions: readonly PackDecision[],
  replacedBy: string | null,
): RuleState {
  if (team?.state === 'draft') return 'draft';
  if (replacedBy !== null) return 'replaced';
  if (packState(rule.pack, decisions) !== 'on') return 'pack-off';
  const isOff = team?.state === 'off' || decisionOn(rule.pack, decisions)?.rulesOff.includes(rule.id);
  return isOff ? 'off' : 'on';
}

/** Folding takes long, rules stay the same from one change of the store to the next. */
const foldedByRule = new WeakMap<PolicyRule, string>();

function foldedOf(rule: PolicyRule, team: TeamRule | null): string {
  const known = foldedByRule.get(rule);
  if (known !== undefined) return known;
  const folded = foldText([rule.title, rule.reason, team?.owner ?? '', ...wordsIn(rule)].join('\n'));
  foldedByRule.set(rule, folded);
  return folded;
}

function wordsIn({ looksAt }: PolicyRule): string[] {
  return looksAt.flatMap((matcher) => {
    if (matcher.kind === 'words') return matcher.any;
    if (matcher.kind === 'near') return [...matcher.a, ...matcher.b];
    return matcher.kind === 'missing' ? [...matcher.when, ...matcher.needs.flat()] : [];
  });
}
