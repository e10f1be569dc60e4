import type { StoredRow } from '../backup';
import type { Revision } from '../revision';
import type { Origin, Snippet, SnippetContent } from '../snippet';
import type { FileTable } from './column-use';
import type { FormatId } from './format';
import { libraryIndex } from './library-index';
import { planRoutes, type RouteRow, type RouteSchema } from './plan-routes';
import { RowPlanner } from './plan-row';
import { planRules, type RuleChecks, type RuleRow } from './plan-rules';
import type { Problem } from './problem';
import type { ReadFile } from './read-library-file';

export type ImportAction = 'add' | 'change' | 'same' | 'refuse';

/** What would happen to one record of the file. */
export type ImportRow = {
  readonly file: string;
  readonly row: number;
  readonly action: ImportAction;
  readonly title: string;
  readonly code: string;
  /** All of the reply as it would stand; null when refused. */
  readonly content: SnippetContent | null;
  /** As it stands in the library now (the version being written, if there is one); null when it is new. */
  readonly before: SnippetContent | null;
  /** Kept at the snippet, so that the next import finds it; null when refused, or when only examples come in. */
  readonly origin: Origin | null;
  readonly target: ImportTarget | null;
  readonly problems: readonly Problem[];
};

/** The snippet a row changes, as it was when the plan was made. */
export type ImportTarget = {
  readonly snippetId: string;
  readonly version: number;
  readonly changedAt: number;
  readonly revision: { readonly id: string; readonly edit: number } | null;
};

/** Leave rows out by filtering `rows`. */
export type ImportPlan = {
  readonly format: FormatId;
  readonly name: string;
  readonly rows: readonly ImportRow[];
  readonly routes: readonly RouteRow[];
  readonly rules: readonly RuleRow[];
  /** Spreadsheets whose columns may be chosen. */
  readonly tables: readonly FileTable[];
  /** About the file as a whole. */
  readonly problems: readonly Problem[];
  /** Details that every reply using them now asks for. */
  readonly newDetails: readonly string[];
};

/** What files do not say and a reply needs. */
export type ImportDefaults = {
  /** Language of a text whose file names none. */
  readonly lang: string;
  readonly owner: string;
  /** ISO date. */
  readonly reviewBy: string;
};

export type LibraryNow = {
  /** Deleted ones included, as for routes. */
  readonly snippets: readonly Snippet[];
  readonly revisions: readonly Revision[];
  readonly routes?: readonly StoredRow[];
  readonly teamRules?: readonly StoredRow[];
};

/** Compares a file with the library. Changes nothing. Without their schemas routes and rules stay out. */
export function planImport(
  read: ReadFile,
  library: LibraryNow,
  defaults: ImportDefaults,
  routeSchema?: RouteSchema,
  ruleChecks?: RuleChecks,
): ImportPlan {
  const index = libraryIndex(library);
  const planner = new RowPlanner(read, index, defaults);
  const rows = read.rows.map((row) => planner.plan(row));
  const incoming = new Set(read.rows.flatMap(({ reply }) => (reply ? [reply.id] : [])));
  const routesNow = { routes: library.routes ?? [], incoming };
  return {
    format: read.format,
    name: read.name,
    rows,
    routes: routeSchema ? planRoutes(read.routeFiles, { ...routesNow, index }, routeSchema) : [],
    rules: ruleChecks ? planRules(read.policyFiles, library.teamRules ?? [], ruleChecks) : [],
    tables: read.tables,
    problems: read.problems,
    newDetails: [...planner.newDetails],
  };
}
