import type { CompiledRule, CompiledRules } from './compile-rules';
import { withoutCovered } from './covered';
import { readDraft } from './draft-reading';
import { appliesTo, type DraftToCheck } from './draft-to-check';
import { reasonToKeep } from './finding-key';
import type { Place } from './match';
import { matchesOf, placesOf } from './places';
import { wordingFor } from './rewrite';
import type { Finding, PolicyRule, Severity } from './rule';
import { withSafeWordings } from './safe-wordings';

export type { DraftToCheck } from './draft-to-check';

/**
 * What the rules object to, most serious first, then in the order it stands, then by precedence and id: the order of
 * the rules does not matter. Overlapping places of one rule are one finding, and a finding wholly inside one that is at
 * least as serious is left out, since fixing the outer one replaces it. Time is linear in the text for any rule.
 */
export function checkDraft(compiled: CompiledRules, draft: DraftToCheck): Finding[] {
  const reading = readDraft(compiled.lookout, draft);
  const findings: Finding[] = [];
  const excused: CompiledRule[] = [];
  for (const each of compiled.rules) {
    if (!appliesTo(each.rule, draft)) continue;
    const matches = matchesOf(each, reading);
    findings.push(...findingsAt(each.rule, placesOf(matches), draft));
    if (each.rule.severity === 'block' && matches.some(({ isExcused }) => isExcused)) excused.push(each);
  }
  const shown = withoutCovered(findings.sort(bySeverityThenPlace));
  return withSafeWordings(shown, excused, reading, (text) => readDraft(compiled.lookout, { ...draft, text }));
}

export const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { block: 0, warn: 1, tip: 2 };

export function bySeverityThenPlace(a: Finding, b: Finding): number {
  return SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || a.start - b.start || b.end - a.end;
}

function findingsAt(rule: PolicyRule, places: readonly Place[], { text, kept }: DraftToCheck): Finding[] {
  return places.map((place, index) => {
    const { start, end } = place;
    const matched = text.slice(start, end);
    return {
      id: `${rule.id}@${index + 1}`,
      ruleId: rule.id,
      title: rule.title,
      severity: rule.severity,
      reason: rule.reason,
      source: rule.source,
      start,
      end,
      matched,
      wording: wordingFor(rule.wording, text, place),
      ...(rule.ask === undefined ? {} : { ask: rule.ask }),
      keptBecause: reasonToKeep(kept, rule.id, matched),
    };
  });
}
