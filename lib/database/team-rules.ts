import type { Who } from '@/lib/library/governance';
import { maySaveRule } from '@/lib/policy/may-save-rule';
import type { PolicyRule } from '@/lib/policy/rule';
import { type PackFailure, tryRule } from '@/lib/policy/self-test';
import type { TeamRule } from '@/lib/policy/team-policy';
import { timeFor } from '@/lib/policy/time-for';
import { isoDay } from '@/lib/shared/clock';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { append } from './journal';
import { changedBy, forbid, notFound, stampOf, type Written } from './library-write';
import { touchPolicy } from './policy-store';
import { inPolicy, inPolicyIfDeciding } from './policy-write';
import { teamIn } from './stored-team';
import type { WriteFailure } from './write-failure';

export type RuleToSave = Pick<TeamRule, 'rule' | 'state' | 'replaces' | 'owner' | 'acknowledge'>;

/** Somebody else saved the rule since: `theirs` is what stands there now. */
export type RuleConflict = { readonly type: 'rule-conflict'; readonly theirs: TeamRule };

/** Another live rule takes the place of the same rule already: `by`. Only one of them can. */
export type RuleReplacedTwice = { readonly type: 'replaced-twice'; readonly by: TeamRule };

/** What speaks must have shown that it does: `field` has no sentence yet. */
export type RuleWithoutExamples = { readonly type: 'examples-missing'; readonly field: ExampleField };
type ExampleField = 'mustFlag' | 'mustPass';

/** So many of its sentences could not be tried in time. */
export type RuleTooSlow = { readonly type: 'examples-untried'; readonly untried: number };

type NotShown = RuleWithoutExamples | PackFailure | RuleTooSlow;

/** Why a rule was not stored. Nothing of it was. */
export type RuleFailure = WriteFailure | NotShown | RuleConflict | RuleReplacedTwice;

/**
 * Stores the next version of a rule; `knownVersion` is the one it was written from, null for a new one. A rule that
 * has no examples or gets them wrong can be a draft or off, but not live. The day it goes live is the day of its review.
 */
export async function saveTeamRule(
  db: CuecardDatabase,
  toSave: RuleToSave,
  knownVersion: number | null,
  who: Who,
): Promise<Result<TeamRule, RuleFailure>> {
  const { state, replaces, owner, acknowledge } = toSave;
  const rule = stamped(toSave, who);
  const obstacle = state === 'live' ? notShown(rule) : undefined;
  if (obstacle) return fail(obstacle);
  return inPolicy<TeamRule, RuleFailure>(db, async () => {
    const stored = await db.teamRules.get(rule.id);
    const before = stored?.deletedAt === null ? stored : undefined;
    const verdict = maySaveRule(await teamIn(db), who.name, { to: state, before: before?.state ?? null });
    if (!verdict.ok) return forbid(verdict.why);
    if (before && before.version !== knownVersion) return fail({ type: 'rule-conflict', theirs: before });
    if (!before && knownVersion !== null) return notFound();
    const row: TeamRule = {
      ...before,
      ...{ id: rule.id, schema: 1, rule, state, replaces, owner, acknowledge },
      version: (stored?.version ?? 0) + 1,
      ...changedBy(who, stored),
      deletedAt: null,
    };
    return putAlone(db, row, who);
  });
}

const LONGEST_TRIAL_MS = 2_000;

function notShown(rule: PolicyRule): NotShown | undefined {
  const field = (['mustFlag', 'mustPass'] as const).find((each) => rule[each].length === 0);
  if (field) return { type: 'examples-missing', field };
  const { failures, untried } = tryRule(rule, timeFor(LONGEST_TRIAL_MS));
  if (failures.length > 0) return { type: 'examples-fail', failures };
  return untried > 0 ? { type: 'examples-untried', untried } : undefined;
}

export function removeTeamRule(db: CuecardDatabase, id: string, who: Who): Written<TeamRule> {
  return inPolicyIfDeciding(db, who, async () => {
    const before = await db.teamRules.get(id);
    if (!before || before.deletedAt !== null) return notFound();
    return put(db, { ...before, ...changedBy(who, before), deletedAt: who.now }, 'deleted', who);
  });
}

/** As it was before it was removed, in the same version: what people have read of it still holds. */
export function restoreTeamRule(
  db: CuecardDatabase,
  id: string,
  who: Who,
): Promise<Result<TeamRule, WriteFailure | RuleReplacedTwice>> {
  return inPolicyIfDeciding<TeamRule, RuleReplacedTwice>(db, who, async () => {
    const before = await db.teamRules.get(id);
    if (!before) return notFound();
    if (before.deletedAt === null) return succeed(before);
    return putAlone(db, { ...before, ...changedBy(who, before), deletedAt: null }, who);
  });
}

/** Keeps a row, unless it is live and another live one takes the place of the same rule. */
async function putAlone(
  db: CuecardDatabase,
  row: TeamRule,
  who: Who,
): Promise<Result<TeamRule, RuleReplacedTwice>> {
  const { id, state, replaces } = row;
  const rival =
    state === 'live' && replaces !== null
      ? (await db.teamRules.toArray()).find(
          (other) =>
            other.id !== id &&
            other.replaces === replaces &&
            other.state === 'live' &&
            other.deletedAt === null,
        )
      : undefined;
  return rival ? fail({ type: 'replaced-twice', by: rival }) : put(db, row, state, who);
}

async function put(db: CuecardDatabase, row: TeamRule, state: TeamRule['state'] | 'deleted', who: Who) {
  await db.teamRules.put(row);
  await touchPolicy(db, who.now);
  const { id: ruleId, version } = row;
  await append(db, { kind: 'rule-saved', ruleId, version, state }, stampOf(who));
  return succeed(row);
}

function stamped({ rule, state }: RuleToSave, who: Who): PolicyRule {
  if (state === 'off') return rule;
  return { ...rule, reviewed: state === 'live' ? isoDay(who.now) : null };
}
