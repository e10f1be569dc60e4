import type { ColumnMemory } from '@/lib/library/exchange/column-use';
import type { FormatId, LibraryFile } from '@/lib/library/exchange/format';
import type { ImportDefaults, ImportPlan, LibraryNow } from '@/lib/library/exchange/plan-import';
import type { FileProblem } from '@/lib/library/exchange/problem';
import type { Result } from '@/lib/shared/result';

export interface ImportRequest {
  readonly files: readonly LibraryFile[];
  /** Without one it is found out. */
  readonly format?: FormatId;
  /** What people chose columns to be, in files before. */
  readonly memory: ColumnMemory;
  readonly library: LibraryNow;
  readonly defaults: ImportDefaults;
}

/** How far reading has come: files, then one step for comparing them with the library. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The file that is being read; null while comparing. */
  readonly name: string | null;
}

/** `mixed-formats`: the files are of several tools, and belong into several imports. */
export type ReadFailure =
  | FileProblem
  | { readonly type: 'mixed-formats'; readonly formats: readonly FormatId[] }
  | { readonly type: 'cancelled' };

/** Bytes this origin takes up on the disk, and how many the browser lets it have. */
export interface Room {
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

/** `refused`: the browser or the person did not let Cuecard write there, and nothing is promised of what is there. */
export type FolderAnswer = 'saved' | 'cancelled' | 'refused';

/** What the pages for files are given by the browser. */
export interface FilePorts {
  /** Reads and compares off the page's thread. Ends early with `cancelled` when `signal` does. */
  readonly readImport: (
    request: ImportRequest,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ) => Promise<Result<ImportPlan, ReadFailure>>;
  /** Hands a file to the person. */
  readonly save: (file: LibraryFile) => void;
  /** Several files as one archive. */
  readonly zip: (name: string, files: readonly LibraryFile[]) => Promise<LibraryFile>;
  /** Writes into a folder the person picks; null where the browser has no such thing. */
  readonly saveFolder: ((files: readonly LibraryFile[]) => Promise<FolderAnswer>) | null;
  /** null where the browser does not tell. */
  readonly room: () => Promise<Room | null>;
}
