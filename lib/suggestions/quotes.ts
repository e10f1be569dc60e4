import { at, rarity, shareIn, weightOf } from './postings';
import type { Query } from './query';
import type { IndexedSnippet, SnippetIndex } from './snippet-index';

/**
 * The customer's words that speak for a snippet, as they stand in the comment: runs of matched words, small words
 * between them included, longest first, at most `limit`. `learned` is what else each word of the query is worth, 1 for the
 * one that says most.
 */
export function quotesFor(
  found: IndexedSnippet,
  text: string,
  query: Query,
  index: SnippetIndex,
  limit = 2,
  learned: readonly number[] = [],
): string[] {
  const worth = sumOf(worthOfWords(found, query, index), learned);
  const best = Math.max(...worth);
  if (!(best > 0)) return [];
  const counts = worth.map((each) => each >= best * LEAST_SHARE);
  return runsOf(counts, text, query)
    .map((run) => ({
      ...run,
      worth: worth.slice(run.first, run.last + 1).reduce((sum, each) => sum + each, 0),
    }))
    .sort((a, b) => b.matched - a.matched || b.worth - a.worth || a.first - b.first)
    .map(({ first, last }) => text.slice(query.words[first]?.start, query.words[last]?.end))
    .filter((quote, nth, all) => all.indexOf(quote) === nth)
    .slice(0, limit);
}

/** A word that adds less than this share of the best one is not what the snippet was found by. */
const LEAST_SHARE = 0.25;
const MOST_BETWEEN = 2;
const MOST_WORDS = 8;

function worthOfWords(found: IndexedSnippet, query: Query, index: SnippetIndex): number[] {
  const nth = index.indexed.indexOf(found);
  const worth = query.words.map(() => 0);
  for (const { id, weight, firstWord, lastWord } of query.terms) {
    const said = weightOf(shareIn(index.postings, id, nth));
    if (said === 0 || firstWord !== lastWord) continue;
    const snippetCount = at(index.postings.starts, id + 1) - at(index.postings.starts, id);
    worth[firstWord] = (worth[firstWord] ?? 0) + weight * said * rarity(index.indexed.length, snippetCount);
  }
  return worth;
}

function sumOf(said: readonly number[], learned: readonly number[]): readonly number[] {
  const most = Math.max(0, ...said);
  return learned.length === 0
    ? said
    : said.map((each, nth) => (most > 0 ? each / most : 0) + (learned[nth] ?? 0));
}

type Run = { readonly first: number; readonly last: number; readonly matched: number };

function runsOf(counts: readonly boolean[], text: string, query: Query): Run[] {
  const runs: Run[] = [];
  for (let word = 0; word < counts.length; word += 1) {
    if (!counts[word]) continue;
    const open = runs.at(-1);
    if (open && continues(open, word, text, query)) {
      runs[runs.length - 1] = { first: open.first, last: word, matched: open.matched + 1 };
    } else runs.push({ first: word, last: word, matched: 1 });
  }
  return runs;
}

/** Only small words in between, and no end of a sentence. */
function continues(run: Run, word: number, text: string, query: Query): boolean {
  const between = query.words.slice(run.last + 1, word);
  if (
    between.length > MOST_BETWEEN ||
    word - run.first >= MOST_WORDS ||
    !between.every((each) => each.stop)
  ) {
    return false;
  }
  const gap = text.slice(query.words[run.last]?.end, query.words[word]?.start);
  return !/[.!?…\n;:“”"«»()/@]/u.test(gap);
}
