import type { JournalEvent } from '@/lib/conversations/journal';
import type { Who } from '@/lib/library/governance';
import { HELPLINES, type HelplineProblem, confirmHelpline as look } from '@/lib/policy/packs/helplines';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import {
  type ConfirmedHelpline,
  OWN_PACK,
  type PackDecision,
  type TeamFacts,
} from '@/lib/policy/team-policy';
import { isoDay } from '@/lib/shared/clock';
import { type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { append } from './journal';
import { changedBy, notFound, stampOf, type Written } from './library-write';
import { FACTS_KEY, touchPolicy } from './policy-store';
import { inPolicyIfDeciding } from './policy-write';
import type { WriteFailure } from './write-failure';

export { acknowledgeRule, type Unacknowledged, unacknowledged } from './acknowledgements';
export {
  type RuleConflict,
  type RuleFailure,
  type RuleToSave,
  removeTeamRule,
  restoreTeamRule,
  saveTeamRule,
} from './team-rules';

/** The lead has read the pack and answers for it: it is on from now. */
export function confirmPack(db: CuecardDatabase, packId: string, who: Who): Written<PackDecision> {
  const confirmed = { by: who.name, on: isoDay(who.now) };
  return decide(db, packId, 'confirmed', who, () => ({ confirmed, off: false }));
}

/** Nobody answers for it any more. A pack that is not trusted without that is off. */
export function withdrawPack(db: CuecardDatabase, packId: string, who: Who): Written<PackDecision> {
  return decide(db, packId, 'withdrawn', who, () => ({ confirmed: null }));
}

/** A pack that nobody confirmed stays as it is also when it is switched on. */
export function switchPack(
  db: CuecardDatabase,
  packId: string,
  on: boolean,
  who: Who,
): Written<PackDecision> {
  return decide(db, packId, on ? 'on' : 'off', who, () => ({ off: !on }));
}

/** One rule of a pack that stays on. */
export function switchRule(
  db: CuecardDatabase,
  packId: string,
  ruleId: string,
  on: boolean,
  who: Who,
): Written<PackDecision> {
  return decide(db, packId, { rule: ruleId, on }, who, ({ rulesOff }) => {
    const others = rulesOff.filter((id) => id !== ruleId);
    return { rulesOff: on ? others : [...others, ruleId] };
  });
}

export function writeFacts(db: CuecardDatabase, facts: TeamFacts, who: Who): Written<TeamFacts> {
  return inPolicyIfDeciding(db, who, async () => {
    const stored = (await db.meta.get(FACTS_KEY))?.value as { readonly changedAt?: number } | undefined;
    const changed = changedBy(who, { changedAt: stored?.changedAt ?? 0 });
    await db.meta.put({ key: FACTS_KEY, value: { ...stored, ...facts, ...changed } });
    return succeed(facts);
  });
}

/** A lead has looked it up: it may stand in replies from now. `country` is ISO 3166-1 alpha-2. */
export function confirmHelpline(
  db: CuecardDatabase,
  { country, name, number }: { readonly country: string; readonly name: string; readonly number: string },
  who: Who,
): Promise<Result<ConfirmedHelpline, WriteFailure | HelplineProblem>> {
  return inPolicyIfDeciding<ConfirmedHelpline, HelplineProblem>(db, who, async () => {
    const id = country.toUpperCase();
    const drafted = HELPLINES.find((each) => each.country === id);
    if (!drafted) return notFound();
    const looked = look(drafted, { name, number, by: who.name, on: isoDay(who.now) });
    if (!looked.ok) return looked;
    const { confirmed } = looked.value;
    const changed = changedBy(who, await db.helplines.get(id));
    const row: ConfirmedHelpline = { id, schema: 1, name, number, confirmed, ...changed, deletedAt: null };
    await db.helplines.put(row);
    return succeed(row);
  });
}

export function withdrawHelpline(db: CuecardDatabase, country: string, who: Who): Written<ConfirmedHelpline> {
  return inPolicyIfDeciding(db, who, async () => {
    const before = await db.helplines.get(country.toUpperCase());
    if (!before || before.deletedAt !== null) return notFound();
    const row: ConfirmedHelpline = { ...before, ...changedBy(who, before), deletedAt: who.now };
    await db.helplines.put(row);
    return succeed(row);
  });
}

type Decision = Extract<JournalEvent, { kind: 'pack-decided' }>['decision'];
type Change = Partial<Pick<PackDecision, 'confirmed' | 'off' | 'rulesOff'>>;

function decide(
  db: CuecardDatabase,
  packId: string,
  what: Decision | { readonly rule: string; readonly on: boolean },
  who: Who,
  change: (before: PackDecision) => Change,
): Written<PackDecision> {
  return inPolicyIfDeciding(db, who, async () => {
    const stored = await db.packs.get(packId);
    const ruleId = typeof what === 'string' ? null : what.rule;
    if (!(await isKnown(db, packId, ruleId, stored))) return notFound();
    const before = stored?.deletedAt === null ? stored : undecided(packId);
    const row = { ...before, ...change(before), ...changedBy(who, stored), deletedAt: null };
    await db.packs.put(row);
    await touchPolicy(db, who.now);
    const decision = typeof what === 'string' ? what : what.on ? 'rule-on' : 'rule-off';
    await append(db, { kind: 'pack-decided', packId, decision, ruleId }, stampOf(who));
    return succeed(row);
  });
}

function undecided(id: string): PackDecision {
  return {
    ...{ id, schema: 1, head: null, confirmed: null, off: false, rulesOff: [] },
    ...{ changedAt: 0, changedBy: '', deletedAt: null },
  };
}

/** What came with Cuecard, what the team writes, and what came in with a head of its own. */
async function isKnown(
  db: CuecardDatabase,
  packId: string,
  ruleId: string | null,
  stored: PackDecision | undefined,
): Promise<boolean> {
  const pack = ALL_PACKS.find(({ id }) => id === packId);
  const isBroughtIn = stored?.deletedAt === null && stored.head !== null;
  if (!pack && packId !== OWN_PACK && !isBroughtIn) return false;
  if (ruleId === null || pack?.rules.some(({ id }) => id === ruleId)) return true;
  const own = await db.teamRules.get(ruleId);
  return own?.deletedAt === null && own.rule.pack === packId;
}
