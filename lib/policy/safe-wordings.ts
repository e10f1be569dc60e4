import type { CompiledRule } from './compile-rules';
import type { DraftReading } from './draft-reading';
import { matchesOf, placesOf } from './places';
import type { Finding } from './rule';

/** Longer texts are pasted, not written, and beyond so many findings nobody goes: there, wordings go untried. */
const LONGEST_DRAFT = 5_000;
const MOST_TRIED = 12;

/**
 * The findings, without the wordings that would bring a block with them: where "DM us your password" excuses a request
 * for the order number in the same sentence, and the wording has no "DM".
 * @param excused blocking rules that would speak, were it not for other words of the draft
 */
export function withSafeWordings(
  findings: readonly Finding[],
  excused: readonly CompiledRule[],
  reading: DraftReading,
  readAgain: (text: string) => DraftReading,
): Finding[] {
  const { text } = reading;
  if (excused.length === 0 || text.length > LONGEST_DRAFT) return [...findings];
  const counts = excused.map((rule) => placesOf(matchesOf(rule, reading)).length);
  return findings.map((finding, at) => {
    const { start, end, wording } = finding;
    if (wording === null || at >= MOST_TRIED) return finding;
    const mended = readAgain(text.slice(0, start) + wording + text.slice(end));
    const isSafe = excused.every((rule, n) => placesOf(matchesOf(rule, mended)).length <= (counts[n] ?? 0));
    return isSafe ? finding : { ...finding, wording: null };
  });
}
