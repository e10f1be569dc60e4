import type { Snippet } from '@/lib/library/snippet';
import type { PointReader } from './point-reader';
import { type Features, readText, type TextReader } from './text-features';
import { addTimes } from './vector-sums';

/** A sentence and the place it speaks for; a negative weight speaks against it. */
export type Lesson = { readonly place: number; readonly features: Features; readonly weight: number };

/** What a snippet's own record teaches before anybody picked it. */
export type OwnWords = {
  readonly lessons: readonly Lesson[];
  /** Weighted sum of the points of its texts; not of length 1. */
  readonly point: Float32Array;
  /** Points of titles and examples: what customers might say. */
  readonly exemplars: readonly Float32Array[];
};

const TITLE = 1;
const BODY = 0.5;
const TAGS = 0.5;
const EXAMPLE = 1;
const TEMPLATE_SIGNS = /\{\{[^}]*\}\}|\{%[^%]*%\}/g;

export function ownWordsOf(snippet: Snippet, place: number, reader: TextReader): OwnWords {
  const sum = new Float32Array(reader.vectors?.dimensions ?? 0);
  const read = partsOf(snippet).flatMap(({ text, lang, weight, isAsked }) => {
    const { words, features, point } = readText(text, lang, reader);
    addTimes(sum, point, weight);
    return words.length === 0 ? [] : [{ features, point, weight, isAsked }];
  });
  return {
    lessons: read.map(({ features, weight }) => ({ place, features, weight })),
    point: sum,
    exemplars: read.flatMap(({ isAsked, point }) => (isAsked ? [point] : [])),
  };
}

/** Only the point, into `sum`: for a library too large to be studied. */
export function addOwnPoint(sum: Float32Array, snippet: Snippet, reader: PointReader): void {
  for (const { text, lang, weight } of partsOf(snippet)) reader.addTo(sum, text, lang, weight);
}

type Part = {
  readonly text: string;
  readonly lang: string | null;
  readonly weight: number;
  readonly isAsked: boolean;
};

function partsOf({ texts, tags, examples }: Snippet): Part[] {
  const leading = texts[0]?.lang ?? null;
  return [
    ...texts.flatMap(({ lang, title, body }) => [
      { text: title, lang, weight: TITLE, isAsked: true },
      { text: body.replace(TEMPLATE_SIGNS, ' '), lang, weight: BODY, isAsked: false },
    ]),
    { text: tags.join('. '), lang: leading, weight: TAGS, isAsked: false },
    ...examples.map((text) => ({ text, lang: null, weight: EXAMPLE, isAsked: true })),
  ];
}
