import type { JournalEvent } from '@/lib/conversations/journal';
import type { Who } from '@/lib/library/governance';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import { OWN_PACK, type PackDecision } from '@/lib/policy/team-policy';
import { isoDay } from '@/lib/shared/clock';
import { succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { append } from './journal';
import { changedBy, notFound, stampOf, type Written } from './library-write';
import { touchPolicy } from './policy-store';
import { inPolicyIfDeciding } from './policy-write';

export { acknowledgeRule, type Unacknowledged, unacknowledged } from './acknowledgements';
export { confirmHelpline, restoreHelpline, withdrawHelpline, writeFacts } from './team-facts';
export {
  type RuleConflict,
  type RuleFailure,
  type RuleReplacedTwice,
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

/**
 * Brings back what `earlier` says, as it stood: who confirmed the pack and on which day too. The way back of one press
 * on what was decided since.
 */
export function restoreDecision(db: CuecardDatabase, earlier: PackDecision, who: Who): Written<PackDecision> {
  const { confirmed, off, rulesOff } = earlier;
  return decide(db, earlier.id, 'restored', who, () => ({ confirmed, off, rulesOff }));
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
