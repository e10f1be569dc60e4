import type { Snippet } from '@/lib/library/snippet';
import { type Features, readText, type TextReader } from './text-features';

/** A sentence and the place it speaks for; a negative weight speaks against it. */
export type Lesson = { readonly place: number; readonly features: Features; readonly weight: number };

/** What a snippet's own record teaches before anybody picked it. */
export type OwnWords = {
  /** Weighted sum of the points of its texts; not of length 1. */
  readonly point: Float32Array;
  readonly lessons: readonly Omit<Lesson, 'place'>[];
};

const TITLE = 1;
const BODY = 0.5;
const TAGS = 0.5;
const EXAMPLE = 1;
const TEMPLATE_SIGNS = /\{\{[^}]*\}\}|\{%[^%]*%\}/g;

export function ownWordsOf(snippet: Snippet, reader: TextReader): OwnWords {
  const point = new Float32Array(reader.vectors?.dimensions ?? 0);
  const lessons: Omit<Lesson, 'place'>[] = [];
  const read = (text: string, lang: string | null, weight: number) => {
    const found = readText(text, lang, reader);
    if (found.words.length === 0) return;
    for (let axis = 0; axis < point.length; axis += 1) {
      point[axis] = (point[axis] ?? 0) + weight * (found.point[axis] ?? 0);
    }
    lessons.push({ features: found.features, weight });
  };
  for (const { title, body, lang } of snippet.texts) {
    read(title, lang, TITLE);
    read(body.replace(TEMPLATE_SIGNS, ' '), lang, BODY);
  }
  read(snippet.tags.join('. '), snippet.texts[0]?.lang ?? null, TAGS);
  for (const example of snippet.examples) read(example, null, EXAMPLE);
  return { point, lessons };
}
