import type { Finding, Severity } from '@/lib/policy/rule';
import { countWords } from '@/lib/shared/words';
import type { PageContext } from './page-context';

const COUNTED = [
  ['block', 'count_blocks'],
  ['warn', 'count_warnings'],
  ['tip', 'count_tips'],
] as const satisfies readonly (readonly [Severity, string])[];

/** "2 blocks, 1 warning. First: …", or that the draft is clear. */
export function announceFindings({ words, lang }: PageContext, findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return words('bubble_clear');
  const count = countWords(words, lang);
  const counts = COUNTED.map(([severity, stem]) => ({
    stem,
    amount: findings.filter((finding) => finding.severity === severity).length,
  }));
  const said = counts.filter(({ amount }) => amount > 0).map(({ stem, amount }) => count(stem, amount));
  return words('announce_findings', said.join(', '), first.title);
}
