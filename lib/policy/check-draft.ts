import type { PlatformId } from '@/lib/conversations/account';
import type { Audience } from '@/lib/conversations/comment';
import type { RiskKind } from '@/lib/conversations/risk';
import type { Span } from '@/lib/text/normalise';
import type { CompiledRule, CompiledRules } from './compile-rules';
import { type DraftReading, readDraft } from './draft-reading';
import { dropExcused } from './excuses';
import { findingKey } from './finding-key';
import { fitCase } from './fit-case';
import type { Finding, PolicyRule, Severity } from './rule';

export type DraftToCheck = {
  readonly text: string;
  readonly audience: Audience;
  readonly platform: PlatformId;
  /** What the draft answers, or null when it is not known. */
  readonly comment: { readonly risk: RiskKind | null } | null;
  /** Reasons for keeping words, by `findingKey`. */
  readonly kept: Readonly<Record<string, string>>;
  /** Where national phone numbers belong to, ISO 3166-1 alpha-2. */
  readonly region?: string;
};

/**
 * What the rules object to, most serious first, then in the order it stands. Overlapping places of one rule are one
 * finding, and a finding wholly inside one that is at least as serious is left out, since fixing the outer one
 * replaces it. Time is linear in the text for any rule.
 */
export function checkDraft(compiled: CompiledRules, draft: DraftToCheck): Finding[] {
  const reading = readDraft(draft.text, draft.platform, draft.region);
  const findings = compiled
    .filter(({ rule }) => appliesTo(rule, draft))
    .flatMap((each) => findingsOf(each, reading, draft.kept));
  return withoutCovered(findings.sort(bySeverityThenPlace));
}

export const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { block: 0, warn: 1, tip: 2 };

export function bySeverityThenPlace(a: Finding, b: Finding): number {
  return SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || a.start - b.start || b.end - a.end;
}

function appliesTo({ applies }: PolicyRule, draft: DraftToCheck): boolean {
  if (applies.audience !== 'any' && applies.audience !== draft.audience) return false;
  if (applies.platforms && !applies.platforms.includes(draft.platform)) return false;
  const risk = draft.comment?.risk ?? null;
  return !applies.commentRisks || (risk !== null && applies.commentRisks.includes(risk));
}

/** Nobody reads more; and hiding covered findings compares each with each. */
const MAX_FINDINGS_PER_RULE = 50;

function findingsOf(compiled: CompiledRule, reading: DraftReading, kept: DraftToCheck['kept']): Finding[] {
  const { rule } = compiled;
  const spans = dropExcused(
    compiled,
    reading,
    compiled.finders.flatMap((find) => find(reading)),
  );
  const places = merged(spans).slice(0, MAX_FINDINGS_PER_RULE);
  return places.map(({ start, end }, index) => {
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
      wording: rule.wording === null ? null : fitCase(rule.wording, reading.text, start),
      keptBecause: kept[findingKey(rule.id, matched)] ?? null,
    };
  });
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/** `findings` are in order. A kept finding hides milder ones, but none of its own severity: that one needs a reason too. */
function withoutCovered(findings: readonly Finding[]): Finding[] {
  const shown: Finding[] = [];
  for (const finding of findings) {
    const covered = shown.some(
      (outer) =>
        outer.start <= finding.start &&
        finding.end <= outer.end &&
        (outer.keptBecause === null || outer.severity !== finding.severity),
    );
    if (!covered) shown.push(finding);
  }
  return shown;
}
