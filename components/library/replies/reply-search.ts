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

/** A row with its words, folded once, so that a key press only looks for them. */
export interface SearchableRow {
  readonly row: ReplyRow;
  readonly title: string;
  /** Titles and bodies in every language, of the live version and of the one being written. */
  readonly wording: string;
  /** Code, folder, owner, tags and examples. */
  readonly about: string;
}

export function searchable(row: ReplyRow): SearchableRow {
  const contents = row.open ? [row.snippet, row.open.content] : [row.snippet];
  const { code, folder, owner, tags, examples } = row.snippet;
  return {
    row,
    title: foldWords(row.title),
    wording: foldWords(contents.flatMap(wordingOf).join('\n')),
    about: foldWords([code, folder, owner, ...tags, ...examples].join('\n')),
  };
}

/** Rows with every word and operator: those with the words in their title first, else in the order they come in. */
export function searchRows(rows: readonly SearchableRow[], query: ReplyQuery): readonly SearchableRow[] {
  if (isEmptyQuery(query)) return rows;
  const inTitle: SearchableRow[] = [];
  const elsewhere: SearchableRow[] = [];
  const isAsked = filterTest(query.asked, beginningTest());
  for (const each of rows) {
    if (!isAsked(each.row) || !hasWords(each, query)) continue;
    (query.words.every((word) => each.title.includes(word)) ? inTitle : elsewhere).push(each);
  }
  return [...inTitle, ...elsewhere];
}

/**
 * `searchRows` for a field that is typed into: what goes on from the last text is looked for only in what that one
 * left. Its order may differ from a fresh search's among rows without the words in their title.
 */
export function typingSearch(): (rows: readonly SearchableRow[], typed: string) => readonly SearchableRow[] {
  let last: { rows: readonly SearchableRow[]; typed: string; found: readonly SearchableRow[] } | undefined;
  return (rows, typed) => {
    // A colon or a quote makes something else of what was a word: then rows may come that were not there.
    const goesOn =
      last?.rows === rows && typed.startsWith(last.typed) && !/[":]/.test(typed.slice(last.typed.length));
    const found = searchRows(goesOn && last ? last.found : rows, readQuery(typed));
    last = { rows, typed, found };
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

function hasWords({ title, wording, about }: SearchableRow, query: ReplyQuery): boolean {
  return (
    query.words.every((word) => title.includes(word) || about.includes(word) || wording.includes(word)) &&
    query.wording.every((word) => wording.includes(word))
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

/** Folds each value once: the same tags and owners stand on thousands of rows. */
function beginningTest(): (value: string, wanted: string) => boolean {
  const foldedByValue = new Map<string, string>();
  return (value, wanted) => {
    const folded = foldedByValue.get(value) ?? foldWords(value);
    foldedByValue.set(value, folded);
    return folded.startsWith(wanted);
  };
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
