import type { SnippetContent } from '@/lib/library/snippet';
import { foldWords } from './fold-words';
import { FILTERS, type FilterName } from './reply-query';
import type { ReplyRow } from './reply-rows';
import { valuesOf } from './reply-values';
import { WordIndex } from './word-index';

/** The words of a row, folded once, so that a key press only looks for them. */
export interface FoldedWords {
  readonly title: string;
  /** Titles and bodies in every language, of the live version and of the one being written. */
  readonly wording: string;
  /** Code, folder, owner, tags and examples. */
  readonly about: string;
}

/** The words of many rows, each folded when it is first asked for, and an index of them. */
export interface ReplyWords {
  readonly index: WordIndex;
  /** Numbers of rows in the index, in their order. Looked up once for a list that is asked for again. */
  placesOf(rows: readonly ReplyRow[]): Int32Array;
  /** Of the row with this number. */
  at(place: number): FoldedWords;
  /** Its title alone, before anything else is folded. */
  titleOf(row: ReplyRow): string;
  /** Whether these are the same replies with the same words, in whatever order. */
  fits(rows: readonly ReplyRow[]): boolean;
}

export function replyWords(rows: readonly ReplyRow[]): ReplyWords {
  const known = new Map(rows.map((row, place) => [row.snippet.id, { row, place }]));
  const folded: FoldedWords[] = [];
  const titles: string[] = [];
  const fold = foldedOnce();
  const placeOf = (row: ReplyRow) => known.get(row.snippet.id)?.place ?? 0;
  const at = (place: number) => {
    folded[place] ??= foldRow(rows[place]);
    return folded[place];
  };
  const placesByList = new WeakMap<readonly ReplyRow[], Int32Array>();
  return {
    at,
    placesOf(list) {
      const places = placesByList.get(list) ?? Int32Array.from(list, placeOf);
      placesByList.set(list, places);
      return places;
    },
    titleOf(row) {
      const place = placeOf(row);
      titles[place] ??= foldWords(row.title);
      return titles[place];
    },
    fits: (others) =>
      others.length === rows.length &&
      others.every(({ snippet, open }) => {
        const before = known.get(snippet.id)?.row;
        return before?.snippet === snippet && before.open === open;
      }),
    index: new WordIndex(
      rows.map((row, place) => () => {
        const { title, wording, about } = at(place);
        const values = FILTERS.flatMap((name) =>
          valuesOf(row, name).map((value) => valueKey(name, fold(value))),
        );
        return { text: `${title}\n${wording}\n${about}`, values };
      }),
    ),
  };
}

export function valueKey(name: FilterName, folded: string): string {
  return `${name}:${folded}`;
}

/** The same tags and owners stand on thousands of rows. */
export function foldedOnce(): (value: string) => string {
  const foldedByValue = new Map<string, string>();
  return (value) => {
    const folded = foldedByValue.get(value) ?? foldWords(value);
    foldedByValue.set(value, folded);
    return folded;
  };
}

function foldRow(row: ReplyRow | undefined): FoldedWords {
  if (!row) return NO_WORDS;
  const { snippet, open, title } = row;
  const contents = open ? [snippet, open.content] : [snippet];
  const { code, folder, owner, tags, examples } = snippet;
  return {
    title: foldWords(title),
    wording: foldWords(contents.flatMap(wordingOf).join('\n')),
    about: foldWords([code, folder, owner, ...tags, ...examples].join('\n')),
  };
}

const NO_WORDS: FoldedWords = { title: '', wording: '', about: '' };

function wordingOf({ texts }: Pick<SnippetContent, 'texts'>): string[] {
  return texts.flatMap(({ title, body, variants }) => [title, body, ...variants.map((each) => each.body)]);
}
