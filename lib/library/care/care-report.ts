import type { ReplyRequest } from '../request';
import type { Placeholder, Snippet } from '../snippet';
import type { CareItem, CareKind, WordChange } from './care-item';

/** How often a snippet was inserted or copied. Times in milliseconds since 1970 UTC. */
export interface SnippetUse {
  readonly uses: number;
  /** How many of them were edited beyond the placeholders before posting. */
  readonly edited: number;
  readonly lastAt: number | null;
}

/** What one responder changed in a snippet before posting, words only. */
export interface EditRecord {
  readonly snippetId: string;
  readonly changes: readonly WordChange[];
}

/** Typed words for which the library had nothing, gathered. */
export interface MissedWords {
  readonly words: string;
  readonly lang: string | null;
  readonly count: number;
  readonly lastAt: number;
}

/** A mark of the template linter: UTF-16 offsets in the body. */
export interface BodyProblem {
  readonly from: number;
  readonly to: number;
}

/** Data, and the two functions that lie in other rings: a worker reads the data and brings the functions itself. */
export interface CareInput {
  readonly snippets: readonly Snippet[];
  readonly requests: readonly ReplyRequest[];
  readonly missed: readonly MissedWords[];
  readonly usesById: ReadonlyMap<string, SnippetUse>;
  readonly edits: readonly EditRecord[];
  /** Names in the team; empty: nobody is listed, every owner counts. */
  readonly people: readonly string[];
  /** ISO date. */
  readonly today: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Stems of the words that say what a text is about (lib/suggestions/read-words). */
  readonly readWords: (text: string, lang: string) => readonly string[];
  /** lib/library/lint-template. Must depend on the tags of a body, not on the words between them. */
  readonly lint: (body: string, placeholders: readonly Placeholder[]) => readonly BodyProblem[];
}

export interface CareReport {
  /** By kind in the order of `CARE_KINDS`, then the most pressing first. At most `MOST_OF_A_KIND` of one kind. */
  readonly items: readonly CareItem[];
  /** How many were found of each kind, also beyond those listed. */
  readonly counts: Readonly<Record<CareKind, number>>;
}

export type CareProgress = (done: number) => void;

export const MOST_OF_A_KIND = 1_000;

/**
 * What in the library wants care, the same for the same input. `onProgress` hears shares from 0 to 1, growing.
 * Example comments need a ranker and far more time: `tryExamples` gives them as items of their own.
 */
export function careReport(_input: CareInput, _onProgress?: CareProgress): CareReport {
  throw new Error('not there yet');
}
