import type { PlatformId } from '@/lib/conversations/account';
import { findPersonalData, type PersonalDataHit } from '@/lib/personal-data/find-personal-data';
import { type NormalisedText, normaliseWithOffsets, type Span } from '@/lib/text/normalise';
import { type Word, wordsIn } from '@/lib/text/words';

/** A draft taken apart once, for all rules. Offsets of words and sentences are into the draft as written. */
export type DraftReading = {
  readonly text: string;
  readonly platform: PlatformId;
  readonly folded: NormalisedText;
  /** Folded words. */
  readonly words: readonly Word[];
  sentenceAt(offset: number): Span;
  personalData(): readonly PersonalDataHit[];
};

/** `region` is where national phone numbers belong to, ISO 3166-1 alpha-2. */
export function readDraft(text: string, platform: PlatformId, region?: string): DraftReading {
  const folded = normaliseWithOffsets(text);
  const sentences = sentencesOf(text);
  let hits: PersonalDataHit[] | undefined;
  return {
    text,
    platform,
    folded,
    words: wordsIn(folded.text).map(({ word, start, end }) => ({ word, ...folded.toOriginal(start, end) })),
    sentenceAt: (offset) => sentences[indexAtOrBefore(sentences, offset)] ?? { start: 0, end: text.length },
    personalData: () => {
      hits ??= findPersonalData(text, region === undefined ? {} : { region });
      return hits;
    },
  };
}

/** Index of the last item that starts at or before `offset`, -1 when all start later. Items are in order. */
export function indexAtOrBefore(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
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
