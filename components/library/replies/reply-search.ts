import { FILTERS, type Filters, isEmptyQuery, type ReplyQuery, readQuery } from './reply-query';
import type { ReplyRow } from './reply-rows';
import { valuesOf } from './reply-values';
import { type FoldedWords, foldedOnce, type ReplyWords, replyWords, valueKey } from './reply-words';
import type { WordIndex } from './word-index';

type Rows = readonly ReplyRow[];

/** So many rows can be looked through word by word within a frame. */
const MOST_UNREAD = 500;
/** So many texts typed before are remembered with what was found. */
const MOST_KEPT = 40;

/** Rows in the order of the list, with their words. */
export interface SearchableRows {
  readonly rows: Rows;
  readonly words: ReplyWords;
  /** Whether every word is known, or can be looked for at once: else a search looks through titles alone. */
  isKnown(): boolean;
  /** Reads on for so many milliseconds; true once every word has its places, and a search takes no longer than a frame. */
  read(budgetMs: number): boolean;
}

/** With `last`, words that are still the same are not read again. */
export function searchableRows(rows: Rows, last?: SearchableRows): SearchableRows {
  const words = last?.words.fits(rows) ? last.words : replyWords(rows);
  return {
    rows,
    words,
    isKnown: () => words.index.isReady() || rows.length <= MOST_UNREAD,
    read: (budgetMs) => words.index.read(budgetMs),
  };
}

/** Rows with every word and operator: those with the words in their title first, else in the order they come in. */
export function searchRows(rows: Rows, query: ReplyQuery, words: ReplyWords): Rows {
  if (isEmptyQuery(query)) return rows;
  const index = words.index.isReady() ? words.index : undefined;
  const held = query.words.map((word) => index?.holding(word));
  const searched = query.words.filter((_, nth) => held[nth] === undefined);
  const marks = [...held, ...otherMarks(query, index)].filter((each) => each !== undefined);
  const inTitle: ReplyRow[] = [];
  const elsewhere: ReplyRow[] = [];
  const isAsked = index ? () => true : filterTest(query.asked, beginningTest());
  const places = words.placesOf(rows);
  for (const [nth, row] of rows.entries()) {
    const place = places[nth] ?? 0;
    if (marks.some((mark) => mark[place] === 0) || !isAsked(row)) continue;
    const folded = words.at(place);
    if (!hasWords(folded, searched, query.wording)) continue;
    (query.words.every((word) => folded.title.includes(word)) ? inTitle : elsewhere).push(row);
  }
  return [...inTitle, ...elsewhere];
}

/** Of what must stand in the wording, the words; and the values of operators. */
function otherMarks(
  { wording, asked }: ReplyQuery,
  index: WordIndex | undefined,
): (Uint8Array | undefined)[] {
  if (!index) return [];
  const pieces = wording.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const names = FILTERS.filter((name) => asked[name] !== '');
  return [
    ...pieces.map((piece) => index.holding(piece)),
    ...names.map((name) => index.beginning(valueKey(name, asked[name]))),
  ];
}

/**
 * `searchRows` for a field that is typed into: letters are taken back as often as they are typed. While a large
 * library is still being read, only titles are looked through.
 */
export function typingSearch(): (all: SearchableRows, typed: string) => Rows {
  let of: SearchableRows | undefined;
  const foundByTyped = new Map<string, Rows>();
  return (all, typed) => {
    const query = readQuery(typed);
    if (!all.isKnown()) return withTitle(all, query);
    if (of !== all || foundByTyped.size > MOST_KEPT) foundByTyped.clear();
    of = all;
    const found = foundByTyped.get(typed) ?? searchRows(all.rows, query, all.words);
    foundByTyped.set(typed, found);
    return found;
  };
}

function withTitle({ rows, words }: SearchableRows, query: ReplyQuery): Rows {
  return rows.filter((row) => query.words.every((word) => words.titleOf(row).includes(word)));
}

/** Whether a row has the values chosen in the filters, exactly. */
export function fitsFilters(filters: Filters): (row: ReplyRow) => boolean {
  return filterTest(filters, (value, wanted) => value === wanted);
}

function hasWords(
  { title, wording, about }: FoldedWords,
  anywhere: readonly string[],
  inWording: readonly string[],
): boolean {
  return (
    anywhere.every((word) => title.includes(word) || about.includes(word) || wording.includes(word)) &&
    inWording.every((word) => wording.includes(word))
  );
}

/** Made once for all rows: only filters that ask for something cost anything. */
function filterTest(
  wanted: Filters,
  same: (value: string, wanted: string) => boolean,
): (row: ReplyRow) => boolean {
  const asked = FILTERS.filter((name) => wanted[name] !== '');
  return (row) => asked.every((name) => valuesOf(row, name).some((value) => same(value, wanted[name])));
}

function beginningTest(): (value: string, wanted: string) => boolean {
  const fold = foldedOnce();
  return (value, wanted) => fold(value).startsWith(wanted);
}
