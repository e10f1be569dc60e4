import type { Snippet } from '@/lib/library/snippet';
import { type Contrast, contrastOf } from './contrast';
import { type Postings, toPostings } from './postings';
import { featuresOf } from './snippet-features';
import { type TitleEntry, titleEntriesOf } from './title-entries';
import { type TitleWords, toTitleWords } from './title-words';
import { Vocabulary } from './vocabulary';

export type IndexedSnippet = {
  readonly snippet: Snippet;
  readonly titles: readonly TitleEntry[];
  /** Undefined without examples of what must not suggest it. */
  readonly contrast: Contrast | undefined;
};

/** Everything needed to suggest and to search; keep it and hand it on as `previous` when the library changes. */
export type SnippetIndex = {
  readonly indexed: readonly IndexedSnippet[];
  readonly postings: Postings;
  readonly vocabulary: Vocabulary;
  readonly titles: readonly TitleEntry[];
  /** The folded text of `titles`, as one list for the matcher. */
  readonly haystack: string[];
  readonly titleWords: TitleWords;
  readonly indexedById: ReadonlyMap<string, IndexedSnippet>;
};

/**
 * Indexes the snippets that may be offered: those in use, unless the caller knows better. With `previous`, only
 * snippets whose record changed are read again, so an edit in a large library costs a fraction of the first build.
 */
export function buildIndex(
  snippets: readonly Snippet[],
  previous?: SnippetIndex,
  mayOffer: (snippet: Snippet) => boolean = isInUse,
): SnippetIndex {
  const vocabulary = previous?.vocabulary ?? new Vocabulary();
  const offered = snippets.filter((snippet) => snippet.texts.length > 0 && mayOffer(snippet));
  const placeByOld = new Int32Array(previous?.indexed.length ?? 0).fill(-1);
  const oldById = new Map(previous?.indexed.map(({ snippet }, old) => [snippet.id, old]));
  const unread: number[] = [];
  const indexed = offered.map((snippet, place) => {
    const old = oldById.get(snippet.id) ?? -1;
    const known = previous?.indexed[old];
    if (!known || !isSame(known.snippet, snippet)) {
      unread.push(place);
      return new Indexed(snippet);
    }
    placeByOld[old] = place;
    return known;
  });
  const read = featuresOf(
    unread.flatMap((place) => offered[place] ?? []),
    vocabulary,
  );
  const kept = previous && { postings: previous.postings, placeByOld };
  const postings = toPostings(read, unread, kept, indexed.length, vocabulary.size);
  return new Index(indexed, postings, vocabulary);
}

/** What holds on any day and for anybody; dates and roles are the caller's to look at. */
function isInUse({ status, deletedAt, recall }: Snippet): boolean {
  return status === 'approved' && deletedAt === null && recall === null;
}

function isSame(known: Snippet, snippet: Snippet): boolean {
  if (known === snippet) return true;
  return (
    known.version === snippet.version && known.changedAt === snippet.changedAt && known.code === snippet.code
  );
}

/** What typed search and counter-examples need is made when it is first asked for. */
class Indexed implements IndexedSnippet {
  #titles: readonly TitleEntry[] | undefined;
  #contrast: Contrast | undefined;

  constructor(readonly snippet: Snippet) {}

  get titles(): readonly TitleEntry[] {
    this.#titles ??= titleEntriesOf(this.snippet);
    return this.#titles;
  }

  get contrast(): Contrast | undefined {
    if (this.snippet.counterExamples.length > 0) this.#contrast ??= contrastOf(this.snippet);
    return this.#contrast;
  }
}

class Index implements SnippetIndex {
  readonly indexedById: ReadonlyMap<string, IndexedSnippet>;
  #titles: readonly TitleEntry[] | undefined;
  #haystack: string[] | undefined;
  #titleWords: TitleWords | undefined;

  constructor(
    readonly indexed: readonly IndexedSnippet[],
    readonly postings: Postings,
    readonly vocabulary: Vocabulary,
  ) {
    this.indexedById = new Map(indexed.map((each) => [each.snippet.id, each]));
  }

  get titles(): readonly TitleEntry[] {
    this.#titles ??= this.indexed.flatMap((each) => each.titles);
    return this.#titles;
  }

  get haystack(): string[] {
    this.#haystack ??= this.titles.map((entry) => entry.folded);
    return this.#haystack;
  }

  get titleWords(): TitleWords {
    this.#titleWords ??= toTitleWords(this.titles);
    return this.#titleWords;
  }
}
