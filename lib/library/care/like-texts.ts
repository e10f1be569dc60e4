import type { CareText } from './care-texts';
import { likePairs } from './like-pairs';
import { pairHash, wordHashes } from './word-hashes';

/** Two texts of one language, of two snippets, that say nearly the same in nearly the same words. */
export interface LikeTexts {
  readonly one: CareText;
  readonly other: CareText;
  readonly likeness: number;
}

/** Some three words in forty may differ; greetings and closings that all replies share hardly count. */
const LEAST_LIKENESS = 0.7;

/** Numbers and links count as alike: whether they agree is asked elsewhere. */
export function likeTexts(texts: readonly CareText[]): LikeTexts[] {
  const sets = texts.map(({ body }) => shinglesOf(body));
  return likePairs(sets, LEAST_LIKENESS).flatMap(({ one, other, likeness }) => {
    const [first, second] = [texts[one], texts[other]];
    if (!first || !second || first.snippet.id === second.snippet.id) return [];
    return [{ one: first, other: second, likeness }];
  });
}

/** Words in pairs: their order counts. */
function shinglesOf(body: string): number[] {
  const words = wordHashes(body);
  if (words.length < 2) return words;
  const shingles: number[] = [];
  for (let nth = 1; nth < words.length; nth += 1) {
    shingles.push(pairHash(words[nth - 1] ?? 0, words[nth] ?? 0));
  }
  return shingles;
}
