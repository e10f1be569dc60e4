import type { PlatformId } from '@/lib/conversations/account';
import type { Snippet } from '@/lib/library/snippet';
import type { Severity } from '@/lib/policy/rule';
import type { WordKey, Words } from '@/lib/shared/words';
import { listFormat } from '../ui/intl';

/** Sites keep their own names in every language. */
export const PLATFORM_NAMES: Readonly<Record<PlatformId, string>> = { x: 'X', facebook: 'Facebook' };

export const SEVERITY_WORDS = {
  block: 'severity_block',
  warn: 'severity_warn',
  tip: 'severity_tip',
} as const satisfies Record<Severity, WordKey>;

/** "X and Facebook". */
export function platformList(lang: string, platforms: readonly PlatformId[]): string {
  const names = platforms.map((platform) => PLATFORM_NAMES[platform]);
  return listFormat(lang, { type: 'conjunction' }).format(names);
}

export function audienceWord(words: Words, audience: Snippet['audience']): string {
  if (audience === 'any') return words('library_anywhere');
  return words(audience === 'public' ? 'library_public' : 'library_private');
}
