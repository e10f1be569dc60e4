import type { Snippet } from '@/lib/library/snippet';
import { type Contrast, contrastOf } from './contrast';
import { type Postings, toPostings } from './postings';
import { featuresOf, type SnippetFeatures } from './snippet-features';
import { type TitleEntry, titleEntriesOf } from './title-entries';
import { type TitleWords, toTitleWords } from './title-words';
import { Vocabulary } from './vocabulary';

export type IndexedSnippet = {
  readonly snippet: Snippet;
  readonly features: SnippetFeatures;
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
  const indexed = offered.map((snippet) => {
    const known = previous?.indexedById.get(snippet.id);
    return known && isSame(known.snippet, snippet) ? known : read(snippet, vocabulary);
  });
  const titles = indexed.flatMap((each) => each.titles);
  return {
    indexed,
    postings: toPostings(
      indexed.map((each) => each.features),
      vocabulary.size,
    ),
    vocabulary,
    titles,
    haystack: titles.map((entry) => entry.folded),
    titleWords: toTitleWords(titles),
    indexedById: new Map(indexed.map((each) => [each.snippet.id, each])),
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

function read(snippet: Snippet, vocabulary: Vocabulary): IndexedSnippet {
  return {
    snippet,
    features: featuresOf(snippet, vocabulary),
    titles: titleEntriesOf(snippet),
    contrast: contrastOf(snippet),
  };
}
