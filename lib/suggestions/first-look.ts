import type { Snippet } from '@/lib/library/snippet';
import { rarity } from './postings';
import { hashOf, WORD } from './ranker/word-features';
import { readWords, stemLanguageOf } from './read-words';

/**
 * Enough of a large library to tell which few of its replies to read first: for each word, by its hash, who says it
 * in title, tags or examples and how much that says. In typed arrays, to be stored as it is.
 */
export type FirstLook = {
  readonly version: 1;
  /** Ids of snippets, one a line, in the order of their numbers. */
  readonly ids: string;
  /** Rising. */
  readonly hashes: Uint32Array;
  /** Snippets of word `n`: `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly snippets: Uint16Array | Uint32Array;
  readonly worth: Uint8Array;
};

/** What a snippet is looked for by besides its words. Those that a rule on comments puts first carry its number as a tag. */
export function firstLookMarks({ risk, tags }: Marked): string[] {
  const situations = tags.filter((tag) => /^s\d\d$/.test(tag)).map((tag) => `situation:${tag}`);
  return risk === null ? situations : [`risk:${risk}`, ...situations];
}

type Marked = { readonly risk: Snippet['risk']; readonly tags: readonly string[] };

/** Libraries up to this size are read faster than looked at. */
export const LARGE_LIBRARY = 2_000;
const TITLE = 3;
const TAGS = 2;
const EXAMPLE = 1;
const MOST_WORTH = 16;
/** Of the snippets that carry one mark. */
const MOST_MARKED = 24;
/** A word that more snippets say tells little: those it says most of stay. What is read in an instant is small. */
const MOST_EACH = 1_000;

/**
 * `marksOf` gives what a snippet may be asked for by whatever its words: that it was made for a risk, or for a
 * situation. Marks are written as no word is, with a colon.
 */
export function toFirstLook(
  snippets: readonly Snippet[],
  marksOf: (snippet: Snippet) => readonly string[],
): FirstLook {
  const byHash = new Map<number, Told>();
  for (const [nth, snippet] of snippets.entries()) {
    const weights = weightsOf(snippet);
    for (const mark of marksOf(snippet)) weights.set(hashOf(WORD, mark), 1);
    for (const [hash, weight] of weights) {
      const known = byHash.get(hash) ?? { nths: [], weights: [], said: 0 };
      known.said += 1;
      known.nths.push(nth);
      known.weights.push(weight);
      byHash.set(hash, known);
    }
  }
  for (const [hash, told] of byHash) if (told.nths.length > MOST_EACH) byHash.set(hash, mostOf(told));
  const hashes = Uint32Array.from(byHash.keys()).sort();
  const starts = new Uint32Array(hashes.length + 1);
  for (const [at, hash] of hashes.entries()) {
    starts[at + 1] = (starts[at] ?? 0) + (byHash.get(hash)?.nths.length ?? 0);
  }
  const total = starts.at(-1) ?? 0;
  const numbers = snippets.length <= 65_536 ? new Uint16Array(total) : new Uint32Array(total);
  const worth = new Uint8Array(numbers.length);
  for (const [at, hash] of hashes.entries()) {
    const { nths, weights, said } = byHash.get(hash) ?? { nths: [], weights: [], said: 0 };
    numbers.set(nths, starts[at]);
    const rare = rarity(snippets.length, said);
    for (const [index, weight] of weights.entries()) {
      worth[(starts[at] ?? 0) + index] = Math.min(255, Math.ceil((255 * rare * weight) / (MOST_WORTH * 4)));
    }
  }
  const ids = snippets.map(({ id }) => id).join('\n');
  return { version: 1, ids, hashes, starts, snippets: numbers, worth };
}

/** Ids of the snippets to read first for a comment: of each mark some, then at most `most` that say its words, best first. */
export function firstLook(
  look: FirstLook,
  text: string,
  lang: string | null,
  most: number,
  marks: readonly string[] = [],
): string[] {
  const ids = look.ids.split('\n');
  const scores = new Float32Array(ids.length);
  for (const hash of hashesIn(text, lang)) {
    eachWith(look, hash, (nth, worth) => {
      scores[nth] = (scores[nth] ?? 0) + worth;
    });
  }
  const best = (nths: number[], count: number) =>
    nths.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, count);
  const marked = marks.flatMap((mark) => {
    const nths: number[] = [];
    eachWith(look, hashOf(WORD, mark), (nth) => nths.push(nth));
    return best(nths, MOST_MARKED);
  });
  const found: number[] = [];
  for (let nth = 0; nth < scores.length; nth += 1) if ((scores[nth] ?? 0) > 0) found.push(nth);
  return [...new Set([...marked, ...best(found, most)])].flatMap((nth) => ids[nth] ?? []);
}

function eachWith(look: FirstLook, hash: number, take: (nth: number, worth: number) => void): void {
  const at = placeOf(look.hashes, hash);
  if (look.hashes[at] !== hash) return;
  for (let slot = look.starts[at] ?? 0; slot < (look.starts[at + 1] ?? 0); slot += 1) {
    take(look.snippets[slot] ?? 0, look.worth[slot] ?? 0);
  }
}

/** Who says a word, how much, and how many do in all. */
type Told = { readonly nths: number[]; readonly weights: number[]; said: number };

function mostOf({ nths, weights, said }: Told): Told {
  const best = nths.map((_, at) => at).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const kept = best.slice(0, MOST_EACH).sort((a, b) => a - b);
  return { nths: kept.map((at) => nths[at] ?? 0), weights: kept.map((at) => weights[at] ?? 0), said };
}

function weightsOf({ texts, tags, examples }: Snippet): Map<number, number> {
  const weights = new Map<number, number>();
  const add = (text: string, lang: string | null, weight: number) => {
    for (const hash of hashesIn(text, lang)) {
      weights.set(hash, Math.min(MOST_WORTH, (weights.get(hash) ?? 0) + weight));
    }
  };
  for (const { title, lang } of texts) add(title, lang, TITLE);
  add(tags.join(' '), texts[0]?.lang ?? null, TAGS);
  for (const example of examples) add(example, null, EXAMPLE);
  return weights;
}

function hashesIn(text: string, lang: string | null): Set<number> {
  const words = readWords(text, stemLanguageOf(text, lang)).filter(({ stop }) => !stop);
  return new Set(words.map(({ stem }) => hashOf(WORD, stem)));
}

/** Where a hash stands among rising ones, or would stand. */
function placeOf(hashes: Uint32Array, hash: number): number {
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}
