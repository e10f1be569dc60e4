import type { Confusion } from '@/lib/insights/confusions';
import type { LibraryScore } from '@/lib/suggestions/score-library';

/** Two replies that are taken for one another, with the words that titles and examples of both hold. */
export interface WordedConfusion extends Confusion {
  readonly words: readonly string[];
}

export interface ScoredLibrary {
  readonly score: LibraryScore;
  /** Most often first. */
  readonly confusions: readonly WordedConfusion[];
}

/** Scores the library; hears shares from 0 to 1. What was scored until `stop` ends counts. */
export type ScoreLibrary = (onProgress: (share: number) => void, stop: AbortSignal) => Promise<ScoredLibrary>;
