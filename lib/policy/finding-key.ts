import { hashText } from '@/lib/text/hash';
import { normalise } from '@/lib/text/normalise';
import { wordsIn } from '@/lib/text/words';

/**
 * Names "these words under this rule", so that a reason for keeping them holds while the draft around them changes.
 * Case, accents and punctuation do not count.
 */
export function findingKey(ruleId: string, matched: string): string {
  const folded = normalise(matched);
  const words = wordsIn(folded).map(({ word }) => word);
  return `${ruleId}:${words.length > 0 ? words.join(' ') : folded.trim()}`;
}

/** The same for words with personal data, which are not to be kept: they can be told again, but not read. */
export function coveredFindingKey(ruleId: string, matched: string): string {
  return `${ruleId}:#${hashText(findingKey(ruleId, matched))}`;
}

/** Why these words are kept under this rule, by a key of either kind. */
export function reasonToKeep(
  kept: Readonly<Record<string, string>>,
  ruleId: string,
  matched: string,
): string | null {
  return kept[findingKey(ruleId, matched)] ?? kept[coveredFindingKey(ruleId, matched)] ?? null;
}
