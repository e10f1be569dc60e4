import { computed, type ReadonlySignal } from '@preact/signals';
import type { CuecardDatabase } from '@/lib/database/database';
import { confirmHelpline, restoreHelpline, withdrawHelpline } from '@/lib/database/policy-changes';
import { HELPLINES, type Helpline } from '@/lib/policy/packs/helplines';
import type { ConfirmedHelpline, TeamFacts } from '@/lib/policy/team-policy';
import type { Words } from '@/lib/shared/words';
import type { Acting } from './acting';

/** A country's line as it was drafted, and as a lead confirmed it; null while nobody has. */
export interface HelplineRow {
  readonly drafted: Helpline;
  readonly confirmed: ConfirmedHelpline | null;
  /** The team works there. */
  readonly isOurs: boolean;
}

export interface HelplinesModel {
  /** The countries the team works in first. */
  readonly rows: ReadonlySignal<readonly HelplineRow[]>;
  readonly confirm: (country: string, name: string, number: string) => Promise<boolean>;
  readonly withdraw: (line: ConfirmedHelpline) => Promise<boolean>;
}

export function createHelplinesModel(
  db: CuecardDatabase,
  words: Words,
  { who, ended }: Acting,
  stored: {
    readonly helplines: ReadonlySignal<readonly ConfirmedHelpline[]>;
    readonly facts: ReadonlySignal<TeamFacts>;
  },
): HelplinesModel {
  const withdraw = (country: string, name: string) =>
    ended(withdrawHelpline(db, country, who()), { text: words('policies_helpline_withdrawn', name) });
  const restore = (earlier: ConfirmedHelpline) =>
    ended(restoreHelpline(db, earlier, who()), { text: words('policies_helpline_restored', earlier.name) });
  const confirm = (country: string, name: string, number: string): Promise<boolean> => {
    const before = stored.helplines.peek().find(({ id }) => id === country);
    return ended(confirmHelpline(db, { country, name: name.trim(), number: number.trim() }, who()), {
      text: words('policies_helpline_confirmed', name.trim()),
      undo: () => (before ? restore(before) : withdraw(country, name)),
    });
  };
  return {
    rows: computed(() => helplineRows(stored.helplines.value, stored.facts.value)),
    confirm,
    withdraw: (line) =>
      ended(withdrawHelpline(db, line.id, who()), {
        text: words('policies_helpline_withdrawn', line.name),
        undo: () => restore(line),
      }),
  };
}

export function helplineRows(
  confirmed: readonly ConfirmedHelpline[],
  { jurisdictions, region }: TeamFacts,
): HelplineRow[] {
  const ours = new Set([...jurisdictions, region]);
  const rows = HELPLINES.map((drafted) => ({
    drafted,
    confirmed: confirmed.find(({ id }) => id === drafted.country) ?? null,
    isOurs: ours.has(drafted.country),
  }));
  return [...rows.filter(({ isOurs }) => isOurs), ...rows.filter(({ isOurs }) => !isOurs)];
}
