import * as z from 'zod/mini';
import type { StoredRow } from '../backup';
import type { TextFile } from './format';
import { type LibraryIndex, OWN } from './library-index';
import { isRecord, textOf } from './plain-data';
import { readFolder } from './plain-folder';
import type { ImportAction } from './plan-import';
import { notesOn, type Problem } from './problem';
import { isSame } from './same-data';

/** What would happen to the route that one file holds. Routes have no drafts: an import changes them at once. */
export type RouteRow = {
  readonly file: string;
  readonly action: ImportAction;
  readonly name: string;
  /** As it would stand, but for who changed it when; null when refused. */
  readonly route: StoredRow | null;
  /** As it is here, deleted or not. */
  readonly before: StoredRow | null;
  readonly problems: readonly Problem[];
};

/** Routes are another noun: their schema is handed in. */
export type RouteSchema = z.ZodMiniType<StoredRow>;

type RoutesNow = {
  /** Deleted ones included. */
  readonly routes: readonly StoredRow[];
  readonly index: LibraryIndex;
  /** Ids of the replies that come in with them. */
  readonly incoming: ReadonlySet<string>;
};

/** Compares the routes of a folder with those that are here. Changes nothing; an import never removes one. */
export function planRoutes(files: readonly TextFile[], now: RoutesNow, schema: RouteSchema): RouteRow[] {
  const here = new Map(now.routes.map((route) => [route.id, route]));
  const taken = new Map<string, string>();
  return files.map((file): RouteRow => {
    const { library, problems } = readFolder([file], { route: schema, rule: ANY_RULE });
    const notes = notesOn(file.path);
    const [read] = library.routes;
    const name = nameOf(read) || nameInPath(file.path);
    const refused = { file: file.path, action: 'refuse', name, route: null, before: null } as const;
    if (!read) return { ...refused, problems };
    const twin = taken.get(read.id);
    if (twin !== undefined) notes.refuse('id', 'exchange_duplicate', read.id, 1, twin);
    taken.set(read.id, file.path);
    if (notes.refused) return { ...refused, problems: [...problems, ...notes.list] };
    const route: StoredRow = { ...read, ...handOffOf(read, now, notes), deletedAt: null } as StoredRow;
    const before = here.get(read.id) ?? null;
    const action = actionOf(before, route);
    return { file: file.path, action, name, route, before, problems: [...problems, ...notes.list] };
  });
}

const ANY_RULE = z.looseObject({});

function actionOf(before: StoredRow | null, route: StoredRow): ImportAction {
  if (!before || fieldOf(before, 'deletedAt') !== null) return 'add';
  return isSame(unstamped(before), unstamped(route)) ? 'same' : 'change';
}

/** A reply that came from another Cuecard has an id of its own here, and its old one as its origin. */
function handOffOf(
  route: StoredRow,
  { index, incoming }: RoutesNow,
  notes: ReturnType<typeof notesOn>,
): { readonly handOffSnippetId?: string } {
  const id = textOf(fieldOf(route, 'handOffSnippetId'));
  const known = id === '' ? undefined : index.find(OWN, { id, code: '' });
  if (id === '' || (!known && incoming.has(id))) return {};
  if (!known) notes.warn('handOffSnippetId', 'exchange_broken_reference', id);
  return known ? { handOffSnippetId: known.id } : {};
}

function unstamped(row: StoredRow): object {
  return { ...row, changedAt: 0, changedBy: '', deletedAt: null };
}

function fieldOf(row: object, field: string) {
  const record: unknown = row;
  return isRecord(record) ? record[field] : undefined;
}

function nameOf(route: StoredRow | undefined): string {
  return route ? textOf(fieldOf(route, 'name')) || route.id : '';
}

function nameInPath(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
