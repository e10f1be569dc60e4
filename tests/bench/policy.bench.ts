import { CORE } from '@/lib/policy/core/core-rules';
import { PACKS } from '@/lib/policy/packs/all-packs';
import { measureCorpora } from './policy/corpora.ts';
import { measureDrafts } from './policy/drafts.ts';
import { measureKeyToBubble } from './policy/key-to-bubble.ts';
import { measureLongTexts } from './policy/long-texts.ts';
import { measurePatterns } from './policy/patterns.ts';

/**
 * The policy engine with every pack on: a draft of 280 characters, with 500 team rules and without; time against
 * length on patterns that stop other engines, and on a million characters; false blocks over harmless replies;
 * personal data found and left alone; and from a key to the bubble in the built extension.
 * `--only drafts,long,patterns,corpora,bubble` chooses parts; `--rounds` of each draft, `--keys` pressed.
 */
export async function run(flags: Readonly<Record<string, unknown>> = {}) {
  const only = flags.only
    ? String(flags.only).split(',')
    : ['drafts', 'long', 'patterns', 'corpora', 'bubble'];
  const packs = [CORE, ...PACKS];
  const rules = packs.flatMap((pack) => pack.rules);
  console.log(`  ${packs.length} packs, ${rules.length} rules: ${packs.map(({ id }) => id).join(', ')}`);
  return [
    // First, while nothing is warm: that is what a worker meets that was just woken.
    ...(only.includes('drafts') ? measureDrafts(rules, Number(flags.rounds ?? 20)) : []),
    ...(only.includes('long') ? measureLongTexts(rules) : []),
    ...(only.includes('patterns') ? await measurePatterns() : []),
    ...(only.includes('corpora') ? measureCorpora(rules) : []),
    ...(only.includes('bubble') ? await measureKeyToBubble(Number(flags.keys ?? 80)) : []),
  ];
}
