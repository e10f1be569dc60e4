import type { PlatformId } from '@/lib/conversations/account';
import type { Finding } from '@/lib/policy/rule';
import { countWords } from '@/lib/shared/words';
import { listFormat } from '../ui/intl';
import type { Speech } from '../ui/words';
import { countBySeverity } from './draft-model';

/** Sites keep their own names in every language. */
export function platformName(platform: PlatformId): string {
  return { x: 'X', facebook: 'Facebook' }[platform];
}

/** "2 blocks, 1 warning, 1 tip": what is there, most serious first. */
export function severityCounts({ words, lang }: Speech, findings: readonly Finding[]): string {
  const count = countWords(words, lang);
  const { block, warn, tip } = countBySeverity(findings);
  const parts = [
    block > 0 ? count('count_blocks', block) : '',
    warn > 0 ? count('count_warnings', warn) : '',
    tip > 0 ? count('count_tips', tip) : '',
  ];
  return listFormat(lang, { type: 'unit' }).format(parts.filter(Boolean));
}

/** One or two letters for an avatar: first and last word of a name. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first] = words;
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
