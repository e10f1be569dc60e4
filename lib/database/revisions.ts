import { carryOver } from '@/lib/library/carry-over';
import { contentOf, mayEdit, stampWording, type Who } from '@/lib/library/governance';
import { hasLiveVersion, liveRevisionOf } from '@/lib/library/live-revision';
import { isOpen, REVISION_SCHEMA, type Revision } from '@/lib/library/revision';
import { type Origin, SNIPPET_SCHEMA, type Snippet, type SnippetContent } from '@/lib/library/snippet';
import { fail, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { idsOfOneMoment, newId } from './ids';
import { changedBy, inLibraryIf, notFound, type Written } from './library-write';
import { closed, openRevisionOf, revisionsOf } from './live-version';
import { codeTaken, openAt } from './revision-checks';

export { approve, handIn, sendBack } from './revision-review';
export type { WriteFailure } from './write-failure';

export type Begun = { readonly snippet: Snippet; readonly revision: Revision };
/** `edit` is that of the revision the words were typed into. */
export type RevisionSave = { readonly content: SnippetContent; readonly note: string; readonly edit: number };

/** A new reply, a draft until its first version is approved. A code that is in use is refused. */
export function beginSnippet(
  db: CuecardDatabase,
  content: SnippetContent,
  who: Who,
  origin: Origin | null = null,
): Written<Begun> {
  return inLibraryIf(db, who, mayEdit, async () => {
    const taken = await codeTaken(db, content.code, null);
    if (taken) return fail(taken);
    const nextId = idsOfOneMoment(who.now);
    const written = stampWording(content, { live: null, saved: null }, 1);
    const snippet = draftSnippet(nextId(), written, origin, who);
    const revision = draftRevision(nextId(), snippet.id, 1, written, who);
    await db.snippets.add(snippet);
    await db.revisions.add({ ...revision, writtenBy: [who.name] });
    return succeed({ snippet, revision: { ...revision, writtenBy: [who.name] } });
  });
}

/** The version being written, begun from the live one when there is none. The live one stays in use. */
export function openRevision(db: CuecardDatabase, snippetId: string, who: Who): Written<Revision> {
  return inLibraryIf(db, who, mayEdit, async () => {
    const snippet = await db.snippets.get(snippetId);
    if (!snippet || snippet.deletedAt !== null) return notFound();
    const open = await openRevisionOf(db, snippetId);
    if (open) return succeed(open);
    const revision = await nextRevision(db, snippet, contentOf(snippet), who);
    await db.revisions.add(revision);
    if (snippet.status === 'in-review') await db.snippets.put({ ...snippet, status: 'draft' });
    return succeed(revision);
  });
}

/**
 * Keeps what was typed. Words for somebody who read an older `edit` are never overwritten: the answer is a conflict.
 * A version in review becomes a draft again when its content changes, so that nobody approves half a sentence. Short
 * codes are not looked at: typed words are kept first.
 */
export function saveRevision(
  db: CuecardDatabase,
  id: string,
  save: RevisionSave,
  who: Who,
): Written<Revision> {
  return inLibraryIf(db, who, mayEdit, async () => {
    const opened = await openAt(db, id, save.edit);
    if (!opened.ok) return opened;
    const before = opened.value;
    const snippet = await db.snippets.get(before.snippetId);
    if (!snippet || snippet.deletedAt !== null) return notFound();
    const live = hasLiveVersion(snippet) ? contentOf(snippet) : null;
    const kept = carryOver(before.content, save.content);
    const content = stampWording(kept, { live, saved: before.content }, before.version);
    const same = JSON.stringify(content) === JSON.stringify(before.content);
    if (same && save.note === before.note) return succeed(before);
    const revision: Revision = {
      ...before,
      content,
      note: save.note,
      ...changedBy(who, before),
      edit: before.edit + 1,
    };
    const written = same ? revision : withWriter(revision, who.name);
    await db.revisions.put(written);
    if (!live)
      await db.snippets.put({
        ...snippet,
        ...content,
        ...changedBy(who, snippet),
        status: draftStatus(written),
      });
    return succeed(written);
  });
}

/** Gives a version up; it stays in the history. A reply that never was live goes with it. */
export function discard(db: CuecardDatabase, id: string, edit: number, who: Who): Written<Revision> {
  return inLibraryIf(db, who, mayEdit, async () => {
    const opened = await openAt(db, id, edit);
    if (!opened.ok) return opened;
    const revision = closed(opened.value, 'discarded', who);
    await db.revisions.put(revision);
    const snippet = await db.snippets.get(revision.snippetId);
    if (snippet && !hasLiveVersion(snippet))
      await db.snippets.put({ ...snippet, ...changedBy(who, snippet), deletedAt: who.now });
    return succeed(revision);
  });
}

/** Begins a draft with the words of an earlier version. It goes live as any other; an open version is a conflict. */
export function rollBack(
  db: CuecardDatabase,
  snippetId: string,
  version: number,
  who: Who,
): Written<Revision> {
  return inLibraryIf(db, who, mayEdit, async () => {
    const snippet = await db.snippets.get(snippetId);
    if (!snippet || snippet.deletedAt !== null) return notFound();
    const open = await openRevisionOf(db, snippetId);
    if (open) return fail({ type: 'conflict', theirs: open });
    const wanted = (await historyOf(db, snippetId)).find((each) => each.version === version);
    if (!wanted) return notFound();
    const revision = await nextRevision(db, snippet, wanted.content, who);
    const again = { ...revision, content: asWrittenNow(revision), writtenBy: [who.name] };
    await db.revisions.add(again);
    return succeed(again);
  });
}

/** Latest first, the live version included even when no row exists for it. */
export async function historyOf(db: CuecardDatabase, snippetId: string): Promise<Revision[]> {
  const [rows, snippet] = await Promise.all([revisionsOf(db, snippetId), db.snippets.get(snippetId)]);
  const live = snippet && hasLiveVersion(snippet) ? snippet : null;
  const row = rows.find(({ state, version }) => state === 'approved' && version === live?.version);
  const past = rows.filter((each) => each !== row);
  const all = live ? [liveRevisionOf(live, row), ...past] : past;
  return all.sort((a, b) => b.version - a.version || b.createdAt - a.createdAt);
}

/** Everything being written or waiting for approval, longest waiting first. */
export async function openRevisions(db: CuecardDatabase): Promise<Revision[]> {
  const rows = await db.revisions.where('state').anyOf('draft', 'in-review').toArray();
  return rows.filter(isOpen).sort((a, b) => a.changedAt - b.changedAt);
}

function withWriter(revision: Revision, name: string): Revision {
  const writtenBy = revision.writtenBy.includes(name) ? revision.writtenBy : [...revision.writtenBy, name];
  return { ...revision, writtenBy, state: 'draft' };
}

function draftStatus({ state }: Revision): 'draft' | 'in-review' {
  return state === 'in-review' ? 'in-review' : 'draft';
}

async function nextRevision(db: CuecardDatabase, snippet: Snippet, content: SnippetContent, who: Who) {
  const numbers = (await db.revisions.where('snippetId').equals(snippet.id).toArray()).map(
    (row) => row.version,
  );
  const isLive = hasLiveVersion(snippet);
  const version = Math.max(isLive ? snippet.version : snippet.version - 1, ...numbers) + 1;
  const revision = draftRevision(newId(who.now), snippet.id, version, content, who);
  return { ...revision, basedOn: isLive ? snippet.version : null };
}

/** Old words come back as this version's; a translation that was behind then is behind again. */
function asWrittenNow({ content, version }: Revision): SnippetContent {
  const leading = content.texts[0]?.asOf ?? 0;
  const texts = content.texts.map((text) => ({ ...text, asOf: text.asOf < leading ? text.asOf : version }));
  return { ...content, texts };
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
