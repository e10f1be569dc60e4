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

/**
 * What a comment asks for of a library's words. Ranking a comment and quoting it for each reply ask the same again:
 * the last answer is kept for as long as the vocabulary stays.
 */
export function toQuery(text: string, lang: string | null, vocabulary: Vocabulary): Query {
  const known = lastByVocabulary.get(vocabulary);
  if (known?.text === text && known.lang === lang && known.size === vocabulary.size) return known.query;
  const query = readQuery(text, lang, vocabulary);
  lastByVocabulary.set(vocabulary, { text, lang, size: vocabulary.size, query });
  return query;
}

type Asked = {
  readonly text: string;
  readonly lang: string | null;
  /** Of the vocabulary, which only ever grows. */
  readonly size: number;
  readonly query: Query;
};

const lastByVocabulary = new WeakMap<Vocabulary, Asked>();

function readQuery(text: string, lang: string | null, vocabulary: Vocabulary): Query {
  const words = readWords(text, stemLanguageOf(text, lang)).slice(0, MOST_WORDS);
  const terms: QueryTerm[] = [];
  const asked = new Set<string>();
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const pair = next ? vocabulary.pairOf(word.stem, next.stem) : -1;
    if (pair >= 0) terms.push({ id: pair, weight: 1, firstWord: index, lastWord: index + 1 });
    if (word.stop || asked.has(word.stem)) continue;
    asked.add(word.stem);
    for (const { id, similarity } of vocabulary.similarTo(word.stem, LEAST_SIMILAR, MOST_SIMILAR)) {
      terms.push({ id, weight: similarity, firstWord: index, lastWord: index });
    }
  }
  return { words, terms };
}
