import type { Snippet } from '../snippet';
import type { CareItem } from './care-item';
import type { CareProgress } from './care-report';

/** Ids of the snippets suggested for a comment, best first: as many as are shown. */
export type Ranker = (comment: string, lang: string | null) => readonly string[];

/**
 * Shows every snippet its own example comments: those it must be suggested for, those it must not. Each example is
 * tried by a ranker that has not read it: `rankerFor` is called once for each fold of the library, so the costs are a
 * few builds of the index and one ranking for each example. Yields after each snippet what fails.
 */
export function tryExamples(
  _snippets: readonly Snippet[],
  _rankerFor: (snippets: readonly Snippet[]) => Ranker,
  _onProgress?: CareProgress,
): CareItem[] {
  throw new Error('not there yet');
}
