import type { Snippet } from '@/lib/library/snippet';
import { keptPostings, type Postings } from './postings';
import { Indexed, indexWith, type SnippetIndex } from './snippet-index';
import { type StoredVocabulary, Vocabulary } from './vocabulary';

/** An index without its snippets, in typed arrays: goes into a database as it stands. */
export type StoredIndex = {
  readonly version: 1;
  /** Ids of snippets, one a line, in the order of their numbers. */
  readonly ids: string;
  /** Which record of each was read. */
  readonly versions: Uint32Array;
  readonly changedAts: Float64Array;
  readonly postings: Postings;
  readonly vocabulary: StoredVocabulary;
};

/** What is handed over shares arrays with the index. */
export function toStoredIndex({ indexed, postings, vocabulary }: SnippetIndex): StoredIndex {
  return {
    version: 1,
    ids: indexed.map(({ snippet }) => snippet.id).join('\n'),
    versions: Uint32Array.from(indexed, ({ snippet }) => snippet.version),
    changedAts: Float64Array.from(indexed, ({ snippet }) => snippet.changedAt),
    postings,
    vocabulary: vocabulary.toStored(),
  };
}

/** The index of those snippets that are still what they were when it was stored; to be handed on as `previous`. */
export function fromStoredIndex(stored: StoredIndex, snippets: readonly Snippet[]): SnippetIndex {
  const { versions, changedAts, postings } = stored;
  const snippetsById = new Map(snippets.map((each) => [each.id, each]));
  const indexed: Indexed[] = [];
  const placeByOld = Int32Array.from(versions, () => -1);
  for (const [old, id] of stored.ids.split('\n').entries()) {
    const snippet = snippetsById.get(id);
    if (snippet?.version !== versions[old] || snippet?.changedAt !== changedAts[old]) continue;
    if (snippet) placeByOld[old] = indexed.push(new Indexed(snippet)) - 1;
  }
  const vocabulary = new Vocabulary(stored.vocabulary);
  const isWhole = indexed.length === versions.length;
  const kept = isWhole ? postings : keptPostings(postings, placeByOld, indexed.length);
  return indexWith(indexed, kept, vocabulary);
}
