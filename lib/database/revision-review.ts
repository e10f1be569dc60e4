import { carryOver } from '@/lib/library/carry-over';
import { mayApprove, mayEdit, mayReview, type Who } from '@/lib/library/governance';
import { hasLiveVersion, liveRevisionOf } from '@/lib/library/live-revision';
import type { Revision } from '@/lib/library/revision';
import type { Approval, Snippet } from '@/lib/library/snippet';
import { fail, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { append } from './journal';
import { changedBy, forbid, inLibraryIf, notFound, stampOf, type Written } from './library-write';
import { supersedeLive } from './live-version';
import { codeTaken, openAt } from './revision-checks';

/** Asks for the review. Here the short code has to be free. */
export function handIn(db: CuecardDatabase, id: string, edit: number, who: Who): Written<Revision> {
  return inLibraryIf(db, who, mayEdit, async () => {
    const opened = await openAt(db, id, edit);
    if (!opened.ok) return opened;
    const { content, snippetId } = opened.value;
    const taken = await codeTaken(db, content.code, snippetId);
    if (taken) return fail(taken);
    return succeed(await move(db, { ...opened.value, state: 'in-review', sentBack: null }, who));
  });
}

/** What handing in made, undone by one of the writers: a draft again, `sentBack` as it stood before. */
export function takeBack(
  db: CuecardDatabase,
  id: string,
  edit: number,
  sentBack: Revision['sentBack'],
  who: Who,
): Written<Revision> {
  return inLibraryIf(db, who, mayEdit, async () => {
    const opened = await openAt(db, id, edit);
    if (!opened.ok) return opened;
    if (opened.value.state !== 'in-review') return forbid('not-handed-in');
    return succeed(await move(db, { ...opened.value, state: 'draft', sentBack }, who));
  });
}

/** Back to its writers with a reason. */
export function sendBack(
  db: CuecardDatabase,
  id: string,
  edit: number,
  reason: string,
  who: Who,
): Written<Revision> {
  return inLibraryIf(db, who, mayReview, async () => {
    const opened = await openAt(db, id, edit);
    if (!opened.ok) return opened;
    if (opened.value.state !== 'in-review') return forbid('not-handed-in');
    const sent = { by: who.name, at: who.now, reason };
    return succeed(await move(db, { ...opened.value, state: 'draft', sentBack: sent }, who));
  });
}

/**
 * Makes a version the live one, in one transaction with its log entry; the one before it goes into the history. A
 * recall or a retirement stays until it is lifted: new words alone do not bring a reply back.
 */
export function approve(db: CuecardDatabase, id: string, edit: number, who: Who): Written<Snippet> {
  return inLibraryIf(db, who, mayEdit, async (team) => {
    const opened = await openAt(db, id, edit);
    if (!opened.ok) return opened;
    const verdict = mayApprove(team, who.name, opened.value);
    if (!verdict.ok) return forbid(verdict.why);
    const snippet = await db.snippets.get(opened.value.snippetId);
    if (!snippet || snippet.deletedAt !== null) return notFound();
    const isLive = hasLiveVersion(snippet);
    if (isLive && opened.value.basedOn !== snippet.version)
      return fail({ type: 'conflict', theirs: liveRevisionOf(snippet) });
    const taken = await codeTaken(db, opened.value.content.code, snippet.id);
    if (taken) return fail(taken);
    if (isLive) await supersedeLive(db, snippet, who);
    return succeed(await putLive(db, snippet, opened.value, who));
  });
}

async function putLive(
  db: CuecardDatabase,
  snippet: Snippet,
  revision: Revision,
  who: Who,
): Promise<Snippet> {
  const { version } = revision;
  const approval: Approval = { by: who.name, at: who.now, version };
  const approvals = [...revision.approvals, approval];
  const content = carryOver(snippet, revision.content);
  const status = snippet.status === 'retired' ? 'retired' : 'approved';
  const live: Snippet = { ...snippet, ...content, status, version, approvals, ...changedBy(who, snippet) };
  await db.snippets.put(live);
  const approved = { ...revision, state: 'approved', approvals, sentBack: null } as const;
  await db.revisions.put({ ...approved, edit: revision.edit + 1, ...changedBy(who, revision) });
  await append(db, { kind: 'snippet-approved', snippet: { id: live.id, version } }, stampOf(who));
  return live;
}

/** A reply that never was live shows how far its first version is. */
async function move(db: CuecardDatabase, revision: Revision, who: Who): Promise<Revision> {
  const moved: Revision = { ...revision, edit: revision.edit + 1, ...changedBy(who, revision) };
  await db.revisions.put(moved);
  const snippet = await db.snippets.get(moved.snippetId);
  if (!snippet || hasLiveVersion(snippet)) return moved;
  const status = moved.state === 'in-review' ? 'in-review' : 'draft';
  await db.snippets.put({ ...snippet, status, ...changedBy(who, snippet) });
  return moved;
}
