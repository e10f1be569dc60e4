import type { RuleToSave } from '@/lib/database/policy-changes';
import type { PolicyRule } from '@/lib/policy/rule';
import { OWN_PACK, type TeamRule } from '@/lib/policy/team-policy';

/**
 * A rule as it is being written: the rule itself, whole, with whatever a newer Cuecard keeps in it, so that what the
 * editor cannot draw is stored as it came.
 */
export interface RuleForm {
  readonly rule: PolicyRule;
  readonly owner: string;
  readonly acknowledge: TeamRule['acknowledge'];
  readonly replaces: string | null;
}

export function formOf({ rule, owner, acknowledge, replaces }: TeamRule): RuleForm {
  return { rule, owner, acknowledge, replaces };
}

export function ruleToSave(form: RuleForm, state: TeamRule['state']): RuleToSave {
  return { ...form, state };
}

/** `today`: ISO date. */
export function blankForm(id: string, owner: string, today: string): RuleForm {
  const rule: PolicyRule = {
    id,
    pack: OWN_PACK,
    title: '',
    severity: 'warn',
    reason: '',
    applies: { audience: 'any' },
    looksAt: [{ kind: 'words', any: [] }],
    wording: null,
    source: '',
    drafted: today,
    reviewed: null,
    mustFlag: [],
    mustPass: [],
  };
  return { rule, owner, acknowledge: null, replaces: null };
}

/** The team's own words for a rule that came with Cuecard, which gives way once they are live. */
export function formFrom(rule: PolicyRule, id: string, owner: string, today: string): RuleForm {
  const own = { ...rule, id, pack: OWN_PACK, drafted: today, reviewed: null };
  return { rule: own, owner, acknowledge: null, replaces: rule.id };
}
