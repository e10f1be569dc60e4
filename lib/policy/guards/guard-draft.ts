import type { Draft } from '@/lib/conversations/composer';
import type { Words } from '@/lib/shared/words';
import type { Finding } from '../rule';
import { guardFindings } from './guard-finding';
import { type InsertedLocked, lockedSpans } from './locked-spans';
import { type Acting, wrongAccount } from './wrong-account';

export type Guarding = Omit<Acting, 'platform'> & {
  /** What was last put into this reply box. */
  readonly inserted: InsertedLocked | null;
  /** Reasons for keeping words, by `findingKey` or `coveredFindingKey`. */
  readonly kept: Readonly<Record<string, string>>;
};

/** What all guards say of a draft. Nothing of an empty one. */
export function guardDraft(
  { text, platform }: Pick<Draft, 'text' | 'platform'>,
  { inserted, kept, ...acting }: Guarding,
  words: Words,
): Finding[] {
  if (text.trim() === '') return [];
  const guarded = [...wrongAccount({ ...acting, platform }, words), ...lockedSpans(inserted, text, words)];
  return guarded.length === 0 ? [] : guardFindings(guarded, kept, words('guard_source'));
}
