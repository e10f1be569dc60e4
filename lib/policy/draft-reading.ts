import type { PlatformId } from '@/lib/conversations/account';
import { findPersonalData, type PersonalDataHit } from '@/lib/personal-data/find-personal-data';
import { partitionPoint } from '@/lib/shared/partition-point';
import { type NormalisedText, normaliseWithOffsets, type Span } from '@/lib/text/normalise';
import type { WordRange } from '@/lib/text/phrase-trie';
import { type Word, wordsIn } from '@/lib/text/words';
import type { DraftToCheck } from './draft-to-check';
import type { PhraseSet } from './phrases';

/** A draft taken apart once, for all rules. Offsets of words and sentences are into the draft as written. */
export type DraftReading = {
  readonly text: string;
  readonly platform: PlatformId;
  readonly folded: NormalisedText;
  /** Folded words. */
  readonly words: readonly Word[];
  /** Hosts that the team allows in links. */
  readonly allowedHosts: readonly string[];
  /** Replies that the thread already has. */
  readonly earlier: readonly string[];
  /** Where phrases of the set stand, in order. */
  phrases(set: PhraseSet): readonly WordRange[];
  /** False when the pattern of this number cannot match. */
  mayMatch(pattern: number): boolean;
  sentenceAt(offset: number): Span;
  personalData(): readonly PersonalDataHit[];
};

/** What all rules look for at once. */
export type Lookout = {
  findPhrases(words: readonly Word[]): ReadonlyMap<PhraseSet, readonly WordRange[]>;
  /** Numbers of the patterns that may match a folded text. */
  patternsFor(folded: string): ReadonlySet<number>;
};

export function readDraft(lookout: Lookout, draft: DraftToCheck): DraftReading {
  // Most drafts of which nothing is known are English, and national phone numbers need a country.
  const { text, platform, region, orderFormats, lang: language = 'en' } = draft;
  const folded = normaliseWithOffsets(text);
  const words = wordsIn(folded.text).map(({ word, start, end }) => ({
    word,
    ...folded.toOriginal(start, end),
  }));
  const ranges = lookout.findPhrases(words);
  const patterns = lookout.patternsFor(folded.text);
  const sentences = once(() => sentencesOf(text));
  return {
    text,
    platform,
    folded,
    words,
    allowedHosts: draft.allowedHosts ?? [],
    earlier: draft.earlier ?? [],
    phrases: (set) => ranges.get(set) ?? [],
    mayMatch: (pattern) => patterns.has(pattern),
    sentenceAt: (offset) =>
      sentences()[indexAtOrBefore(sentences(), offset)] ?? { start: 0, end: text.length },
    personalData: once(() => findPersonalData(text, { region, language, orderFormats })),
  };
}

/** Index of the last item that starts at or before `offset`, -1 when all start later. Items are in order. */
export function indexAtOrBefore(items: readonly { readonly start: number }[], offset: number): number {
  return partitionPoint(items.length, (middle) => (items[middle]?.start ?? 0) <= offset) - 1;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const SENTENCE_END = /[.!?…。！？]+(?=[\s"”')]|$)|\n+/gu;

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of text.matchAll(SENTENCE_END)) {
    const end = stop.index + stop[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
