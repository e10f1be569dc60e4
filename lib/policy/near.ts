import type { Span } from '@/lib/text/normalise';
import type { WordRange } from '@/lib/text/phrase-trie';
import type { Parts } from './compile-rules';
import type { DraftReading } from './draft-reading';
import { markNegated } from './excuses';
import type { Finder } from './finders';
import type { Match } from './match';
import type { Matcher } from './matcher';

/** Farther apart two words are not near; and it keeps the time linear. */
const FARTHEST = 50;
/** Words of slack for partners that begin early but end near. */
const LONGEST_PHRASE = 12;

type Near = Extract<Matcher, { kind: 'near' }>;

/** Each phrase of `a` together with all phrases of `b` near it. Linear in the words of the draft. */
export function nearFinder(matcher: Near, { phrases }: Parts): Finder {
  const left = phrases.add(matcher.a, matcher.inflect);
  const right = phrases.add(matcher.b, matcher.inflect);
  const { negation } = matcher;
  const window = negation ? { set: phrases.add(negation.any), within: negation.within } : null;
  const within = Math.min(matcher.within, FARTHEST);
  return (draft) => {
    const partners = draft.phrases(right);
    if (partners.length === 0) return [];
    let from = 0;
    const matches = draft.phrases(left).flatMap((range) => {
      while ((partners[from]?.first ?? Number.POSITIVE_INFINITY) < range.first - within - LONGEST_PHRASE)
        from += 1;
      const near = partnersNear(draft, range, partners, from, { ...matcher, within });
      return near.length === 0 ? [] : [joined(draft, range, near)];
    });
    return markNegated(draft, matches, window);
  };
}

function partnersNear(
  draft: DraftReading,
  range: WordRange,
  partners: readonly WordRange[],
  from: number,
  { within, order, sameSentence }: Near,
): WordRange[] {
  const near: WordRange[] = [];
  for (let index = from; index < partners.length; index += 1) {
    const partner = partners[index];
    if (partner === undefined || partner.first > range.last + within) break;
    const isAfter = partner.first > range.last;
    const isBefore = partner.last < range.first && range.first - partner.last <= within;
    if (!isAfter && (!isBefore || order === 'a-first')) continue;
    if (sameSentence && sentenceStart(draft, partner) !== sentenceStart(draft, range)) continue;
    near.push(partner);
  }
  return near;
}

function joined(draft: DraftReading, range: WordRange, near: readonly WordRange[]): Match {
  const first = Math.min(range.first, ...near.map((partner) => partner.first));
  const last = Math.max(range.last, ...near.map((partner) => partner.last));
  const [partner] = near;
  const parts = [spanOf(draft, range), partner === undefined ? null : spanOf(draft, partner)];
  return { ...spanOf(draft, { first, last }), parts };
}

function sentenceStart(draft: DraftReading, { first }: WordRange): number {
  return draft.sentenceAt(draft.words[first]?.start ?? 0).start;
}

function spanOf(draft: DraftReading, { first, last }: WordRange): Span {
  return { start: draft.words[first]?.start ?? 0, end: draft.words[last]?.end ?? 0 };
}
