import type { Snippet } from '@/lib/library/snippet';
import { readWords, stemLanguageOf } from './read-words';

/** The stems of each example sentence of a snippet that also says what must not suggest it. */
export type Contrast = {
  readonly examples: readonly ReadonlySet<string>[];
  readonly counterExamples: readonly ReadonlySet<string>[];
};

export function contrastOf({ examples, counterExamples }: Snippet): Contrast | undefined {
  if (counterExamples.length === 0) return undefined;
  return { examples: stemsOf(examples), counterExamples: stemsOf(counterExamples) };
}

/**
 * What is left of a snippet's score: 1 where the comment is at least as close to an example as to a counter-example,
 * less the more of a counter-example it says, 0 when it says nearly all of one. `said` are the comment's stems.
 */
export function contrastShare(contrast: Contrast, said: ReadonlySet<string>): number {
  const against = mostSaid(contrast.counterExamples, said);
  if (against < LEAST || against <= mostSaid(contrast.examples, said)) return 1;
  return against >= NEARLY_ALL ? 0 : 1 - against;
}

/** A counter-example of which less than this share was said is not what the comment is about. */
const LEAST = 0.4;
const NEARLY_ALL = 0.8;

function mostSaid(sentences: readonly ReadonlySet<string>[], said: ReadonlySet<string>): number {
  return sentences.reduce((most, stems) => Math.max(most, shareSaid(stems, said)), 0);
}

function shareSaid(stems: ReadonlySet<string>, said: ReadonlySet<string>): number {
  if (stems.size === 0) return 0;
  let count = 0;
  for (const stem of stems) if (said.has(stem)) count += 1;
  return count / stems.size;
}

function stemsOf(sentences: readonly string[]): ReadonlySet<string>[] {
  return sentences.map((sentence) => {
    const words = readWords(sentence, stemLanguageOf(sentence, null));
    return new Set(words.flatMap(({ stem, stop }) => (stop ? [] : [stem])));
  });
}
