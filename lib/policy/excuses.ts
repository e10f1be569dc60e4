import type { Span } from '@/lib/text/normalise';
import type { CompiledRule } from './compile-rules';
import { type DraftReading, indexAtOrBefore } from './draft-reading';
import { findPhrases } from './phrases';

const WORDS_BEFORE = 3;

/** The spans that neither a word shortly before nor a word in the same sentence excuses. */
export function dropExcused(rule: CompiledRule, draft: DraftReading, spans: readonly Span[]): Span[] {
  if (spans.length === 0) return [];
  const before = rule.unlessAfter ? findPhrases(rule.unlessAfter, draft.words) : [];
  const beside = rule.unlessWith ? findPhrases(rule.unlessWith, draft.words) : [];
  const lastWords = new Set(before.map(({ last }) => last));
  const places = beside.map(({ first }) => ({ start: draft.words[first]?.start ?? 0 }));
  return spans.filter((span) => !isAfter(draft, span, lastWords) && !isBeside(draft, span, places));
}

const CLAUSE_END = /[,;:.!?…–—\n]/u;

/** A comma ends the look back: the "no" of "No, that’s our fault" excuses nothing. */
function isAfter(draft: DraftReading, span: Span, lastWords: ReadonlySet<number>): boolean {
  let index = indexAtOrBefore(draft.words, span.start);
  if ((draft.words[index]?.start ?? -1) === span.start) index -= 1;
  let next = span.start;
  for (let step = 0; step < WORDS_BEFORE; step += 1, index -= 1) {
    const word = draft.words[index];
    if (word === undefined || CLAUSE_END.test(draft.text.slice(word.end, next))) return false;
    if (lastWords.has(index)) return true;
    next = word.start;
  }
  return false;
}

function isBeside(draft: DraftReading, span: Span, places: readonly { start: number }[]): boolean {
  const sentence = draft.sentenceAt(span.start);
  const nearest = places[indexAtOrBefore(places, sentence.end - 1)];
  return nearest !== undefined && nearest.start >= sentence.start;
}
