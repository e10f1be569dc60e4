import type { Failure } from '@/lib/shared/result';
import type { WordKey } from '@/lib/shared/words';

/** What went wrong, as the word that says it: `exchange_…` in the catalogue. */
export type ProblemWord = Extract<WordKey, `exchange_${string}`>;

/** One thing a person should know about a file before it is imported, and where it stands. */
export type Problem = {
  /** Its name, or its path inside the archive or folder. */
  readonly file: string;
  /** Counted from 1, in the file's own records (a header is not one); null: about the file as a whole. */
  readonly row: number | null;
  /** As the file calls it; null: about the row as a whole. */
  readonly field: string | null;
  /** Counted from 1, where known. */
  readonly line?: number;
  /** `refused`: what it is about stays out. `warning`: it comes in differently from how it was. */
  readonly weight: 'refused' | 'warning';
  readonly word: ProblemWord;
  readonly parts: readonly string[];
};

/** The file as a whole stays out. */
export type FileProblem = Failure & { readonly type: 'file-refused'; readonly problems: readonly Problem[] };
