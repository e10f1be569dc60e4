import { wholeContentOf } from '../carry-over';
import { isOpen, type Revision } from '../revision';
import type { Snippet, SnippetContent } from '../snippet';
import type { LibraryNow } from './plan-import';
import type { IncomingReply } from './read-row';

export type LibraryIndex = {
  /** The snippet that a reply of that system is already, if it is here. */
  find(system: string, reply: Pick<IncomingReply, 'id' | 'code'>): Snippet | undefined;
  wasDeleted(system: string, reply: IncomingReply): boolean;
  withCode(code: string): Snippet | undefined;
  openRevision(snippet: Snippet): Revision | undefined;
  /** As it is being written, else as it is live. */
  contentOf(snippet: Snippet): SnippetContent;
};

/** Looks things up for thousands of rows. */
export function libraryIndex({ snippets, revisions }: LibraryNow): LibraryIndex {
  const live = snippets.filter(({ deletedAt }) => deletedAt === null);
  const deleted = snippets.filter(({ deletedAt }) => deletedAt !== null);
  const byId = new Map(live.map((snippet) => [snippet.id, snippet]));
  const byCode = new Map(live.map((snippet) => [snippet.code, snippet]));
  const byOrigin = originMap(live);
  const goneIds = new Set(deleted.map(({ id }) => id));
  const goneOrigins = originMap(deleted);
  const open = new Map(revisions.filter(isOpen).map((revision) => [revision.snippetId, revision]));
  return {
    find(system, { id, code }) {
      const known = byOrigin.get(originKey(system, id));
      if (known || system !== OWN) return known;
      return byId.get(id) ?? (id === code ? byCode.get(code) : undefined);
    },
    wasDeleted: (system, { id }) =>
      goneOrigins.has(originKey(system, id)) || (system === OWN && goneIds.has(id)),
    withCode: (code) => byCode.get(code),
    openRevision: ({ id }) => open.get(id),
    contentOf: (snippet) => open.get(snippet.id)?.content ?? wholeContentOf(snippet),
  };
}

/** Files in Cuecard's own formats carry the ids of Cuecard. */
export const OWN = 'cuecard';

function originKey(system: string, id: string): string {
  return `${system} ${id}`;
}

function originMap(snippets: readonly Snippet[]): Map<string, Snippet> {
  return new Map(
    snippets.flatMap((snippet) =>
      snippet.origin ? [[originKey(snippet.origin.system, snippet.origin.id), snippet] as const] : [],
    ),
  );
}
