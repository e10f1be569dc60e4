import type { StorageFailure } from '@/lib/database/failures';
import type { Refusal, WriteFailure } from '@/lib/database/write-failure';
import type { Verdict } from '@/lib/library/governance';
import type { WordKey, Words } from '@/lib/shared/words';
import { TROUBLE_WORDS } from '../StoreTrouble';

export type Permission = Verdict | { readonly ok: false; readonly why: Refusal };

/** What the team allows, unless nobody may change anything. */
export function permitted(verdict: Verdict, isReadOnly: boolean): Permission {
  return isReadOnly ? { ok: false, why: 'too-old' } : verdict;
}

/** Why somebody may not do it, for the button and for whoever pressed its key. */
export const REFUSAL_WORDS = {
  role: 'library_refused_role',
  'own-writing': 'library_refused_own_writing',
  'not-handed-in': 'library_refused_not_handed_in',
  'alone-needed': 'library_refused_alone',
  'too-old': 'library_refused_too_old',
} as const satisfies Record<Refusal, WordKey>;

/** What stopped a change to the library, and that nothing of it was stored. */
export function failureWords(words: Words, failure: WriteFailure): string {
  switch (failure.type) {
    case 'forbidden':
      return words(REFUSAL_WORDS[failure.why]);
    case 'conflict':
      return words('library_failed_conflict', failure.theirs.changedBy);
    case 'not-found':
      return words('library_failed_gone');
    case 'code-taken':
      return words('library_failed_code');
    default:
      return troubleWords(words, failure);
  }
}

function troubleWords(words: Words, { type }: StorageFailure): string {
  const [title, text] = TROUBLE_WORDS[type];
  return `${words(title)} ${words(text)}`;
}
