import { bySeverityThenPlace } from '../check-draft';
import { reasonToKeep } from '../finding-key';
import type { Finding } from '../rule';

/** What a guard found; who keeps it and why is added. */
export type Guarded = Pick<Finding, 'ruleId' | 'title' | 'reason' | 'start' | 'end' | 'matched' | 'wording'>;

/** Guards look at what the draft is and who would post it, not at its words: each of their findings is a block. */
export function guardFindings(
  guarded: readonly Guarded[],
  kept: Readonly<Record<string, string>>,
  source: string,
): Finding[] {
  const counts = new Map<string, number>();
  return guarded.map((each) => {
    const nth = (counts.get(each.ruleId) ?? 0) + 1;
    counts.set(each.ruleId, nth);
    const keptBecause = reasonToKeep(kept, each.ruleId, each.matched);
    return { ...each, id: `${each.ruleId}@${nth}`, severity: 'block', source, keptBecause };
  });
}

/** Findings of the rules and of the guards in the one order in which both page and sidebar list them. */
export function joinFindings(ofRules: readonly Finding[], ofGuards: readonly Finding[]): Finding[] {
  return [...ofRules, ...ofGuards].sort(bySeverityThenPlace);
}
