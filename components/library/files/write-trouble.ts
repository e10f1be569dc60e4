import type { ImportFailure } from '@/lib/database/apply-import';
import type { WriteFailure } from '@/lib/database/write-failure';
import type { WordKey, Words } from '@/lib/shared/words';

/** Why something was not written. `broken`: a mistake of ours; nothing was written either. */
export type WriteTrouble = ImportFailure | WriteFailure | { readonly type: 'broken' };

export function troubleWords(words: Words, trouble: WriteTrouble): string {
  if (trouble.type === 'stale') return words('files_trouble_stale', trouble.code);
  if (trouble.type === 'forbidden' && trouble.why === 'too-old') return words('files_held_old');
  return words(TROUBLE_WORDS[trouble.type]);
}

const TROUBLE_WORDS = {
  conflict: 'files_trouble_changed',
  'not-found': 'files_trouble_changed',
  'code-taken': 'files_trouble_changed',
  forbidden: 'files_trouble_forbidden',
  'disk-full': 'files_trouble_full',
  'newer-version': 'files_trouble_newer',
  denied: 'files_trouble_denied',
  closed: 'files_trouble_closed',
  broken: 'files_trouble_broken',
} as const satisfies Record<Exclude<WriteTrouble['type'], 'stale'>, WordKey>;
