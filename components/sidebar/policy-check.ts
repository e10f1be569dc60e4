import { findingKey } from '@/lib/policy/finding-key';
import type { Finding } from '@/lib/policy/rule';

/** How the words of a finding are written down beside the reason for keeping them: without the rule's id. */
export function matchedKeyOf({ ruleId, matched }: Pick<Finding, 'ruleId' | 'matched'>): string {
  return findingKey(ruleId, matched).slice(ruleId.length + 1);
}
