import type { Snippet } from '@/lib/library/snippet';
import { type Features, readText, type TextReader } from './text-features';

/** A sentence and the place it speaks for. */
export type Lesson = { readonly place: number; readonly features: Features; readonly weight: number };

/** What a snippet's own record teaches before anybody picked it. */
export type OwnWords = {
  /** Weighted sum of the points of its texts; not of length 1. */
  readonly point: Float32Array;
  readonly lessons: readonly Omit<Lesson, 'place'>[];
  readonly exampleCount: number;
};

const TITLE = 1;
const BODY = 0.5;
const TAGS = 0.5;
const EXAMPLE = 1;
const TEMPLATE_SIGNS = /\{\{[^}]*\}\}|\{%[^%]*%\}/g;

export function ownWordsOf(snippet: Snippet, reader: TextReader): OwnWords {
  const point = new Float32Array(reader.vectors?.dimensions ?? 0);
  const read = (text: string, lang: string | null, weight: number) => {
    const found = readText(text, lang, reader);
    for (let axis = 0; axis < point.length; axis += 1) {
      point[axis] = (point[axis] ?? 0) + weight * (found.point[axis] ?? 0);
    }
    return { features: found.features, weight };
  };
  const titles = snippet.texts.map(({ title, lang }) => read(title, lang, TITLE));
  const bodies = snippet.texts.map(({ body, lang }) => read(body.replace(TEMPLATE_SIGNS, ' '), lang, BODY));
  const tags = read(snippet.tags.join('. '), snippet.texts[0]?.lang ?? null, TAGS);
  const examples = snippet.examples.map((example) => read(example, null, EXAMPLE));
  return { point, lessons: [...titles, ...bodies, tags, ...examples], exampleCount: examples.length };
}
