import { type ReadonlySignal, signal } from '@preact/signals';
import type { AccountsModel } from './accounts-model';
import type { LibraryPorts } from './library-ports';
import type { PlaceModel } from './place-model';

export const FIRST_STEPS = ['accounts', 'you', 'where'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

export interface FirstRunModel {
  readonly step: ReadonlySignal<FirstStep>;
  readonly open: (step: FirstStep) => void;
  /** To the next step; after the last one to the library. */
  readonly next: () => Promise<void>;
  /** Everything can be skipped: Cuecard works with nothing set. */
  readonly finish: () => Promise<void>;
}

export function createFirstRunModel(
  ports: LibraryPorts,
  place: PlaceModel,
  accounts: AccountsModel,
): FirstRunModel {
  const step = signal<FirstStep>('accounts');
  const finish = async () => {
    accounts.dropEmpty();
    await ports.changeSettings({ onboarded: true });
    place.go('replies');
    step.value = 'accounts';
  };
  return {
    step,
    finish,
    open(to) {
      step.value = to;
    },
    async next() {
      const following = FIRST_STEPS[FIRST_STEPS.indexOf(step.peek()) + 1];
      if (following) step.value = following;
      else await finish();
    },
  };
}
