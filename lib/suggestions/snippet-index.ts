import type { Snippet } from '@/lib/library/snippet';
import { type Contrast, contrastOf } from './contrast';
import { mergePostings, type Postings, toPostings } from './postings';
import { FeatureReader } from './snippet-features';
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
  mayOffer?: (snippet: Snippet) => boolean,
): SnippetIndex {
  const update = new IndexUpdate(snippets, previous, mayOffer);
  update.read();
  return update.index;
}

/** `buildIndex` in portions, for a thread that has other things to do. One at a time for each `previous`. */
export class IndexUpdate {
  readonly #offered: readonly Snippet[];
  /** By place among them, where it stood before; -1 for one to be read. */
  readonly #olds: Int32Array;
  readonly #unread: readonly Snippet[];
  #done = 0;
  readonly #vocabulary: Vocabulary;
  readonly #reader: FeatureReader;

  constructor(
    snippets: readonly Snippet[],
    private readonly previous?: SnippetIndex,
    mayOffer: (snippet: Snippet) => boolean = isInUse,
  ) {
    this.#vocabulary = previous?.vocabulary ?? new Vocabulary();
    this.#reader = new FeatureReader(this.#vocabulary);
    this.#offered = snippets.filter((snippet) => snippet.texts.length > 0 && mayOffer(snippet));
    const placeOf = oldPlaces(previous);
    this.#olds = Int32Array.from(this.#offered, placeOf);
    this.#unread = this.#offered.filter((_, place) => this.#olds[place] === -1);
  }

  /** Snippets still to be read. */
  get unread(): number {
    return this.#unread.length - this.#done;
  }

  /** Reads on, at most `most` snippets of some 0.05 ms. */
  read(most = this.unread): void {
    const now = this.#unread.slice(this.#done, this.#done + most);
    for (const snippet of now) this.#reader.read(snippet);
    this.#done += now.length;
  }

  /** Of those that are known or were read by now; the others are not offered yet. */
  get index(): SnippetIndex {
    const { previous } = this;
    const hasMoved = this.#olds.some((old, place) => old !== place);
    if (previous?.indexed.length === this.#olds.length && !hasMoved) return previous;
    const placeByOld = new Int32Array(previous?.indexed.length ?? 0).fill(-1);
    const indexed: IndexedSnippet[] = [];
    const places: number[] = [];
    for (const [nth, snippet] of this.#offered.entries()) {
      const old = this.#olds[nth] ?? -1;
      const known = previous?.indexed[old];
      if (known) placeByOld[old] = indexed.push(known) - 1;
      else if (places.length < this.#done) places.push(indexed.push(new Indexed(snippet)) - 1);
    }
    const read = toPostings(this.#reader.features, places, indexed.length, this.#vocabulary.size);
    const postings = previous ? mergePostings(previous.postings, placeByOld, read, indexed.length) : read;
    return indexWith(indexed, postings, this.#vocabulary);
  }
}

export function indexWith(
  indexed: readonly IndexedSnippet[],
  postings: Postings,
  vocabulary: Vocabulary,
): SnippetIndex {
  const indexedById = new Map(indexed.map((each) => [each.snippet.id, each]));
  return { indexed, postings, vocabulary, indexedById };
}

/** Where the same snippet stood before, -1 where none did; asked in the order in which they stood, or it is read anew. */
function oldPlaces(previous: SnippetIndex | undefined): (snippet: Snippet) => number {
  const indexed = previous?.indexed ?? [];
  let next = 0;
  return (snippet) => {
    if (indexed[next]?.snippet === snippet) return next++;
    const known = previous?.indexedById.get(snippet.id);
    const place = known ? indexed.indexOf(known, next) : -1;
    if (place >= 0) next = place + 1;
    return isSame(known?.snippet, snippet) ? place : -1;
  };
}

/** What holds on any day and for anybody; dates and roles are the caller's to look at. */
function isInUse({ status, deletedAt, recall }: Snippet): boolean {
  return status === 'approved' && deletedAt === null && recall === null;
}

function isSame(known: Snippet | undefined, { version, changedAt, code }: Snippet): boolean {
  return known?.version === version && known.changedAt === changedAt && known.code === code;
}

/** What counter-examples need is made when it is first asked for. */
export class Indexed implements IndexedSnippet {
  #contrast: Contrast | undefined;

  constructor(readonly snippet: Snippet) {}

  get contrast(): Contrast | undefined {
    if (this.snippet.counterExamples.length > 0) this.#contrast ??= contrastOf(this.snippet);
    return this.#contrast;
  }
}
