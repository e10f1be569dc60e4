import { DAY_MS } from '@/lib/shared/clock';
import type { Choice } from './ranker/ranker';

/** A choice as it is stored: `edited` and `rejected` follow the pick of the same reply. `at` in ms since 1970 UTC. */
export type StoredChoice = Omit<Choice, 'day'> & { readonly at: number };

/**
 * What a choice teaches. A pick counts one; that the reply was then mostly rewritten or taken out again takes half of
 * it back, so that it counts half in the end.
 */
export function choiceOf({ text, lang, snippetId, kind, at }: StoredChoice): Choice {
  const isDoubt = kind === 'edited' || kind === 'rejected';
  return { text, lang, snippetId, kind: isDoubt ? 'rejected' : kind, day: dayOf(at) };
}

/** Days since 1970, UTC. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}
