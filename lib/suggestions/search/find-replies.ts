import type { SearchHit } from '../suggestion';
import { foldText } from './fold-text';
import type { SearchIndex } from './search-index';
import type { SearchQuery } from './search-query';
import type { Searchable } from './searchable';
import { bestTitle, type TitleMatch } from './title-match';

export type FindOptions = {
  readonly limit: number;
  /** Of texts that answer alike, the one in this language is named. */
  readonly lang: string | null;
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
 * hold most. A reply appears once, in the language that answers best. With filters alone, in the order of the index.
 */
export function findReplies<Item extends Searchable>(
  index: SearchIndex<Item>,
  query: SearchQuery,
  { limit, lang }: FindOptions,
): SearchHit[] {
  const words = [...query.terms, ...query.wording];
  if (words.length === 0)
    return index
      .holding(query)
      .slice(0, limit)
      .map((item) => plainHit(item, lang));
  const hits = new Map<string, SearchHit>();
  const add = (isForgiving: boolean, share: number) => {
    for (const hit of ranked(index, query, words, { isForgiving, share, lang })) {
      if (hits.size < limit && !hits.has(hit.snippetId)) hits.set(hit.snippetId, hit);
    }
  };
  add(false, 1);
  if (hits.size < ENOUGH) add(true, 1);
  if (hits.size < FEW && words.length > 1) add(true, SOME);
  return [...hits.values()];
}

interface Ranking {
  readonly isForgiving: boolean;
  readonly share: number;
  readonly lang: string | null;
}

function ranked<Item extends Searchable>(
  index: SearchIndex<Item>,
  query: SearchQuery,
  words: readonly string[],
  { isForgiving, share, lang }: Ranking,
): SearchHit[] {
  const looked = index.best(query, { isForgiving, share, count: LOOKED_AT }).map(({ item, score }) => {
    const title = bestTitle(index.titles, item.snippet.texts, words, isForgiving, lang);
    return { item, title, score: score * (1 + TITLE_SHARE * (title?.worth ?? 0)) };
  });
  looked.sort((a, b) => b.score - a.score);
  return looked.map(({ item, title }) => hitOf(item, title, words, lang));
}

const TITLE_SHARE = 0.5;

function hitOf<Item extends Searchable>(
  item: Item,
  title: TitleMatch | undefined,
  words: readonly string[],
  lang: string | null,
): SearchHit {
  const snippetId = item.snippet.id;
  if (!title) return { snippetId, lang: lang ?? '', ranges: [] };
  if (title.held === words.length) return { snippetId, lang: title.text.lang, ranges: title.ranges };
  return { snippetId, lang: langOfWording(item, words, title), ranges: title.ranges };
}

/** The language whose text holds most of the words, when the title does not hold them all. */
function langOfWording({ snippet }: Searchable, words: readonly string[], title: TitleMatch): string {
  let { lang } = title.text;
  let most = -1;
  for (const text of [title.text, ...snippet.texts]) {
    const folded = foldText(`${text.title}\n${text.body}`);
    const held = words.reduce((sum, word) => sum + (folded.includes(word) ? 1 : 0), 0);
    if (held > most) [lang, most] = [text.lang, held];
  }
  return lang;
}

function plainHit({ snippet }: Searchable, lang: string | null): SearchHit {
  const text = snippet.texts.find((each) => each.lang === lang) ?? snippet.texts[0];
  return { snippetId: snippet.id, lang: text?.lang ?? '', ranges: [] };
}
