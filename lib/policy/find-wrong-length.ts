import type { DraftReading } from './draft-reading';
import type { Match } from './match';
import type { Matcher } from './matcher';

type Length = Extract<Matcher, { kind: 'length' }>;

/** What is beyond the most, or the whole draft when it has less than the least. An empty draft is no reply yet. */
export function findWrongLength({ text, words }: DraftReading, { unit, min, max }: Length): Match[] {
  if (words.length === 0) return [];
  const starts = unit === 'words' ? words.map(({ start }) => start) : graphemeStarts(text);
  if (min !== undefined && starts.length < min) return [{ start: 0, end: text.length, parts: [] }];
  const from = max === undefined ? undefined : starts[max];
  return from === undefined ? [] : [{ start: from, end: text.length, parts: [] }];
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function graphemeStarts(text: string): number[] {
  return Array.from(segmenter.segment(text), ({ index }) => index);
}
