import { RE2JS } from 're2js';
import { straightenQuotes, stripAccents } from '@/lib/text/fold-letters';
import type { Span } from '@/lib/text/normalise';
import type { DraftReading } from './draft-reading';
import type { Matcher } from './matcher';
import { findPersonalDataOfOthers } from './personal-data-of-others';
import { compilePhrases, findPhrases, type WordRange } from './phrases';
import { findShapes } from './shapes';

/** Where a matcher finds something. Offsets are UTF-16 code units into the draft as written. */
export type Finder = (draft: DraftReading) => Span[];

/** Throws RE2's syntax exception when a pattern is not RE2 syntax. */
export function compileMatcher(matcher: Matcher): Finder {
  switch (matcher.kind) {
    case 'words':
      return wordsFinder(matcher.any);
    case 'near':
      return nearFinder(matcher.a, matcher.b, matcher.within);
    case 'pattern':
      return patternFinder(matcher.pattern);
    case 'personal-data':
      return (draft) => findPersonalDataOfOthers(draft, matcher.any);
    case 'shape':
      return (draft) => findShapes(draft, matcher.shape);
    case 'missing':
    case 'links':
    case 'repeated':
    case 'length':
      return () => [];
  }
}

function wordsFinder(any: readonly string[]): Finder {
  const phrases = compilePhrases(any);
  return (draft) => findPhrases(phrases, draft.words).map((range) => spanOf(draft, range));
}

function nearFinder(a: readonly string[], b: readonly string[], within: number): Finder {
  const left = compilePhrases(a);
  const right = compilePhrases(b);
  return (draft) => {
    const partners = findPhrases(right, draft.words);
    let from = 0;
    return findPhrases(left, draft.words).flatMap((range) => {
      while ((partners[from]?.first ?? Number.POSITIVE_INFINITY) < range.first - within - LONGEST_PHRASE)
        from += 1;
      const joined = joinWithPartners(range, partners, from, within);
      return joined === undefined ? [] : [spanOf(draft, joined)];
    });
  };
}

/** Words of slack for partners that begin early but end near. */
const LONGEST_PHRASE = 12;

function joinWithPartners(range: WordRange, partners: readonly WordRange[], from: number, within: number) {
  let joined: WordRange | undefined;
  for (let index = from; index < partners.length; index += 1) {
    const partner = partners[index];
    if (partner === undefined || partner.first > range.last + within) break;
    const apart = partner.first > range.last || partner.last < range.first;
    if (!apart || range.first - partner.last > within) continue;
    const first: number = Math.min(joined?.first ?? range.first, partner.first);
    const last: number = Math.max(joined?.last ?? range.last, partner.last);
    joined = { first, last };
  }
  return joined;
}

/** Each search is linear; the bound keeps the sum linear for patterns that look far ahead of each match. */
const MAX_MATCHES = 100;

/** Patterns see the folded draft: small letters, no accents, straight quotes. They are folded alike, except for case. */
function patternFinder(pattern: string): Finder {
  const engine = RE2JS.compile(stripAccents(straightenQuotes(pattern)), RE2JS.CASE_INSENSITIVE);
  return (draft) => {
    // `test` runs on the fast automaton; most rules find nothing in most drafts.
    if (!engine.test(draft.folded.text)) return [];
    const spans: Span[] = [];
    const matcher = engine.matcher(draft.folded.text);
    while (spans.length < MAX_MATCHES && matcher.find()) {
      const span = trimmed(draft.folded.text, matcher.start(), matcher.end());
      if (span.end > span.start) spans.push(draft.folded.toOriginal(span.start, span.end));
    }
    return spans;
  };
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, from + words.trim().length) };
}

function spanOf(draft: DraftReading, range: WordRange): Span {
  return { start: draft.words[range.first]?.start ?? 0, end: draft.words[range.last]?.end ?? 0 };
}
