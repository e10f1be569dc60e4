import type { Route } from '@/lib/escalation/escalation';
import type { ImportRow } from '@/lib/library/exchange/plan-import';
import type { RouteRow } from '@/lib/library/exchange/plan-routes';
import { contentOf, type Who } from '@/lib/library/governance';
import { isOpen, type Revision } from '@/lib/library/revision';
import type { Origin, Snippet } from '@/lib/library/snippet';
import { idsOfOneMoment } from './ids';
import { changedBy } from './library-write';
import { nextRevision, rowsOfNew, rowsOfSave } from './revision-rows';

/** What one row of an import puts; null: that table stays as it is. */
export type ImportedRows = { readonly snippet: Snippet | null; readonly revision: Revision | null };

/** Of the revisions only those that versions are compared with: none for an import that changes no reply. */
export type LibraryInHand = {
  readonly snippets: readonly Snippet[];
  readonly revisions: readonly Revision[];
  readonly routes: readonly Route[];
};

/** The library is not as it was when the row was planned. */
export class StaleRow extends Error {
  constructor(readonly code: string) {
    super(`the row of ${code} is out of date`);
  }
}

/**
 * Turns planned rows into rows of the store, against the library as it is inside of the transaction. Remembers what
 * the rows before took, so that no short code and no origin comes in twice. Throws `StaleRow`.
 */
export class ImportWriter {
  readonly #snippets: ReadonlyMap<string, Snippet>;
  readonly #versions: ReadonlyMap<string, readonly Revision[]>;
  readonly #codes: Map<string, string>;
  /** Ids of replies by their origin. */
  readonly #origins: Map<string, string>;
  readonly #routes: ReadonlyMap<string, Route>;
  readonly #changedIds = new Set<string>();
  readonly #nextId: () => string;

  constructor(
    library: LibraryInHand,
    private readonly note: string,
    private readonly who: Who,
  ) {
    const living = library.snippets.filter(({ deletedAt }) => deletedAt === null);
    this.#snippets = new Map(living.map((snippet) => [snippet.id, snippet]));
    this.#versions = versionsBySnippet(library.revisions);
    this.#codes = new Map(living.map(({ code, id }) => [code, id]));
    this.#origins = new Map(
      living.flatMap(({ origin, id }) => (origin ? [[originKey(origin), id] as const] : [])),
    );
    this.#routes = new Map(library.routes.map((route) => [route.id, route]));
    this.#nextId = idsOfOneMoment(who.now);
  }

  rowsOf(row: ImportRow): ImportedRows {
    return row.action === 'add' ? this.#added(row) : this.#changed(row);
  }

  /** Call after the replies: a route may hand over with one that came in with it. */
  routeOf({ route, before, name }: RouteRow): Route {
    const now = route ? this.#routes.get(route.id) : undefined;
    if (!route || now?.changedAt !== before?.changedAt) throw new StaleRow(name);
    // The schema of routes saw it when it was read.
    const planned = route as Route;
    const { handOffSnippetId: wanted } = planned;
    const itsId =
      wanted === null ? undefined : this.#origins.get(originKey({ system: 'cuecard', id: wanted }));
    const handOffSnippetId = wanted !== null && this.#snippets.has(wanted) ? wanted : (itsId ?? wanted);
    // A file never decides where cases go by themselves.
    const destinationId = now?.destinationId ?? null;
    return { ...now, ...planned, handOffSnippetId, destinationId, ...changedBy(this.who, now) };
  }

  #added(row: ImportRow): ImportedRows {
    const { content, origin } = row;
    if (!content || (origin && this.#origins.has(originKey(origin)))) throw new StaleRow(row.code);
    const begun = rowsOfNew(content, origin, this.who, this.#nextId);
    this.#takeCode(content.code, begun.snippet.id, row);
    if (origin) this.#origins.set(originKey(origin), begun.snippet.id);
    return begun;
  }

  #changed(row: ImportRow): ImportedRows {
    const { content, target, origin } = row;
    const snippet = target ? this.#snippets.get(target.snippetId) : undefined;
    if (!content || !target || !snippet) throw new StaleRow(row.code);
    const versions = this.#versions.get(snippet.id) ?? [];
    const open = versions.find((each) => isOpen(each) && each.deletedAt === null);
    const isAsPlanned = open?.id === target.revision?.id && open?.edit === target.revision?.edit;
    const isUntouched = snippet.version === target.version && snippet.changedAt === target.changedAt;
    const isTwice = this.#changedIds.has(snippet.id);
    if (!isUntouched || !isAsPlanned || isTwice) throw new StaleRow(row.code);
    this.#changedIds.add(snippet.id);
    this.#takeCode(content.code, snippet.id, row);
    const before = open ?? this.#begun(snippet, versions);
    const saved = rowsOfSave(before, snippet, { content, note: this.note }, this.who);
    const revision = saved?.revision ?? (open ? null : before);
    return { revision, snippet: withOrigin(saved?.snippet ?? null, snippet, origin) };
  }

  #begun(snippet: Snippet, versions: readonly Revision[]): Revision {
    const numbers = versions.map(({ version }) => version);
    return nextRevision(snippet, numbers, contentOf(snippet), this.who, this.#nextId());
  }

  /** An empty code is nobody's. */
  #takeCode(code: string, id: string, row: ImportRow): void {
    if (code === '') return;
    const taken = this.#codes.get(code);
    if (taken !== undefined && taken !== id) throw new StaleRow(row.code);
    this.#codes.set(code, id);
  }
}

/** A reply that was written here stays of here: only what came from a file is known by it. */
function withOrigin(changed: Snippet | null, before: Snippet, origin: Origin | null): Snippet | null {
  const isItself = before.origin === null && origin?.system === 'cuecard';
  return origin && !isItself ? { ...(changed ?? before), origin } : changed;
}

function versionsBySnippet(revisions: readonly Revision[]): Map<string, Revision[]> {
  const versions = new Map<string, Revision[]>();
  for (const revision of revisions) {
    const others = versions.get(revision.snippetId);
    if (others) others.push(revision);
    else versions.set(revision.snippetId, [revision]);
  }
  return versions;
}

function originKey({ system, id }: Pick<Origin, 'system' | 'id'>): string {
  return `${system} ${id}`;
}
