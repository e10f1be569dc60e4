import UFuzzy from '@leeoniya/ufuzzy';
import { normaliseWithOffsets } from '@/lib/text/normalise';
import { toQuery } from './query';
import { bestOf, scoreAll } from './score';
import type { SnippetIndex } from './snippet-index';
import type { SearchHit, TitleRange } from './suggestion';
import { fold, type TitleEntry } from './title-entries';
import { titlesWithAll } from './title-words';

/**
 * Replies for typed words, best first: titles, tags and codes with the words in the order typed and one slip per word
 * forgiven; when that finds few, filled by the words of titles, bodies and examples in any order. A snippet appears
 * once, in the language that matched. Made for every key press: nothing is remembered between calls.
 */
export function searchReplies(index: SnippetIndex, query: string, limit = 20): SearchHit[] {
  // The matcher would read quotes and minus signs as its own commands.
  const typed = fold(query).replace(/["-]+/g, ' ').trim();
  if (typed === '') return [];
  const hits = searchTitles(index, typed, limit);
  if (hits.length < FEW) fillFromWords(hits, index, typed, limit);
  return hits;
}

const FEW = 5;
/** With more matches than this, what is typed is too short to rank: titles that begin with it come first. */
const MOST_RANKED = 300;

const latin = new UFuzzy({ intraMode: 1 });
const anyScript = new UFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\p{M}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\p{M}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
});

function searchTitles(index: SnippetIndex, typed: string, limit: number): SearchHit[] {
  const matcher = /^[\0-\x7f]*$/.test(typed) ? latin : anyScript;
  const possible = titlesWithAll(typed, matcher, index.titleWords, index.titles.length);
  const matches = possible.length === 0 ? [] : (matcher.filter(index.haystack, typed, possible) ?? []);
  if (matches.length === 0) return [];
  if (matches.length > MOST_RANKED) return firstTitles(index, matches, typed, limit);
  const info = matcher.info(matches, index.haystack, typed);
  const hits = new Map<string, SearchHit>();
  for (const nth of matcher.sort(info, index.haystack, typed)) {
    const entry = index.titles[info.idx[nth] ?? -1];
    if (!entry || hits.has(entry.snippetId)) continue;
    hits.set(entry.snippetId, toHit(entry, info.ranges[nth] ?? []));
    if (hits.size === limit) break;
  }
  return [...hits.values()];
}

function firstTitles(
  index: SnippetIndex,
  matches: readonly number[],
  typed: string,
  limit: number,
): SearchHit[] {
  const entries = matches.flatMap((match) => index.titles[match] ?? []);
  const beginning = entries.filter(({ folded }) => folded.startsWith(typed));
  const hits = new Map<string, SearchHit>();
  for (const entry of [...beginning, ...entries]) {
    if (hits.size === limit) break;
    if (hits.has(entry.snippetId)) continue;
    const start = entry.folded.indexOf(typed);
    hits.set(entry.snippetId, toHit(entry, start < 0 ? [] : [start, start + typed.length]));
  }
  return [...hits.values()];
}

/** `folded` holds starts and ends in turn, in the folded text; those behind the title are dropped. */
function toHit({ snippetId, lang, title }: TitleEntry, folded: readonly number[]): SearchHit {
  const normalised = normaliseWithOffsets(title);
  const ranges: TitleRange[] = [];
  for (let nth = 0; nth + 1 < folded.length; nth += 2) {
    const start = folded[nth] ?? 0;
    const end = Math.min(folded[nth + 1] ?? 0, normalised.text.length);
    if (start >= end) continue;
    const span = normalised.toOriginal(start, end);
    ranges.push([span.start, span.end]);
  }
  return { snippetId, lang, ranges };
}

function fillFromWords(hits: SearchHit[], index: SnippetIndex, typed: string, limit: number): void {
  const shown = new Set(hits.map((hit) => hit.snippetId));
  const scores = scoreAll(toQuery(typed, null, index.vocabulary), index.postings, index.indexed.length);
  const words = typed.split(/\s+/).filter((word) => word.length > 1);
  for (const nth of bestOf(scores, limit + hits.length)) {
    if (hits.length >= limit) return;
    const found = index.indexed[nth];
    const entry = found?.titles[0];
    if (entry && !shown.has(entry.snippetId)) hits.push(toHit(entry, rangesOf(words, entry.folded)));
  }
}

function rangesOf(words: readonly string[], folded: string): number[] {
  const starts = words
    .map((word) => ({ word, start: folded.indexOf(word) }))
    .filter(({ start }) => start >= 0);
  starts.sort((a, b) => a.start - b.start);
  return starts.flatMap(({ word, start }) => [start, start + word.length]);
}
