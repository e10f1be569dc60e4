import type { CopyKind, WindowCopies } from '../../window-copies';
import type { RuleForm } from './rule-form';

/** What was typed and not saved. `version` is the one it was written from, null for a rule that is not stored. */
export interface RuleCopy {
  readonly form: RuleForm;
  readonly base: RuleForm;
  readonly version: number | null;
}

/** `of`: the rule's id, "new", or what a new one is begun from. */
export type RuleCopies = WindowCopies<RuleCopy>;

export const RULE_COPY: CopyKind<RuleCopy> = { stem: 'policy:', isCopy };

type Unread<T> = { readonly [K in keyof T]?: unknown };

function isCopy(value: unknown): value is RuleCopy {
  const { form, base, version } = (value ?? {}) as Unread<RuleCopy>;
  return isForm(form) && isForm(base) && (version === null || typeof version === 'number');
}

/** As far as the editor relies on it: the database's schemas would refuse what a newer Cuecard wrote. */
function isForm(value: unknown): value is RuleForm {
  const { rule, owner, acknowledge } = (value ?? {}) as Unread<RuleForm>;
  const { id, title, reason, applies, looksAt, mustFlag, mustPass } = (rule ?? {}) as Unread<
    RuleForm['rule']
  >;
  const areTexts = [id, title, reason, owner].every((text) => typeof text === 'string');
  const areLists = [looksAt, mustFlag, mustPass].every((list) => Array.isArray(list) && list.every(isObject));
  return areTexts && areLists && isObject(applies) && (acknowledge === null || isObject(acknowledge));
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
