import { type ReadWord, readWords, stemLanguageOf } from '../read-words';
import { toUnit } from './vector-sums';
import { hashOf, PAIR, WORD, type WordReader } from './word-features';
import type { WordVectors } from './word-vectors';

/** Hashes of what a text says, each once, with its share; the shares are a vector of length 1. */
export type Features = { readonly hashes: Uint32Array; readonly shares: Float32Array };

export type ReadText = {
  readonly words: readonly ReadWord[];
  readonly features: Features;
  /** Length 1, or all nought where nothing is known of the words. Empty without vectors. */
  readonly point: Float32Array;
};

export type TextReader = { readonly words: WordReader; readonly vectors: WordVectors | null };

/** A thread pasted as one comment costs no more than this many words. */
export const MOST_WORDS = 400;

/** `lang` is BCP 47, or null where unknown. */
export function readText(text: string, lang: string | null, reader: TextReader): ReadText {
  const language = stemLanguageOf(text, lang);
  const words = readWords(text, language).slice(0, MOST_WORDS);
  const counts = new Map<number, number>();
  const point = new Float32Array(reader.vectors?.dimensions ?? 0);
  const vectors = language === 'en' && isEnglish(lang) ? reader.vectors : null;
  for (const [nth, word] of words.entries()) {
    const { folded, pieces } = reader.words.featuresOf(text.slice(word.start, word.end));
    for (const hash of hashesOf(word, words[nth + 1])) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    for (const hash of pieces) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    vectors?.add(point, folded);
  }
  const shares = Float32Array.from(counts.values(), (count) => 1 + Math.log(count));
  return {
    words,
    features: { hashes: Uint32Array.from(counts.keys()), shares: toUnit(shares) },
    point: toUnit(point),
  };
}

/** Or may be. */
export function isEnglish(lang: string | null): boolean {
  return lang === null || /^en\b/i.test(lang);
}

/** The word itself and the pair it forms with the next one. */
export function hashesOf(word: ReadWord, next: ReadWord | undefined): number[] {
  const own = hashOf(WORD, word.stem);
  return next ? [own, hashOf(PAIR, `${word.stem} ${next.stem}`)] : [own];
}
