import { coveredFindingKey, findingKey } from '@/lib/policy/finding-key';
import { maskForTeam } from '@/lib/policy/mask-for-team';
import type { Finding } from '@/lib/policy/rule';
import type { TeamFacts } from '@/lib/policy/team-policy';

/**
 * What is written down when the words of a finding are kept: their key without the rule's id, and the reason. Neither
 * holds personal data, which the words or the sentence about them may.
 */
export function keptWords(
  { ruleId, matched }: Pick<Finding, 'ruleId' | 'matched'>,
  reason: string,
  facts: TeamFacts,
): { readonly matchedKey: string; readonly reason: string } {
  const masked = (text: string) => maskForTeam(text, facts);
  const key = masked(matched) === matched ? findingKey(ruleId, matched) : coveredFindingKey(ruleId, matched);
  return { matchedKey: key.slice(ruleId.length + 1), reason: masked(reason.trim()) };
}
