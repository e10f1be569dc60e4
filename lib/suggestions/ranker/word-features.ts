import { foldWord } from '@/lib/text/fold-word';

/**
 * What one written word adds to a text. `pieces` are hashes of in-word runs of three to five letters, both ends of the
 * word marked; of two and three in scripts without spaces.
 */
export type WordFeatures = { readonly folded: string; readonly pieces: Uint32Array };

/** Libraries and comments say the same words again and again: each is taken apart once. */
export class WordReader {
  readonly #known = new Map<string, WordFeatures>();

  featuresOf(written: string): WordFeatures {
    const known = this.#known.get(written);
    if (known) return known;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const folded = foldedForm(written);
    const features = { folded, pieces: piecesOf(folded) };
    this.#known.set(written, features);
    return features;
  }
}

const MOST_KNOWN = 10_000;
/** A paste without spaces costs no more than this. */
const LONGEST = 40;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * FNV-1a, 32 bits, over UTF-16 code units; `kind` keeps words, pairs and pieces apart. Hashes are kept instead of
 * words, so that what was learned holds no readable text and does not depend on the order of learning.
 */
export function hashOf(kind: number, text: string): number {
  let hash = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

export const WORD = 1;
export const PAIR = 2;
const PIECE = 3;
export const TEXT = 4;

function piecesOf(folded: string): Uint32Array {
  if (/^\d+$/.test(folded)) return new Uint32Array();
  const [shortest, longest] = WITHOUT_SPACES.test(folded) ? [2, 3] : [3, 5];
  return Uint32Array.from(runsIn(folded.slice(0, LONGEST), shortest, longest));
}

/** Hashes of the runs of letters in a word, its two ends marked. */
export function runsIn(word: string, shortest: number, longest: number): number[] {
  const marked = `^${word}$`;
  const runs: number[] = [];
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= marked.length; at += 1) {
      runs.push(hashOf(PIECE, marked.slice(at, at + length)));
    }
  }
  return runs;
}

/** Small letters without accents; a letter typed three times or more counts twice. */
export function foldedForm(written: string): string {
  return foldWord(written).replace(/(.)\1{2,}/gu, '$1$1');
}
