import { mulberry32 } from '../generated-library.ts';
import type { GeneratedReply } from './library.ts';
import { LANGS, type Lang, type Said } from './matters.ts';

export interface TypedQuery {
  readonly text: string;
  readonly lang: Lang;
  /** Number of the reply that is meant. Others may hold the same words: then finding them instead counts as a miss. */
  readonly right: number;
  readonly hasSlip: boolean;
}

export interface QuerySet {
  readonly name: string;
  readonly queries: readonly TypedQuery[];
}

const LEAST_LETTERS = 3;

/**
 * `count` queries of each kind, a third in each language: three words of a title, the last cut short, a quarter with a
 * slip; the same, all with a slip; three words of a body that are not in its title, the last cut short in half of them;
 * the same with a slip. A slip is a letter left out, added, changed or swapped with the next, anywhere in a word of
 * four letters or more.
 */
export function querySets(library: readonly GeneratedReply[], count: number, seed: number): QuerySet[] {
  const random = mulberry32(seed);
  const make = (from: 'title' | 'body', cut: number, slip: number) =>
    Array.from({ length: count }, (_, nth): TypedQuery => {
      const right = Math.floor(random() * library.length);
      const lang = LANGS[nth % LANGS.length] ?? 'en';
      const words = threeOf(library[right]?.matter[from] ?? [], lang, random);
      const typed = random() < cut ? cutShort(words, random) : words;
      const slipped = random() < slip ? withSlip(typed, random) : typed;
      return { text: slipped.join(' '), lang, right, hasSlip: slipped !== typed };
    });
  return [
    { name: 'title words', queries: make('title', 1, 0.25) },
    { name: 'title words, all with a slip', queries: make('title', 1, 1) },
    { name: 'body words', queries: make('body', 0.5, 0) },
    { name: 'body words, all with a slip', queries: make('body', 0.5, 1) },
  ];
}

type Random = () => number;

/** Without accents in a third: many people leave them out. */
function threeOf(said: readonly Said[], lang: Lang, random: Random): string[] {
  const left = said.map((each) => each[lang].toLowerCase());
  const words: string[] = [];
  while (words.length < 3 && left.length > 0)
    words.push(...left.splice(Math.floor(random() * left.length), 1));
  const isBare = random() < 1 / 3;
  return isBare ? words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '')) : words;
}

function cutShort(words: readonly string[], random: Random): string[] {
  const last = words.at(-1) ?? '';
  const spare = last.length - LEAST_LETTERS;
  const length = spare <= 0 ? last.length : LEAST_LETTERS + Math.floor(random() * spare);
  return [...words.slice(0, -1), last.slice(0, length)];
}

function withSlip(words: readonly string[], random: Random): readonly string[] {
  const long = words.flatMap((word, nth) => (word.length > LEAST_LETTERS ? [nth] : []));
  const chosen = long[Math.floor(random() * long.length)];
  return words.map((word, nth) => (nth === chosen ? slipIn(word, random) : word));
}

function slipIn(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + after.slice(1);
  if (kind === 1) return before + letter + after;
  if (kind === 2) return before + (letter === after[0] ? 'x' : letter) + after.slice(1);
  return at + 1 < word.length ? before + after[1] + after[0] + after.slice(2) : word.slice(0, -1);
}
