import type { CompiledRule, CompiledRules } from './compile-rules';
import { withoutCovered } from './covered';
import { type DraftReading, readDraft } from './draft-reading';
import { appliesTo, type DraftToCheck } from './draft-to-check';
import { dropExcused } from './excuses';
import { findingKey } from './finding-key';
import { mergeMatches } from './match';
import { wordingFor } from './rewrite';
import type { Finding, Severity } from './rule';

export type { DraftToCheck } from './draft-to-check';

/**
 * What the rules object to, most serious first, then in the order it stands, then by precedence and id: the order of
 * the rules does not matter. Overlapping places of one rule are one finding, and a finding wholly inside one that is at
 * least as serious is left out, since fixing the outer one replaces it. Time is linear in the text for any rule.
 */
export function checkDraft(compiled: CompiledRules, draft: DraftToCheck): Finding[] {
  const reading = readDraft(compiled.lookout, draft);
  const findings = compiled.rules
    .filter(({ rule }) => appliesTo(rule, draft))
    .flatMap((each) => findingsOf(each, reading, draft.kept));
  return withoutCovered(findings.sort(bySeverityThenPlace));
}

export const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { block: 0, warn: 1, tip: 2 };

export function bySeverityThenPlace(a: Finding, b: Finding): number {
  return SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || a.start - b.start || b.end - a.end;
}

/** Nobody reads more. */
const MAX_FINDINGS_PER_RULE = 50;

function findingsOf(compiled: CompiledRule, reading: DraftReading, kept: DraftToCheck['kept']): Finding[] {
  const { rule } = compiled;
  const matches = compiled.finders.flatMap((find) => find(reading));
  if (matches.length === 0) return [];
  const places = mergeMatches(dropExcused(compiled, reading, matches)).slice(0, MAX_FINDINGS_PER_RULE);
  return places.map((place, index) => {
    const { start, end } = place;
    const matched = reading.text.slice(start, end);
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
      wording: wordingFor(rule.wording, reading.text, place),
      ...(rule.ask === undefined ? {} : { ask: rule.ask }),
      keptBecause: kept[findingKey(rule.id, matched)] ?? null,
    };
  });
}
