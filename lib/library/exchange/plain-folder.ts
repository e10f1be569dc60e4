import type * as z from 'zod/mini';
import type { Snippet } from '../snippet';
import type { TextFile } from './format';
import type { Problem } from './problem';

/** A library as a folder of plain files. Routes and rules are other nouns: their schemas are handed in. */
export type FolderLibrary<Route = unknown, Rule = unknown> = {
  readonly snippets: readonly Snippet[];
  readonly routes: readonly Route[];
  readonly packs: readonly RulePack<Rule>[];
};
export type RulePack<Rule = unknown> = { readonly pack: string; readonly rules: readonly Rule[] };

export type FolderSchemas<Route, Rule> = {
  readonly route: z.ZodMiniType<Route>;
  readonly rule: z.ZodMiniType<Rule>;
};

export type ReadFolder<Route, Rule> = {
  readonly library: FolderLibrary<Route, Rule>;
  readonly problems: readonly Problem[];
  /** Which file each snippet, route and rule (by id) stands in. */
  readonly places: ReadonlyMap<string, string>;
};

/** Reads what `writeFolder` wrote and people edited. Fields of a newer Cuecard stay. */
export function readFolder<Route, Rule>(
  _files: readonly TextFile[],
  _schemas: FolderSchemas<Route, Rule>,
): ReadFolder<Route, Rule> {
  throw new Error('not written yet');
}

export function writeFolder(_library: FolderLibrary): TextFile[] {
  throw new Error('not written yet');
}
