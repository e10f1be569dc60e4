import type { Revision } from '@/lib/library/revision';
import type { Snippet, SnippetText } from '@/lib/library/snippet';
import type { FilterName } from './search-query';

/** A reply as it is searched: what is live, and the version being written beside it. */
export interface Searchable {
  readonly snippet: Snippet;
  readonly open: Revision | null;
}

/** Every text: the live ones first, then those being written. */
export function textsOf({ snippet, open }: Searchable): readonly SnippetText[] {
  return open === null ? snippet.texts : [...snippet.texts, ...open.content.texts];
}

/** Whether the words must be read again. Records read from the database twice are two objects. */
export function hasSameWords(known: Searchable, now: Searchable): boolean {
  if (known.snippet === now.snippet && known.open === now.open) return true;
  return isSameSnippet(known.snippet, now.snippet) && isSameRevision(known.open, now.open);
}

function isSameSnippet(a: Snippet, b: Snippet): boolean {
  return a === b || (a.version === b.version && a.changedAt === b.changedAt && a.code === b.code);
}

function isSameRevision(a: Revision | null, b: Revision | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.id === b.id && a.edit === b.edit && a.changedAt === b.changedAt;
}

/** What a reply says about each filter. A page that knows more of where a reply stands says `status` itself. */
export function valuesOf({ snippet }: Searchable, name: FilterName): readonly string[] {
  switch (name) {
    case 'status':
      return [snippet.status];
    case 'folder':
      return [snippet.folder];
    case 'tag':
      return snippet.tags;
    case 'lang':
      return snippet.texts.map(({ lang }) => lang);
    case 'on':
      return snippet.channels;
    case 'owner':
      return [snippet.owner];
    case 'risk':
      return snippet.risk === null ? [] : [snippet.risk];
  }
}
