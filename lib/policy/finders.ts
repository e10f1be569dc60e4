import type { WordRange } from '@/lib/text/phrase-trie';
import type { Parts } from './compile-rules';
import type { DraftReading } from './draft-reading';
import { excused, markNegated, type NegationWindow } from './excuses';
import { findLinks } from './find-links';
import { findRepetition } from './find-repetition';
import { findWrongLength } from './find-wrong-length';
import type { Match } from './match';
import type { Matcher } from './matcher';
import { nearFinder } from './near';
import { findPersonalDataOfOthers } from './personal-data-of-others';
import { findShapes } from './shapes';

export type Finder = (draft: DraftReading) => readonly Match[];

/** What a matcher looks for is put into `parts`, so that all rules' phrases are found together. */
export function compileMatcher(matcher: Matcher, parts: Parts): Finder {
  switch (matcher.kind) {
    case 'words':
      return wordsFinder(matcher, parts);
    case 'near':
      return nearFinder(matcher, parts);
    case 'missing':
      return missingFinder(matcher, parts);
    case 'pattern':
      return parts.patterns.add(matcher.pattern);
    case 'personal-data':
      return (draft) => findPersonalDataOfOthers(draft, matcher.any);
    case 'links':
      return (draft) => findLinks(draft, matcher);
    case 'repeated':
      return (draft) => findRepetition(draft, matcher.share);
    case 'length':
      return (draft) => findWrongLength(draft, matcher);
    case 'shape':
      return (draft) => findShapes(draft, matcher.shape).map((span) => ({ ...span, parts: [] }));
    default:
      // Stored by a newer Cuecard: the rule's other matchers and all other rules go on.
      matcher satisfies never;
      return () => [];
  }
}

type Kind<K extends Matcher['kind']> = Extract<Matcher, { kind: K }>;

function wordsFinder({ any, inflect, negation }: Kind<'words'>, { phrases }: Parts): Finder {
  const set = phrases.add(any, inflect);
  const window: NegationWindow | null = negation
    ? { set: phrases.add(negation.any), within: negation.within }
    : null;
  return (draft) => markNegated(draft, draft.phrases(set).map(matchIn(draft)), window);
}

/** The triggers, excused where all that is needed is there. */
function missingFinder(matcher: Kind<'missing'>, parts: Parts): Finder {
  const { when, whenPatterns = [], needs, inflect, negation } = matcher;
  const groups = needs.map((group) => parts.phrases.add(group, inflect));
  const isAlways = when.length === 0 && whenPatterns.length === 0;
  const words = wordsFinder({ kind: 'words', any: when, inflect, negation }, parts);
  const patterns = whenPatterns.map((pattern) => parts.patterns.add(pattern));
  return (draft) => {
    const triggers = isAlways ? wholeDraft(draft) : [words, ...patterns].flatMap((find) => find(draft));
    if (triggers.length === 0) return triggers;
    const isComplete = groups.every((group) => draft.phrases(group).length > 0);
    return isComplete ? triggers.map(excused) : triggers;
  };
}

function matchIn(draft: DraftReading): (range: WordRange) => Match {
  return ({ first, last }) => ({
    start: draft.words[first]?.start ?? 0,
    end: draft.words[last]?.end ?? 0,
    parts: [],
  });
}

/** From the first to the last word: signs around them are no fault. */
function wholeDraft({ words }: DraftReading): Match[] {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [{ start: first.start, end: last.end, parts: [] }] : [];
}
