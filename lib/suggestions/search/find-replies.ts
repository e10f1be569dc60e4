import type { SearchHit } from '../suggestion';
import { type LastUses, latestFirst } from './latest-first';
import type { SearchIndex } from './search-index';
import { isEmptyQuery, type SearchQuery } from './search-query';
import type { Searchable } from './searchable';
import { bestTitle, type TitleMatch, type Titles } from './title-match';

export type FindOptions = {
  readonly limit: number;
  /** Of texts that answer alike, the one in this language is named. */
  readonly lang: string | null;
  /** Replies found by filters alone begin with those used last. */
  readonly lastUses?: LastUses;
};

/** With fewer, words with slips are looked for too; with fewer still, replies that hold only some of the words. */
const ENOUGH = 10;
const FEW = 5;
/** By their words alone; titles decide among them. */
const LOOKED_AT = 80;
/** Of what the words weigh, this share has to be held. */
const SOME = 0.55;

/**
 * Replies for typed words, best first: those that hold every word, then those that hold them with slips, then those that
 * hold most. A reply appears once, in the language that answers best. With filters alone, also one that is only
 * begun, those used last, then by title; with nothing but signs, none.
 */
export function findReplies<Item extends Searchable>(
  index: SearchIndex<Item>,
  query: SearchQuery,
  { limit, lang, lastUses = NEVER }: FindOptions,
): SearchHit[] {
  const words = [...query.terms, ...query.wording];
  if (isEmptyQuery(query) && !query.isBegun) return [];
  if (words.length === 0) {
    const found = latestFirst(index.holding(query), { lastUses, count: limit, lang });
    return found.map((item) => plainHit(item, lang));
  }
  const hits = new Map<string, SearchHit>();
  const add = (asked: SearchQuery, isForgiving: boolean, share: number) => {
    for (const hit of ranked(index, asked, words, { isForgiving, share, limit, lang })) {
      if (hits.size < limit && !hits.has(hit.snippetId)) hits.set(hit.snippetId, hit);
    }
  };
  add(query, false, 1);
  if (hits.size < ENOUGH) add(query, true, 1);
  if (hits.size < FEW && words.length > 1) add(tellingOf(query), true, SOME);
  return [...hits.values()];
}

const NEVER: LastUses = new Map();

/** A few Latin letters, a slip forgiven, are in half the library: what holds no more of the query than that is no answer. */
function tellingOf(query: SearchQuery): SearchQuery {
  const isTelling = (term: string) => !/^[a-z]{1,3}$/.test(term);
  return { ...query, terms: query.terms.filter(isTelling), wording: query.wording.filter(isTelling) };
}

interface Ranking extends Omit<FindOptions, 'lastUses'> {
  readonly isForgiving: boolean;
  readonly share: number;
}

function ranked<Item extends Searchable>(
  index: SearchIndex<Item>,
  query: SearchQuery,
  words: readonly string[],
  { isForgiving, share, limit, lang }: Ranking,
): SearchHit[] {
  const looked = index.best(query, { isForgiving, share, count: LOOKED_AT }).map(({ item, score }) => {
    const title = bestTitle(index.titles, item.snippet.texts, words, isForgiving, lang);
    return { item, title, score, worth: score * (1 + TITLE_SHARE * (title?.worth ?? 0)) };
  });
  looked.sort((a, b) => b.worth - a.worth);
  for (const one of words.length > 1 ? looked.slice(0, READ) : []) {
    const together = one.title?.held === words.length ? 1 : mostTogether(index.titles, one.item, words);
    one.worth += TOGETHER_SHARE * together * one.score;
  }
  looked.sort((a, b) => b.worth - a.worth);
  return looked.slice(0, limit).map(({ item, title }) => hitOf(index.titles, item, title, words, lang));
}

/** By their titles; the texts of so many are read to see whether the words stand together. */
const READ = 24;
const TITLE_SHARE = 0.5;
const TOGETHER_SHARE = 0.5;

/** The largest share of the words that one text holds, title and body: words spread over languages say less. */
function mostTogether(titles: Titles, { snippet }: Searchable, words: readonly string[]): number {
  let most = 0;
  for (const text of snippet.texts) {
    const folded = titles.foldedOf(text);
    const held = words.reduce((sum, word) => sum + (folded.includes(word) ? 1 : 0), 0);
    most = Math.max(most, held);
  }
  return most / words.length;
}

function hitOf(
  titles: Titles,
  item: Searchable,
  title: TitleMatch | undefined,
  words: readonly string[],
  lang: string | null,
): SearchHit {
  const snippetId = item.snippet.id;
  if (!title) return { snippetId, lang: lang ?? '', ranges: [] };
  if (title.held === words.length) return { snippetId, lang: title.text.lang, ranges: title.ranges };
  return { snippetId, lang: langOfWording(titles, item, words, title), ranges: title.ranges };
}

/** The language whose text holds most of the words, when the title does not hold them all. */
function langOfWording(
  titles: Titles,
  { snippet }: Searchable,
  words: readonly string[],
  title: TitleMatch,
): string {
  let { lang } = title.text;
  let most = -1;
  for (const text of [title.text, ...snippet.texts]) {
    const folded = titles.foldedOf(text);
    const held = words.reduce((sum, word) => sum + (folded.includes(word) ? 1 : 0), 0);
    if (held > most) [lang, most] = [text.lang, held];
  }
  return lang;
}

function plainHit({ snippet }: Searchable, lang: string | null): SearchHit {
  const text = snippet.texts.find((each) => each.lang === lang) ?? snippet.texts[0];
  return { snippetId: snippet.id, lang: text?.lang ?? '', ranges: [] };
}
