import type { Snippet } from '@/lib/library/snippet';
import { type Contrast, contrastOf } from './contrast';
import { type Postings, toPostings } from './postings';
import { featuresOf } from './snippet-features';
import { Vocabulary } from './vocabulary';

export type IndexedSnippet = {
  readonly snippet: Snippet;
  /** Undefined without examples of what must not suggest it. */
  readonly contrast: Contrast | undefined;
};

/** Everything needed to suggest; keep it and hand it on as `previous` when the library changes. */
export type SnippetIndex = {
  readonly indexed: readonly IndexedSnippet[];
  readonly postings: Postings;
  readonly vocabulary: Vocabulary;
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

/** What counter-examples need is made when it is first asked for. */
class Indexed implements IndexedSnippet {
  #contrast: Contrast | undefined;

  constructor(readonly snippet: Snippet) {}

  get contrast(): Contrast | undefined {
    if (this.snippet.counterExamples.length > 0) this.#contrast ??= contrastOf(this.snippet);
    return this.#contrast;
  }
}

class Index implements SnippetIndex {
  readonly indexedById: ReadonlyMap<string, IndexedSnippet>;

  constructor(
    readonly indexed: readonly IndexedSnippet[],
    readonly postings: Postings,
    readonly vocabulary: Vocabulary,
  ) {
    this.indexedById = new Map(indexed.map((each) => [each.snippet.id, each]));
  }
}
