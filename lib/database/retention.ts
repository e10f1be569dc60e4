import type { PlatformId } from '@/lib/conversations/account';
import type { Comment } from '@/lib/conversations/comment';
import { DAY_MS } from '@/lib/shared/clock';
import { unlearn } from './choices';
import { forgetCorrections } from './corrections';
import type { CuecardDatabase } from './database';
import { stripParcels } from './dead-letters';
import { append, type Stamp } from './journal';
import { forgetRequests } from './network';
import { forgetLessonsBefore } from './older-choices';
import { forgetPictures } from './pictures';

/** How much was erased. */
export interface Erased {
  readonly comments: number;
  readonly drafts: number;
}

/**
 * Drops comments that no page has shown for `days` days, with their triage, and drafts, forms, reasons and desks
 * that old, what was inserted, the choices of replies, pictures, and the list of requests made. What the choices
 * taught stays, as numbers. Cases stay, and promises until so long after they were kept or dropped: they are the
 * team's records.
 */
export function applyRetention(
  db: CuecardDatabase,
  { days, now }: { readonly days: number; readonly now: number },
): Promise<Erased> {
  const limit = now - days * DAY_MS;
  return inEraseTransaction(db, async () => {
    const keys = await db.comments.where('lastSeenAt').below(limit).primaryKeys();
    await db.comments.bulkDelete(keys);
    const drafts =
      (await db.drafts.where('checkedAt').below(limit).delete()) +
      (await db.escalationDrafts.where('changedAt').below(limit).delete());
    await db.keptReasons.where('at').below(limit).delete();
    await db.desks.where('updatedAt').below(limit).delete();
    await db.edits.where('at').below(limit).delete();
    const expired = await db.choices.where('at').below(limit).delete();
    const theirs = await db.choices.where('commentKey').anyOf(keys).delete();
    if (expired + theirs > 0) await forgetLessonsBefore(db, limit);
    await forgetCorrections(db, { keys, limit });
    await db.insertions.where('at').below(limit).delete();
    await db.commitments.filter(({ closedAt }) => closedAt !== null && closedAt < limit).delete();
    await forgetPictures(db, { limit });
    await forgetRequests(db, limit);
    return journalErased(db, 'retention', { comments: keys.length, drafts }, { by: '', at: now });
  });
}

/**
 * Drops everything an author wrote on a site: comments, what was drafted, inserted, learned and promised under them, and their
 * words in open pages and in the snapshots of any case. A case about such a comment loses its note and link too, but
 * stays listed. What was learned is learned again from the choices that are left: what one taught cannot be taken out
 * of the sum. `who` is a handle (with or without "@") or a name, whole, upper or lower case.
 */
export function forgetAuthor(
  db: CuecardDatabase,
  platform: PlatformId,
  who: string,
  stamp: Stamp,
): Promise<Erased> {
  const isTheirs = byAuthor(platform, who);
  return inEraseTransaction(db, async () => {
    const theirs = await db.comments.filter(isTheirs).toArray();
    const keys = theirs.map(({ key }) => key);
    await stripDesks(db, isTheirs, keys);
    const drafts =
      (await db.drafts.where('commentKey').anyOf(keys).delete()) +
      (await db.escalationDrafts.where('commentKey').anyOf(keys).delete());
    await db.keptReasons.where('commentKey').anyOf(keys).delete();
    await db.edits.where('commentKey').anyOf(keys).delete();
    if ((await db.choices.where('commentKey').anyOf(keys).delete()) > 0) await unlearn(db, stamp.at);
    await forgetCorrections(db, { keys });
    await db.insertions.where('commentKey').anyOf(keys).delete();
    await db.commitments.where('commentKey').anyOf(keys).delete();
    await forgetPictures(db, { keys });
    await stripCases(db, theirs, stamp);
    await db.comments.bulkDelete(keys);
    return journalErased(db, 'author', { comments: keys.length, drafts }, stamp);
  });
}

/**
 * Empties every table, the journal and the library too. Settings live elsewhere and are the caller's to erase. One mark
 * is left, without which learning that is under way would save what it read before.
 */
export function eraseEverything(db: CuecardDatabase, now: number): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
    await unlearn(db, now);
  });
}

function byAuthor(platform: PlatformId, who: string): (comment: Comment) => boolean {
  const wanted = fold(who);
  return (comment) => {
    const { handle, name } = comment.author;
    return comment.platform === platform && (fold(handle ?? '') === wanted || fold(name) === wanted);
  };
}

function fold(who: string): string {
  return who.trim().replace(/^@/, '').toLowerCase();
}

async function stripDesks(
  db: CuecardDatabase,
  isTheirs: (comment: Comment) => boolean,
  keys: readonly string[],
): Promise<void> {
  await db.desks.toCollection().modify((desk) => {
    desk.thread = desk.thread.filter((comment) => !isTheirs(comment));
    const about = desk.draft?.commentKey;
    if (about && keys.includes(about)) desk.draft = null;
  });
}

async function stripCases(db: CuecardDatabase, theirs: readonly Comment[], stamp: Stamp): Promise<void> {
  const keys = new Set(theirs.map(({ key }) => key));
  const links = new Set(theirs.map(({ permalink }) => permalink));
  const changed = { changedAt: stamp.at, changedBy: stamp.by };
  const cases = await db.escalations.toArray();
  const stripped = cases.flatMap((each) => {
    if (keys.has(each.commentKey)) return [{ ...each, ...changed, snapshot: [], note: '', permalink: '' }];
    const snapshot = each.snapshot.filter(({ permalink }) => !links.has(permalink));
    return snapshot.length < each.snapshot.length ? [{ ...each, ...changed, snapshot }] : [];
  });
  await db.escalations.bulkPut(stripped);
  await stripParcels(
    db,
    stripped.map(({ id }) => id),
  );
}

function inEraseTransaction<T>(db: CuecardDatabase, work: () => Promise<T>): Promise<T> {
  const { comments, drafts, escalationDrafts, keptReasons, desks, edits, escalations, journal } = db;
  const { insertions, commitments, outbox, network, choices, learned } = db;
  const written = [drafts, escalationDrafts, keptReasons, edits, insertions, commitments, choices, learned];
  const tables = [
    comments,
    desks,
    escalations,
    journal,
    outbox,
    network,
    db.pictures,
    db.corrections,
    ...written,
  ];
  return db.transaction('rw', tables, work);
}

async function journalErased(
  db: CuecardDatabase,
  scope: 'retention' | 'author',
  erased: Erased,
  stamp: Stamp,
): Promise<Erased> {
  if (erased.comments + erased.drafts > 0) await append(db, { kind: 'erased', scope, ...erased }, stamp);
  return erased;
}
