import { contentOf, mayEdit, type Who } from '@/lib/library/governance';
import { hasLiveVersion, liveRevisionOf } from '@/lib/library/live-revision';
import { isOpen, type Revision } from '@/lib/library/revision';
import type { Origin, Snippet, SnippetContent } from '@/lib/library/snippet';
import { fail, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { idsOfOneMoment, newId } from './ids';
import { changedBy, inLibraryIf, notFound, type Written } from './library-write';
import { closed, openRevisionOf, revisionsOf } from './live-version';
import { reopenRequestsOf } from './requests';
import { codeTaken, openAt } from './revision-checks';
import { type Begun, nextRevision, rowsOfNew, rowsOfSave } from './revision-rows';

export { approve, handIn, sendBack, takeBack } from './revision-review';
export type { Begun } from './revision-rows';
export type { WriteFailure } from './write-failure';

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
    const begun = rowsOfNew(content, origin, who, idsOfOneMoment(who.now));
    await db.snippets.add(begun.snippet);
    await db.revisions.add(begun.revision);
    return succeed(begun);
  });
}

/** The version being written, begun from the live one when there is none. The live one stays in use. */
export function openRevision(db: CuecardDatabase, snippetId: string, who: Who): Written<Revision> {
  return inLibraryIf(db, who, mayEdit, async () => {
    const snippet = await db.snippets.get(snippetId);
    if (!snippet || snippet.deletedAt !== null) return notFound();
    const open = await openRevisionOf(db, snippetId);
    if (open) return succeed(open);
    const revision = await nextRevisionIn(db, snippet, contentOf(snippet), who);
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
    const saved = rowsOfSave(before, snippet, save, who);
    if (!saved) return succeed(before);
    await db.revisions.put(saved.revision);
    if (saved.snippet) await db.snippets.put(saved.snippet);
    return succeed(saved.revision);
  });
}

/** Gives a version up; it stays in the history. A reply that never was live goes with it, and what it answered waits again. */
export function discard(db: CuecardDatabase, id: string, edit: number, who: Who): Written<Revision> {
  return inLibraryIf(db, who, mayEdit, async () => {
    const opened = await openAt(db, id, edit);
    if (!opened.ok) return opened;
    const revision = closed(opened.value, 'discarded', who);
    await db.revisions.put(revision);
    const snippet = await db.snippets.get(revision.snippetId);
    if (snippet && !hasLiveVersion(snippet)) {
      await db.snippets.put({ ...snippet, ...changedBy(who, snippet), deletedAt: who.now });
      await reopenRequestsOf(db, snippet.id, who);
    }
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
    const revision = await nextRevisionIn(db, snippet, wanted.content, who);
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

async function nextRevisionIn(db: CuecardDatabase, snippet: Snippet, content: SnippetContent, who: Who) {
  const rows = await db.revisions.where('snippetId').equals(snippet.id).toArray();
  const versions = rows.map(({ version }) => version);
  return nextRevision(snippet, versions, content, who, newId(who.now));
}

/** Old words come back as this version's; a translation that was behind then is behind again. */
function asWrittenNow({ content, version }: Revision): SnippetContent {
  const leading = content.texts[0]?.asOf ?? 0;
  const texts = content.texts.map((text) => ({ ...text, asOf: text.asOf < leading ? text.asOf : version }));
  return { ...content, texts };
}
