import type { CuecardDatabase } from '@/lib/database/database';
import {
  confirmPack,
  removeTeamRule,
  restoreTeamRule,
  saveTeamRule,
  switchPack,
  switchRule,
  withdrawPack,
} from '@/lib/database/policy-changes';
import type { PolicyPack } from '@/lib/policy/pack';
import type { TeamRule } from '@/lib/policy/team-policy';
import type { Result } from '@/lib/shared/result';
import type { Words } from '@/lib/shared/words';
import type { Acting, PolicyFailure } from './acting';
import type { RuleRow } from './rule-rows';

type PackName = Pick<PolicyPack, 'id' | 'title'>;

/** What a lead decides about packs and rules: told with a way back. True when it was stored. */
export interface PolicyActs {
  readonly confirm: (pack: PackName) => Promise<boolean>;
  readonly withdraw: (pack: PackName, confirmedBy: string) => Promise<boolean>;
  readonly switchPack: (pack: PackName, on: boolean) => Promise<boolean>;
  readonly switchRule: (row: RuleRow, on: boolean) => Promise<boolean>;
  readonly remove: (row: RuleRow) => Promise<boolean>;
}

export function createPolicyActs(db: CuecardDatabase, words: Words, { who, ended }: Acting): PolicyActs {
  const confirm = (pack: PackName): Promise<boolean> =>
    ended(confirmPack(db, pack.id, who()), {
      text: words('policies_pack_confirmed', pack.title),
      undo: () =>
        ended(withdrawPack(db, pack.id, who()), { text: words('policies_pack_withdrawn', pack.title) }),
    });
  const turnPack = (pack: PackName, on: boolean): Promise<boolean> =>
    ended(switchPack(db, pack.id, on, who()), {
      text: words(on ? 'policies_pack_on' : 'policies_pack_off', pack.title),
      undo: () => turnPack(pack, !on),
    });
  const turnRule = (row: RuleRow, on: boolean): Promise<boolean> => {
    const { id, pack, title } = row.rule;
    const told = (isOn: boolean) => words(isOn ? 'policies_rule_on' : 'policies_rule_off', title);
    const turnBack = () => ended(switchRule(db, pack, id, !on, who()), { text: told(!on) });
    return ended(turned(row, on), { text: told(on), undo: turnBack });
  };
  const turned = ({ rule, team }: RuleRow, on: boolean): Promise<Result<unknown, PolicyFailure>> =>
    on && team?.state === 'off'
      ? saveTeamRule(db, liveAgain(team), team.version, who())
      : switchRule(db, rule.pack, rule.id, on, who());
  return {
    confirm,
    withdraw: (pack, confirmedBy) =>
      ended(withdrawPack(db, pack.id, who()), {
        text: words('policies_pack_withdrawn', pack.title),
        // Nobody signs for somebody else: only who had confirmed it takes the withdrawal back by a press.
        ...(confirmedBy === who().name ? { undo: () => confirm(pack) } : {}),
      }),
    switchPack: turnPack,
    switchRule: turnRule,
    remove: ({ rule }) =>
      ended(removeTeamRule(db, rule.id, who()), {
        text: words('policies_rule_removed', rule.title),
        undo: () =>
          ended(restoreTeamRule(db, rule.id, who()), { text: words('policies_rule_restored', rule.title) }),
      }),
  };
}

function liveAgain({ rule, replaces, owner, acknowledge }: TeamRule) {
  return { rule, replaces, owner, acknowledge, state: 'live' } as const;
}
