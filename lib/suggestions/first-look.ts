import type { Snippet } from '@/lib/library/snippet';
import { partitionPoint } from '@/lib/shared/partition-point';
import { at, rarity } from './postings';
import { readWords, stemLanguageOf } from './read-words';
import type { SnippetIndex } from './snippet-index';
import { wordHash } from './vocabulary';

/**
 * Enough of a large library to tell which few of its replies to read first: for each word, by its hash, who says it
 * and how much that says. In typed arrays, to be stored as it is.
 */
export type FirstLook = {
  readonly version: 2;
  /** Ids of snippets, one a line, in the order of their numbers. */
  readonly ids: string;
  /** Rising. */
  readonly hashes: Uint32Array;
  /** Snippets of word `n`: `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly snippets: Uint16Array | Uint32Array;
  readonly worth: Uint8Array;
  /** Numbers of snippets that are asked for often, or say what most say: for a comment of which no word is known. */
  readonly usual: Uint32Array;
};

/** What a snippet is looked for by besides its words. Those that a rule on comments puts first carry its number as a tag. */
export function firstLookMarks({ risk, tags }: Marked): string[] {
  const situations = tags.filter((tag) => /^s\d\d$/.test(tag)).map((tag) => `situation:${tag}`);
  return risk === null ? situations : [`risk:${risk}`, ...situations];
}

type Marked = { readonly risk: Snippet['risk']; readonly tags: readonly string[] };

/** Libraries up to this size are read faster than looked at. */
export const LARGE_LIBRARY = 2_000;
/** Of the snippets that carry one mark. */
const MOST_MARKED = 24;
/** A word that more snippets say tells little: those it says most of stay. What is read in an instant is small. */
const MOST_EACH = 1_000;
const MOST_USUAL = 24;
/** In steps of `worth`: how rare a word is, times how much of the snippet it is. */
const WORTH_STEPS = 32;

export type FirstLookOptions = {
  /**
   * What a snippet may be asked for by whatever its words: that it was made for a risk, or for a situation. Marks are
   * written as no word is, with a colon.
   */
  readonly marksOf: (snippet: Snippet) => readonly string[];
  /** How often each snippet was picked, by id. */
  readonly picks: ReadonlyMap<string, number>;
};

export function toFirstLook(index: SnippetIndex, { marksOf, picks }: FirstLookOptions): FirstLook {
  const { indexed } = index;
  const told = [...wordsTold(index), ...marksTold(indexed, marksOf)].sort((a, b) => a.hash - b.hash);
  const starts = new Uint32Array(told.length + 1);
  for (const [nth, { slots }] of told.entries()) starts[nth + 1] = at(starts, nth) + slots.length;
  const total = at(starts, told.length);
  const snippets = indexed.length <= 65_536 ? new Uint16Array(total) : new Uint32Array(total);
  const worth = new Uint8Array(total);
  for (const [nth, { slots }] of told.entries()) {
    snippets.set(
      slots.map((slot) => slot.snippet),
      starts[nth],
    );
    worth.set(
      slots.map((slot) => slot.worth),
      starts[nth],
    );
  }
  const ids = indexed.map(({ snippet }) => snippet.id).join('\n');
  const hashes = Uint32Array.from(told, ({ hash }) => hash);
  return { version: 2, ids, hashes, starts, snippets, worth, usual: usualIn(index, marksOf, picks) };
}

export type FirstFound = {
  /** What to read first: of each mark some, then those that say the comment's words, best first. */
  readonly ids: readonly string[];
  /** What else may be offered, with doubt, where none of them can be. */
  readonly usual: readonly string[];
};

/** For a comment; at most `most` that say its words. */
export function firstLook(
  look: FirstLook,
  text: string,
  lang: string | null,
  most: number,
  marks: readonly string[] = [],
): FirstFound {
  const ids = look.ids.split('\n');
  const scores = new Float32Array(ids.length);
  for (const hash of hashesIn(text, lang)) {
    eachWith(look, hash, (nth, worth) => {
      scores[nth] = (scores[nth] ?? 0) + worth;
    });
  }
  const best = (nths: number[], count: number) =>
    nths.sort((a, b) => at(scores, b) - at(scores, a) || a - b).slice(0, count);
  const marked = marks.flatMap((mark) => {
    const nths: number[] = [];
    eachWith(look, wordHash(mark), (nth) => nths.push(nth));
    return best(nths, MOST_MARKED);
  });
  const found: number[] = [];
  for (let nth = 0; nth < scores.length; nth += 1) if (at(scores, nth) > 0) found.push(nth);
  const idsOf = (nths: Iterable<number>) => [...nths].flatMap((nth) => ids[nth] ?? []);
  return { ids: idsOf(new Set([...marked, ...best(found, most)])), usual: idsOf(look.usual) };
}

function eachWith(look: FirstLook, hash: number, take: (nth: number, worth: number) => void): void {
  const place = partitionPoint(look.hashes.length, (middle) => at(look.hashes, middle) < hash);
  if (look.hashes[place] !== hash) return;
  for (let slot = at(look.starts, place); slot < at(look.starts, place + 1); slot += 1) {
    take(at(look.snippets, slot), look.worth[slot] ?? 0);
  }
}

/** Who says a word or carries a mark, and how much that tells. */
type Told = { readonly hash: number; readonly slots: readonly Slot[] };
type Slot = { readonly snippet: number; readonly worth: number };

function wordsTold({ indexed, postings, vocabulary }: SnippetIndex): Told[] {
  const { starts, snippets, shares } = postings;
  return vocabulary.words.map(({ hash, term }) => {
    const [start, end] = [at(starts, term), at(starts, term + 1)];
    const worth = (WORTH_STEPS * rarity(indexed.length, end - start)) / 65_535;
    const slots: Slot[] = [];
    for (let slot = start; slot < end; slot += 1) {
      const steps = Math.min(255, Math.ceil(worth * at(shares, slot)));
      slots.push({ snippet: at(snippets, slot), worth: steps });
    }
    slots.sort((a, b) => b.worth - a.worth || a.snippet - b.snippet);
    return { hash, slots: slots.slice(0, MOST_EACH) };
  });
}

function marksTold(
  indexed: SnippetIndex['indexed'],
  marksOf: (snippet: Snippet) => readonly string[],
): Told[] {
  const slotsByMark = new Map<string, Slot[]>();
  for (const [nth, { snippet }] of indexed.entries()) {
    for (const mark of marksOf(snippet)) {
      const slots = slotsByMark.get(mark) ?? [];
      slots.push({ snippet: nth, worth: 1 });
      slotsByMark.set(mark, slots);
    }
  }
  return [...slotsByMark].map(([mark, slots]) => ({ hash: wordHash(mark), slots }));
}

/** First answers made for nothing in particular: picked most, then those whose words most others say too. */
function usualIn(
  { indexed, postings, vocabulary }: SnippetIndex,
  marksOf: (snippet: Snippet) => readonly string[],
  picks: ReadonlyMap<string, number>,
): Uint32Array {
  const { starts, snippets, shares } = postings;
  const shared = new Float64Array(indexed.length);
  for (const { term } of vocabulary.words) {
    const [start, end] = [at(starts, term), at(starts, term + 1)];
    for (let slot = start; slot < end; slot += 1) {
      const nth = at(snippets, slot);
      shared[nth] = (shared[nth] ?? 0) + at(shares, slot) * (end - start);
    }
  }
  const found = indexed.flatMap(({ snippet }, nth) => {
    const isMarked = snippet.kind !== 'first-answer' || marksOf(snippet).length > 0;
    return isMarked ? [] : { nth, picked: picks.get(snippet.id) ?? 0, shared: shared[nth] ?? 0 };
  });
  found.sort((a, b) => b.picked - a.picked || b.shared - a.shared || a.nth - b.nth);
  return Uint32Array.from(found.slice(0, MOST_USUAL), ({ nth }) => nth);
}

function hashesIn(text: string, lang: string | null): Set<number> {
  const words = readWords(text, stemLanguageOf(text, lang)).filter(({ stop }) => !stop);
  return new Set(words.map(({ stem }) => wordHash(stem)));
}
