import type UFuzzy from '@leeoniya/ufuzzy';
import { at } from './postings';
import type { TitleEntry } from './title-entries';

/** Each word of the titles, tags and codes once, and the places in the list of titles where it stands. */
export type TitleWords = {
  readonly words: string[];
  /** Entries of word `n`: `entries[starts[n]]` up to `entries[starts[n + 1]]`. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
};

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}']+/u;

export function toTitleWords(titles: readonly TitleEntry[]): TitleWords {
  const entriesByWord = new Map<string, number[]>();
  for (const [nth, { folded }] of titles.entries()) {
    for (const word of folded.split(BETWEEN_WORDS)) {
      if (word === '') continue;
      const entries = entriesByWord.get(word);
      if (!entries) entriesByWord.set(word, [nth]);
      else if (entries.at(-1) !== nth) entries.push(nth);
    }
  }
  const starts = new Uint32Array(entriesByWord.size + 1);
  const lists = [...entriesByWord.values()];
  for (const [word, list] of lists.entries()) starts[word + 1] = at(starts, word) + list.length;
  return { words: [...entriesByWord.keys()], starts, entries: Uint32Array.from(lists.flat()) };
}

/**
 * Titles that hold a match for each typed word. Thousands of titles share their words: matching the words first
 * leaves the slow matcher a handful of titles instead of all of them at every key press.
 */
export function titlesWithAll(
  typed: string,
  matcher: UFuzzy,
  titles: TitleWords,
  titleCount: number,
): number[] {
  const { words, starts, entries } = titles;
  const terms = [...new Set(typed.split(BETWEEN_WORDS).filter((term) => term !== ''))];
  if (terms.length === 0) return [];
  const matched = new Uint8Array(titleCount);
  for (const [nth, term] of terms.slice(0, MOST_TERMS).entries()) {
    for (const word of matcher.filter(words, term) ?? []) {
      for (let slot = at(starts, word); slot < at(starts, word + 1); slot += 1) {
        const entry = at(entries, slot);
        if (matched[entry] === nth) matched[entry] = nth + 1;
      }
    }
  }
  const all = Math.min(terms.length, MOST_TERMS);
  const found: number[] = [];
  matched.forEach((count, entry) => {
    if (count === all) found.push(entry);
  });
  return found;
}

const MOST_TERMS = 20;
