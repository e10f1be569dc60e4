import { carryOver } from '@/lib/library/carry-over';
import { contentOf, stampWording, type Who } from '@/lib/library/governance';
import { hasLiveVersion } from '@/lib/library/live-revision';
import { REVISION_SCHEMA, type Revision } from '@/lib/library/revision';
import { type Origin, SNIPPET_SCHEMA, type Snippet, type SnippetContent } from '@/lib/library/snippet';
import { changedBy } from './library-write';

export type Begun = { readonly snippet: Snippet; readonly revision: Revision };

/** What saving leaves behind; `snippet` only where its row changes with the version. */
export type SavedRows = { readonly revision: Revision; readonly snippet: Snippet | null };

/** The rows of a new reply, a draft until its first version is approved. */
export function rowsOfNew(
  content: SnippetContent,
  origin: Origin | null,
  who: Who,
  nextId: () => string,
): Begun {
  const written = stampWording(content, { live: null, saved: null }, 1);
  const snippet = draftSnippet(nextId(), written, origin, who);
  const revision = draftRevision(nextId(), snippet.id, 1, written, who);
  return { snippet, revision: { ...revision, writtenBy: [who.name] } };
}

/** The next version of a reply, with a number that none of its `versions` has. */
export function nextRevision(
  snippet: Snippet,
  versions: readonly number[],
  content: SnippetContent,
  who: Who,
  id: string,
): Revision {
  const isLive = hasLiveVersion(snippet);
  const highest = isLive ? snippet.version : snippet.version - 1;
  const version = versions.reduce((most, each) => Math.max(most, each), highest) + 1;
  return {
    ...draftRevision(id, snippet.id, version, content, who),
    basedOn: isLive ? snippet.version : null,
  };
}

/**
 * An open version with new words. A version in review becomes a draft again when its content changes; a reply that
 * never was live changes with its version. Undefined: nothing is different.
 */
export function rowsOfSave(
  before: Revision,
  snippet: Snippet,
  save: { readonly content: SnippetContent; readonly note: string },
  who: Who,
): SavedRows | undefined {
  const live = hasLiveVersion(snippet) ? contentOf(snippet) : null;
  const kept = carryOver(before.content, save.content);
  const content = stampWording(kept, { live, saved: before.content }, before.version);
  const same = JSON.stringify(content) === JSON.stringify(before.content);
  if (same && save.note === before.note) return undefined;
  const { note } = save;
  const revision: Revision = { ...before, content, note, ...changedBy(who, before), edit: before.edit + 1 };
  const written = same ? revision : withWriter(revision, who.name);
  if (live) return { revision: written, snippet: null };
  const status = draftStatus(written);
  return { revision: written, snippet: { ...snippet, ...content, ...changedBy(who, snippet), status } };
}

function withWriter(revision: Revision, name: string): Revision {
  const writtenBy = revision.writtenBy.includes(name) ? revision.writtenBy : [...revision.writtenBy, name];
  return { ...revision, writtenBy, state: 'draft' };
}

function draftStatus({ state }: Revision): 'draft' | 'in-review' {
  return state === 'in-review' ? 'in-review' : 'draft';
}

function draftRevision(
  id: string,
  snippetId: string,
  version: number,
  content: SnippetContent,
  who: Who,
): Revision {
  return {
    id,
    schema: REVISION_SCHEMA,
    snippetId,
    version,
    state: 'draft',
    content,
    writtenBy: [],
    note: '',
    sentBack: null,
    approvals: [],
    basedOn: null,
    edit: 1,
    createdAt: who.now,
    ...changedBy(who),
    deletedAt: null,
  };
}

function draftSnippet(id: string, content: SnippetContent, origin: Origin | null, who: Who): Snippet {
  return {
    ...content,
    id,
    schema: SNIPPET_SCHEMA,
    status: 'draft',
    version: 1,
    approvals: [],
    recall: null,
    replacedBy: null,
    origin,
    ...changedBy(who),
    deletedAt: null,
  };
}
