import type { CompiledRule } from './compile-rules';
import type { DraftReading } from './draft-reading';
import { markExcused } from './excuses';
import { type Match, mergeMatches, type Place } from './match';

/** What a rule's matchers find, the excused matches marked. */
export function matchesOf(compiled: CompiledRule, reading: DraftReading): readonly Match[] {
  return markExcused(
    compiled,
    reading,
    compiled.finders.flatMap((find) => find(reading)),
  );
}

export function placesOf(matches: readonly Match[]): Place[] {
  if (matches.length === 0) return [];
  return mergeMatches(matches.filter(({ isExcused }) => !isExcused)).slice(0, MAX_FINDINGS_PER_RULE);
}

/** Nobody reads more. */
const MAX_FINDINGS_PER_RULE = 50;
