import type { ReadonlySignal } from '@preact/signals';
import type { CuecardDatabase } from '@/lib/database/database';
import {
  confirmPack,
  removeTeamRule,
  restoreDecision,
  restoreTeamRule,
  saveTeamRule,
  switchPack,
  switchRule,
  withdrawPack,
} from '@/lib/database/policy-changes';
import { decisionOn } from '@/lib/policy/in-force';
import type { PolicyPack } from '@/lib/policy/pack';
import type { PackDecision, TeamRule } from '@/lib/policy/team-policy';
import type { Result } from '@/lib/shared/result';
import type { Words } from '@/lib/shared/words';
import type { Acting, PolicyFailure } from './acting';
import type { RuleRow } from './rule-rows';

type PackName = Pick<PolicyPack, 'id' | 'title'>;

/** What a lead decides about packs and rules: told with a way back. True when it was stored. */
export interface PolicyActs {
  readonly confirm: (pack: PackName) => Promise<boolean>;
  readonly withdraw: (pack: PackName) => Promise<boolean>;
  readonly switchPack: (pack: PackName, on: boolean) => Promise<boolean>;
  readonly switchRule: (row: RuleRow, on: boolean) => Promise<boolean>;
  readonly remove: (row: RuleRow) => Promise<boolean>;
}

export function createPolicyActs(
  db: CuecardDatabase,
  words: Words,
  acting: Acting,
  decisions: ReadonlySignal<readonly PackDecision[]>,
): PolicyActs {
  const { who, ended } = acting;
  const turnRule = (row: RuleRow, on: boolean): Promise<boolean> => {
    const { team } = row;
    const { id, pack, title } = row.rule;
    const told = (isOn: boolean) => words(isOn ? 'policies_rule_on' : 'policies_rule_off', title);
    if (on && team?.state === 'off') return turnLive(row, team);
    const turnBack = () => ended(switchRule(db, pack, id, !on, who()), { text: told(!on) });
    return ended(switchRule(db, pack, id, on, who()), { text: told(on), undo: turnBack });
  };
  /** One that is off by itself may be switched off in its pack as well: both end, and both come back. */
  const turnLive = (row: RuleRow, team: TeamRule): Promise<boolean> => {
    const { id, pack, title } = row.rule;
    const isOffInPack = decisionOn(pack, decisions.peek())?.rulesOff.includes(id) ?? false;
    const turnInPack = (on: boolean) => switchRule(db, pack, id, on, who());
    let live = team.version;
    const turnOn = async (): Promise<Result<unknown, PolicyFailure>> => {
      const saved = await saveTeamRule(db, { ...team, state: 'live' }, team.version, who());
      if (!saved.ok) return saved;
      live = saved.value.version;
      return isOffInPack ? turnInPack(true) : saved;
    };
    const turnBack = async (): Promise<Result<unknown, PolicyFailure>> => {
      const saved = await saveTeamRule(db, { ...team, state: 'off' }, live, who());
      return saved.ok && isOffInPack ? turnInPack(false) : saved;
    };
    const undo = () => ended(turnBack(), { text: words('policies_rule_off', title) });
    return ended(turnOn(), { text: words('policies_rule_on', title), undo });
  };
  return {
    ...packActs(db, words, acting, decisions),
    switchRule: turnRule,
    remove: ({ rule }) =>
      ended(removeTeamRule(db, rule.id, who()), {
        text: words('policies_rule_removed', rule.title),
        undo: () =>
          ended(restoreTeamRule(db, rule.id, who()), { text: words('policies_rule_restored', rule.title) }),
      }),
  };
}

function packActs(
  db: CuecardDatabase,
  words: Words,
  { who, ended }: Acting,
  decisions: ReadonlySignal<readonly PackDecision[]>,
): Pick<PolicyActs, 'confirm' | 'withdraw' | 'switchPack'> {
  /** What was decided before, in the name of whoever decided it; where nobody had, nobody answers for it again. */
  const wayBack = ({ id, title }: PackName) => {
    const earlier = decisionOn(id, decisions.peek());
    return () =>
      earlier
        ? ended(restoreDecision(db, earlier, who()), { text: words('policies_pack_restored', title) })
        : ended(withdrawPack(db, id, who()), { text: words('policies_pack_withdrawn', title) });
  };
  const turnPack = (pack: PackName, on: boolean): Promise<boolean> =>
    ended(switchPack(db, pack.id, on, who()), {
      text: words(on ? 'policies_pack_on' : 'policies_pack_off', pack.title),
      undo: () => turnPack(pack, !on),
    });
  return {
    confirm: (pack) =>
      ended(confirmPack(db, pack.id, who()), {
        text: words('policies_pack_confirmed', pack.title),
        undo: wayBack(pack),
      }),
    withdraw: (pack) =>
      ended(withdrawPack(db, pack.id, who()), {
        text: words('policies_pack_withdrawn', pack.title),
        undo: wayBack(pack),
      }),
    switchPack: turnPack,
  };
}
