import type { Draft } from '@/lib/conversations/composer';
import type { RiskKind } from '@/lib/conversations/risk';
import type { KeptReason } from '@/lib/database/records';
import { checkDraft } from '@/lib/policy/check-draft';
import type { CompiledRules } from '@/lib/policy/compile-rules';
import { findingKey } from '@/lib/policy/finding-key';
import type { Finding } from '@/lib/policy/rule';

type Checked = Pick<Draft, 'text' | 'audience' | 'platform'>;

/** The same check as the service worker's, on the same rules and reasons, so that page and sidebar agree. */
export function checkWords(
  policies: CompiledRules,
  { text, audience, platform }: Checked,
  risk: RiskKind | null,
  kept: readonly KeptReason[] = [],
): Finding[] {
  const reasons = kept.map(({ ruleId, matchedKey, reason }) => [`${ruleId}:${matchedKey}`, reason]);
  return checkDraft(policies, {
    text,
    audience,
    platform,
    comment: { risk },
    kept: Object.fromEntries(reasons),
  });
}

/** How the words of a finding are written down beside the reason for keeping them: without the rule's id. */
export function matchedKeyOf({ ruleId, matched }: Pick<Finding, 'ruleId' | 'matched'>): string {
  return findingKey(ruleId, matched).slice(ruleId.length + 1);
}
