import type { PlatformId } from '@/lib/conversations/account';
import type { Finding } from '@/lib/policy/rule';
import { countWords } from '@/lib/shared/words';
import type { Speech } from '../ui/words';
import { countBySeverity } from './draft-model';

/** Sites keep their own names in every language. */
export function platformName(platform: PlatformId): string {
  return { x: 'X', facebook: 'Facebook' }[platform];
}

/** "English", in the language of the interface; the tag itself when the browser knows no name for it. */
export function languageName(lang: string, tag: string): string {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
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
  return new Intl.ListFormat(lang, { type: 'unit' }).format(parts.filter(Boolean));
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
