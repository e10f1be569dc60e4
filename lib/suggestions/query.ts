import { type ReadWord, readWords, stemLanguageOf } from './read-words';
import type { Vocabulary } from './vocabulary';

/** A term of the library that a comment asks for, and the words of the comment that ask for it. */
export type QueryTerm = {
  readonly id: number;
  readonly weight: number;
  readonly firstWord: number;
  readonly lastWord: number;
};

export type Query = { readonly words: readonly ReadWord[]; readonly terms: readonly QueryTerm[] };

const LEAST_SIMILAR = 0.4;
const MOST_SIMILAR = 6;

/** Long threads pasted into a comment cost no more than this many words. */
const MOST_WORDS = 400;

export function toQuery(text: string, lang: string | null, vocabulary: Vocabulary): Query {
  const words = readWords(text, stemLanguageOf(text, lang)).slice(0, MOST_WORDS);
  const terms: QueryTerm[] = [];
  const asked = new Set<string>();
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const pair = next && vocabulary.idOfPair(word.stem, next.stem);
    if (pair !== undefined) terms.push({ id: pair, weight: 1, firstWord: index, lastWord: index + 1 });
    if (word.stop || asked.has(word.stem)) continue;
    asked.add(word.stem);
    for (const { id, similarity } of vocabulary.similarTo(word.stem, LEAST_SIMILAR, MOST_SIMILAR)) {
      terms.push({ id, weight: similarity, firstWord: index, lastWord: index });
    }
  }
  return { words, terms };
}
