import type { Result } from '@/lib/shared/result';
import type { FormatId, LibraryFile } from './format';
import type { FileProblem, Problem } from './problem';
import type { ReadRow } from './read-row';

export type ReadFile = {
  readonly format: FormatId;
  /** For `origin.system`. */
  readonly system: string;
  readonly name: string;
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
};

/** Reads a file that may be anything. Without `format` it is found out. Never throws for what is in the file. */
export function readLibraryFile(_file: LibraryFile, _format?: FormatId): Result<ReadFile, FileProblem> {
  throw new Error('not written yet');
}
