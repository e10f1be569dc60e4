import { DAY_MS } from '@/lib/shared/clock';
import type { Choice } from './ranker/ranker';

/** A choice as it is stored: `edited` and `rejected` follow the pick of the same reply. `at` in ms since 1970 UTC. */
export type StoredChoice = Omit<Choice, 'day'> & { readonly at: number };

/** What a choice teaches: the same on the day it was made. */
export function choiceOf({ at, ...choice }: StoredChoice): Choice {
  return { ...choice, day: dayOf(at) };
}

/** Days since 1970, UTC. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}
