import { mayDecide, mayEdit, mayRecall, type Who } from '@/lib/library/governance';
import { hasLiveVersion } from '@/lib/library/live-revision';
import type { Snippet } from '@/lib/library/snippet';
import { succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { append } from './journal';
import { changedBy, forbid, inLibraryIf, notFound, stampOf, type Written } from './library-write';
import { discardOpen } from './live-version';
import { reopenRequestsOf } from './requests';

export { type BulkChange, bulkChange, type Undo, undo } from './bulk-change';

/** Out of use at once, everywhere it is shown. A reply that never was live cannot be recalled: `not-found`. */
export function recall(
  db: CuecardDatabase,
  snippetId: string,
  why: { readonly reason: string; readonly replacedBy: string | null },
  who: Who,
): Written<Snippet> {
  const { reason, replacedBy } = why;
  return inLibraryIf(db, who, mayRecall, async () => {
    const before = await liveSnippet(db, snippetId);
    if (!before) return notFound();
    const recalled = { by: who.name, at: who.now, reason };
    const snippet = await put(db, { ...before, recall: recalled, replacedBy }, who);
    const event = { kind: 'snippet-recalled', snippet: refOf(snippet), reason, replacedBy } as const;
    await append(db, event, stampOf(who));
    return succeed(snippet);
  });
}

/** Back in use, with no replacement any more. */
export function liftRecall(db: CuecardDatabase, snippetId: string, who: Who): Written<Snippet> {
  return inLibraryIf(db, who, mayDecide, async () => {
    const before = await liveSnippet(db, snippetId);
    if (!before) return notFound();
    if (before.recall === null) return succeed(before);
    return succeed(await bringBack(db, { ...before, recall: null, replacedBy: null }, who));
  });
}

/** Out of use for good. Only what was live can be retired; what is being written beside it stays. */
export function retire(
  db: CuecardDatabase,
  snippetId: string,
  replacedBy: string | null,
  who: Who,
): Written<Snippet> {
  return inLibraryIf(db, who, mayDecide, async () => {
    const before = await liveSnippet(db, snippetId);
    if (!before) return notFound();
    const snippet = await put(db, { ...before, status: 'retired', replacedBy }, who);
    await append(db, { kind: 'snippet-retired', snippet: refOf(snippet) }, stampOf(who));
    return succeed(snippet);
  });
}

/** Undoes `retire`. */
export function restore(db: CuecardDatabase, snippetId: string, who: Who): Written<Snippet> {
  return inLibraryIf(db, who, mayDecide, async () => {
    const before = await liveSnippet(db, snippetId);
    if (!before) return notFound();
    if (before.status === 'approved') return succeed(before);
    return succeed(await bringBack(db, { ...before, status: 'approved', replacedBy: null }, who));
  });
}

/** Off every list; row and history stay, so that what was used once can still be shown. Writers may remove drafts. */
export function removeSnippet(db: CuecardDatabase, snippetId: string, who: Who): Written<Snippet> {
  return inLibraryIf(db, who, mayEdit, async (team) => {
    const before = await db.snippets.get(snippetId);
    if (!before || before.deletedAt !== null) return notFound();
    const isLive = hasLiveVersion(before);
    const verdict = mayDecide(team, who.name);
    if (isLive && !verdict.ok) return forbid(verdict.why);
    await discardOpen(db, snippetId, who);
    const snippet = await put(db, { ...before, deletedAt: who.now }, who);
    if (isLive) await append(db, { kind: 'snippet-retired', snippet: refOf(snippet) }, stampOf(who));
    else await reopenRequestsOf(db, snippetId, who);
    return succeed(snippet);
  });
}

async function liveSnippet(db: CuecardDatabase, id: string): Promise<Snippet | undefined> {
  const snippet = await db.snippets.get(id);
  return snippet && snippet.deletedAt === null && hasLiveVersion(snippet) ? snippet : undefined;
}

async function bringBack(db: CuecardDatabase, after: Snippet, who: Who): Promise<Snippet> {
  const snippet = await put(db, after, who);
  await append(db, { kind: 'snippet-restored', snippet: refOf(snippet) }, stampOf(who));
  return snippet;
}

async function put(db: CuecardDatabase, after: Snippet, who: Who): Promise<Snippet> {
  const snippet = { ...after, ...changedBy(who, after) };
  await db.snippets.put(snippet);
  return snippet;
}

function refOf({ id, version }: Snippet) {
  return { id, version };
}
