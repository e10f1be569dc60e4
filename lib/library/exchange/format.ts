import type { Result } from '@/lib/shared/result';
import type { StoredRow } from '../backup';
import type { Snippet } from '../snippet';
import type { ColumnMemory, FileTable } from './column-use';
import type { RulePack } from './plain-folder';
import type { FileProblem, Problem } from './problem';
import type { ReadRow } from './read-row';

export type FormatId =
  | 'cuecard-folder'
  | 'cuecard-json'
  | 'cuecard-csv'
  | 'cuecard-examples'
  | 'chatwoot-json'
  | 'zendesk-json'
  | 'zammad-json'
  | 'zammad-csv'
  | 'briskine-csv'
  | 'textblaze-json'
  | 'textexpander-csv'
  | 'espanso-yaml';

export type LibraryFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file of text, by its path with `/` inside a folder or an archive. */
export type TextFile = { readonly path: string; readonly text: string };

export type WrittenLibrary = {
  readonly files: readonly LibraryFile[];
  /** What the format has no place for; `row` counts the snippets as handed in, `file` is the snippet's code. */
  readonly losses: readonly Problem[];
};

/** One way of writing replies down. */
export type Format = {
  readonly id: FormatId;
  /** The tool it belongs to, kept as `origin.system`. */
  readonly system: string;
  /** As a person knows it; a name, not translated. */
  readonly name: string;
  /** Endings of its files, with the dot. */
  readonly endings: readonly string[];
  /** Whether a file that has one of the endings and is this text looks like it. */
  fits(text: string, name: string, memory?: ColumnMemory): boolean;
  /** `memory`: what people chose columns to be that have no name of ours. */
  read(text: string, file: string, memory?: ColumnMemory): Result<ReadText, FileProblem>;
  /** Missing where Cuecard only reads it. Routes and policies are written where the format has a place for them. */
  readonly write?: (
    snippets: readonly Snippet[],
    routes?: readonly StoredRow[],
    packs?: readonly RulePack[],
  ) => readonly LibraryFile[];
};

export type ReadText = {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
  /** Where columns may be chosen. */
  readonly table?: FileTable;
};
