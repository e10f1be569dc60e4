import type { CompiledRule } from './compile-rules';
import { type DraftReading, indexAtOrBefore } from './draft-reading';
import type { Match } from './match';
import type { PhraseSet } from './phrases';

/** Phrases that undo a match when one ends at most `within` words before it. */
export type NegationWindow = { readonly set: PhraseSet; readonly within: number };

const WORDS_BEFORE = 3;

/** Marks the matches that a word shortly before or a word in the same sentence excuses. */
export function markExcused(
  rule: CompiledRule,
  draft: DraftReading,
  matches: readonly Match[],
): readonly Match[] {
  if (matches.length === 0) return matches;
  const window = rule.unlessAfter === null ? null : { set: rule.unlessAfter, within: WORDS_BEFORE };
  const marked = markNegated(draft, matches, window);
  if (rule.unlessWith === null) return marked;
  const places = draft
    .phrases(rule.unlessWith)
    .map(({ first }) => ({ start: draft.words[first]?.start ?? 0 }));
  return marked.map((match) => (isBeside(draft, match, places) ? excused(match) : match));
}

export function markNegated(
  draft: DraftReading,
  matches: readonly Match[],
  window: NegationWindow | null,
): readonly Match[] {
  if (window === null || matches.length === 0) return matches;
  const lastWords = new Set(draft.phrases(window.set).map(({ last }) => last));
  if (lastWords.size === 0) return matches;
  const within = Math.min(window.within, FARTHEST);
  return matches.map((match) => (isAfter(draft, match, lastWords, within) ? excused(match) : match));
}

export function excused(match: Match): Match {
  return { ...match, isExcused: true };
}

/** Keeps the time linear. */
const FARTHEST = 50;
const CLAUSE_END = /[,;:.!?…–—\n]/u;

/** A comma ends the look back: the "no" of "No, that’s our fault" excuses nothing. */
function isAfter(draft: DraftReading, span: Match, lastWords: ReadonlySet<number>, within: number): boolean {
  let index = indexAtOrBefore(draft.words, span.start);
  if ((draft.words[index]?.start ?? -1) === span.start) index -= 1;
  let next = span.start;
  for (let step = 0; step < within; step += 1, index -= 1) {
    const word = draft.words[index];
    if (word === undefined || CLAUSE_END.test(draft.text.slice(word.end, next))) return false;
    if (lastWords.has(index)) return true;
    next = word.start;
  }
  return false;
}

function isBeside(draft: DraftReading, span: Match, places: readonly { start: number }[]): boolean {
  const sentence = draft.sentenceAt(span.start);
  const nearest = places[indexAtOrBefore(places, sentence.end - 1)];
  return nearest !== undefined && nearest.start >= sentence.start;
}
