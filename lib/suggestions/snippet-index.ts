import type { Snippet } from '@/lib/library/snippet';
import { type Contrast, contrastOf } from './contrast';
import { type Postings, toPostings } from './postings';
import { featuresOf } from './snippet-features';
import { splicePostings } from './splice-postings';
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
  const placeOf = oldPlaces(previous);
  const unread: number[] = [];
  const indexed = offered.map((snippet, place) => {
    const old = placeOf(snippet.id, place);
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
  const size = [indexed.length, vocabulary.size] as const;
  const postings =
    (kept && splicePostings(read, unread, kept, ...size)) ?? toPostings(read, unread, kept, ...size);
  return new Index(indexed, postings, vocabulary);
}

/** Where a snippet stood before, -1 where it did not. Most stand where they stood: `near` is looked at first. */
function oldPlaces(previous: SnippetIndex | undefined): (id: string, near: number) => number {
  const { indexed } = previous ?? { indexed: [] };
  let byId: Map<string, number> | undefined;
  return (id, near) => {
    if (indexed[near]?.snippet.id === id) return near;
    if (near >= indexed.length && !previous?.indexedById.has(id)) return -1;
    byId ??= new Map(indexed.map(({ snippet }, old) => [snippet.id, old]));
    return byId.get(id) ?? -1;
  };
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
