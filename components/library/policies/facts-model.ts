import { computed, type ReadonlySignal } from '@preact/signals';
import type { CuecardDatabase } from '@/lib/database/database';
import { writeFacts } from '@/lib/database/policy-changes';
import type { TeamFacts } from '@/lib/policy/team-policy';
import type { Words } from '@/lib/shared/words';
import type { Acting } from './acting';

export interface FactsModel {
  readonly facts: ReadonlySignal<TeamFacts>;
  /** Saved at once, told with a way back; true when it was. */
  readonly save: (change: Partial<TeamFacts>) => Promise<boolean>;
}

export function createFactsModel(
  db: CuecardDatabase,
  words: Words,
  { who, ended }: Acting,
  stored: ReadonlySignal<TeamFacts>,
): FactsModel {
  const facts = computed(() => stored.value);
  const save = (change: Partial<TeamFacts>): Promise<boolean> => {
    const now = facts.peek();
    const before = Object.fromEntries(Object.entries(now).filter(([name]) => name in change));
    return ended(writeFacts(db, { ...now, ...change }, who()), {
      text: words('library_saved'),
      undo: () =>
        ended(writeFacts(db, { ...facts.peek(), ...before }, who()), { text: words('policies_facts_back') }),
    });
  };
  return { facts, save };
}
