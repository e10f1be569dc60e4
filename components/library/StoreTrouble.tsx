import type { StorageFailure } from '@/lib/database/failures';
import { State } from '../ui/State';
import { useWords } from '../ui/words';
import { useLibrary } from './library-context';

/** Why the library cannot be read, what still works, and what to do. */
export function StoreTrouble() {
  const words = useWords();
  const failure = useLibrary().store.trouble.value;
  if (failure === null) return null;
  const [title, text] = TROUBLE_WORDS[failure.type];
  return <State level={1} title={words(title)} text={words(text)} />;
}

export const TROUBLE_WORDS = {
  'newer-version': ['library_trouble_newer', 'library_trouble_newer_text'],
  'disk-full': ['library_trouble_full', 'library_trouble_full_text'],
  denied: ['library_trouble_denied', 'library_trouble_denied_text'],
  closed: ['library_trouble_closed', 'library_trouble_closed_text'],
} as const satisfies Record<StorageFailure['type'], readonly [string, string]>;
