import type { SnippetContent } from '@/lib/library/snippet';
import { foldWords } from './fold-words';
import {
  FILTERS,
  type FilterName,
  type Filters,
  isEmptyQuery,
  type ReplyQuery,
  readQuery,
} from './reply-query';
import { isDraft, isInReview, type ReplyRow } from './reply-rows';
import { WordIndex } from './word-index';

/** A row with its words, folded once, so that a key press only looks for them. */
export interface SearchableRow {
  readonly row: ReplyRow;
  /** Its number among all rows. */
  readonly place: number;
  readonly title: string;
  /** Titles and bodies in every language, of the live version and of the one being written. */
  readonly wording: string;
  /** Code, folder, owner, tags and examples. */
  readonly about: string;
}

function searchable(row: ReplyRow, place: number): SearchableRow {
  const contents = row.open ? [row.snippet, row.open.content] : [row.snippet];
  const { code, folder, owner, tags, examples } = row.snippet;
  return {
    row,
    place,
    title: foldWords(row.title),
    wording: foldWords(contents.flatMap(wordingOf).join('\n')),
    about: foldWords([code, folder, owner, ...tags, ...examples].join('\n')),
  };
}

/** So many rows can be looked through word by word within a frame. */
const MOST_UNREAD = 500;

/** All rows with their words folded, and where each word stands. */
export interface SearchableRows {
  /** Whether every word is known, or can be looked for at once: else a search looks through titles alone. */
  isKnown(): boolean;
  rows(): readonly SearchableRow[];
  /** Those with every word in their title, before anything else has been read. */
  withTitle(query: ReplyQuery): readonly SearchableRow[];
  /** Reads on for so many milliseconds; true once every word has its places, and a search takes no longer than a frame. */
  read(budgetMs: number): boolean;
  /** The places, once all are read. */
  index(): WordIndex | undefined;
}

/** Words are folded when they are first asked for. */
export function searchableRows(rows: readonly ReplyRow[]): SearchableRows {
  const folded: SearchableRow[] = [];
  let all: readonly SearchableRow[] | undefined;
  let known: readonly string[] | undefined;
  const fold = foldedOnce();
  const at = (place: number, row: ReplyRow) => {
    folded[place] ??= searchable(row, place);
    return folded[place];
  };
  const index = new WordIndex(
    rows.map((row, place) => () => {
      const { title, wording, about } = at(place, row);
      const values = FILTERS.flatMap((name) =>
        valuesOf(row, name).map((value) => valueKey(name, fold(value))),
      );
      return { text: `${title}\n${wording}\n${about}`, values };
    }),
  );
  const titles = () => {
    known ??= rows.map(({ title }) => foldWords(title));
    return known;
  };
  return {
    isKnown: () => index.isReady() || rows.length <= MOST_UNREAD,
    withTitle: ({ words }) => {
      const found = titles().flatMap((title, place) =>
        words.every((word) => title.includes(word)) ? [place] : [],
      );
      return found.flatMap((place) => (rows[place] ? [at(place, rows[place])] : []));
    },
    rows: () => {
      all ??= rows.map((row, place) => at(place, row));
      return all;
    },
    read: (budgetMs) => index.read(budgetMs),
    index: () => (index.isReady() ? index : undefined),
  };
}

/** Rows with every word and operator: those with the words in their title first, else in the order they come in. */
export function searchRows(
  rows: readonly SearchableRow[],
  query: ReplyQuery,
  index?: WordIndex,
): readonly SearchableRow[] {
  if (isEmptyQuery(query)) return rows;
  const held = query.words.map((word) => index?.holding(word));
  const searched = query.words.filter((_, nth) => held[nth] === undefined);
  const marks = [
    ...held,
    ...piecesOf(query.wording).map((piece) => index?.holding(piece)),
    ...FILTERS.map((name) => query.asked[name] && index?.beginning(valueKey(name, query.asked[name]))),
  ].filter((each) => typeof each === 'object');
  const inTitle: SearchableRow[] = [];
  const elsewhere: SearchableRow[] = [];
  const isAsked = index ? () => true : filterTest(query.asked, beginningTest());
  for (const each of rows) {
    if (marks.some((mark) => mark[each.place] === 0) || !isAsked(each.row)) continue;
    if (!hasWords(each, searched, query.wording)) continue;
    (query.words.every((word) => each.title.includes(word)) ? inTitle : elsewhere).push(each);
  }
  return [...inTitle, ...elsewhere];
}

function piecesOf(wording: readonly string[]): string[] {
  return wording.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/**
 * `searchRows` for a field that is typed into: what goes on from the last text is looked for only in what that one
 * left. While a large library is still being read, only titles are looked through. Its order may differ from a fresh search's among rows without the words in their title.
 */
export function typingSearch(): (all: SearchableRows, typed: string) => readonly SearchableRow[] {
  let last: { all: SearchableRows; typed: string; found: readonly SearchableRow[] } | undefined;
  return (all, typed) => {
    const query = readQuery(typed);
    const index = all.index();
    // A colon or a quote makes something else of what was a word: then rows may come that were not there.
    const goesOn =
      last?.all === all && typed.startsWith(last.typed) && !/[":]/.test(typed.slice(last.typed.length));
    if (!all.isKnown()) return all.withTitle(query);
    const found = searchRows(goesOn && last ? last.found : all.rows(), query, index);
    last = { all, typed, found };
    return found;
  };
}

/** Whether a row has the values chosen in the filters, exactly. */
export function fitsFilters(filters: Filters): (row: ReplyRow) => boolean {
  return filterTest(filters, (value, wanted) => value === wanted);
}

/** What a row says about each filter; for the filters' own lists too. */
export function valuesOf(row: ReplyRow, name: FilterName): readonly string[] {
  const { snippet } = row;
  switch (name) {
    case 'status':
      return statusesOf(row);
    case 'folder':
      return [snippet.folder];
    case 'tag':
      return snippet.tags;
    case 'lang':
      return snippet.texts.map(({ lang }) => lang);
    case 'on':
      return snippet.channels;
    case 'owner':
      return [snippet.owner];
    case 'risk':
      return snippet.risk === null ? [] : [snippet.risk];
  }
}

function hasWords(
  { title, wording, about }: SearchableRow,
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

/** The same tags and owners stand on thousands of rows. */
function foldedOnce(): (value: string) => string {
  const foldedByValue = new Map<string, string>();
  return (value) => {
    const folded = foldedByValue.get(value) ?? foldWords(value);
    foldedByValue.set(value, folded);
    return folded;
  };
}

function valueKey(name: FilterName, folded: string): string {
  return `${name}:${folded}`;
}

/** A live reply with a version in review is both. */
function statusesOf(row: ReplyRow): readonly string[] {
  const { snippet, standing } = row;
  const also = [isInReview(row) ? 'in-review' : '', isDraft(row) ? 'draft' : ''].filter(Boolean);
  const own = standing === 'approve' ? 'in-review' : standing;
  return [...new Set([own, snippet.status, ...also])];
}

function wordingOf({ texts }: Pick<SnippetContent, 'texts'>): string[] {
  return texts.flatMap(({ title, body, variants }) => [title, body, ...variants.map((each) => each.body)]);
}
