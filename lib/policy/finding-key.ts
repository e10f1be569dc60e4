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
