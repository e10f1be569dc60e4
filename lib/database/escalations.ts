import type { JournalEvent } from '@/lib/conversations/journal';
import { type Dispatch, firstEntry } from '@/lib/escalation/delivery/entry';
import { cancelled } from '@/lib/escalation/delivery/transitions';
import type { Escalation } from '@/lib/escalation/escalation';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { attemptResult, type StorageFailure } from './failures';
import { append, statusEvent } from './journal';
import type { CommentStatus } from './records';

/** `again`: it had been saved before under the same id, and nothing was written. */
export interface Escalated {
  readonly escalation: Escalation;
  readonly again: boolean;
}
/** The comment has an open case under another id. */
export type AlreadyEscalated = { readonly type: 'already-escalated'; readonly escalation: Escalation };

/**
 * Saves a case, its outbox entry, the comment's status and the journal entry, and drops the form, all in one
 * transaction: when this answers `ok`, all of it is stored; when it does not, none of it is. Calling again with the
 * same id saves nothing twice. With `dispatch` it goes out by itself; without, by hand.
 */
export function escalate(
  db: CuecardDatabase,
  escalation: Escalation,
  now: number,
  dispatch: Dispatch | null = null,
): Promise<Result<Escalated, AlreadyEscalated | StorageFailure>> {
  return attemptResult(() =>
    inCaseTransaction(db, async (): Promise<Result<Escalated, AlreadyEscalated>> => {
      const before = await db.escalations.get(escalation.id);
      if (before) return succeed({ escalation: before, again: true });
      const open = await openEscalationOf(db, escalation.commentKey);
      if (open) return fail({ type: 'already-escalated', escalation: open });
      await db.escalations.add(escalation);
      await db.outbox.add(firstEntry(escalation.id, dispatch, escalation.createdBy, now));
      const moved = await moveComment(db, escalation, 'escalated', now);
      await append(db, [escalatedEvent(escalation), ...moved], { by: escalation.createdBy, at: now });
      await db.escalationDrafts.delete(escalation.commentKey);
      return succeed({ escalation, again: false });
    }),
  );
}

export type TakeBackFailure = { readonly type: 'unknown-escalation' } | { readonly type: 'already-sent' };

/** Calls a case back that has not left yet. The comment is open again, or answered when it was. */
export function takeBack(
  db: CuecardDatabase,
  id: string,
  by: string,
  now: number,
): Promise<Result<Escalation, TakeBackFailure | StorageFailure>> {
  return attemptResult(() =>
    inCaseTransaction(db, async (): Promise<Result<Escalation, TakeBackFailure>> => {
      const before = await db.escalations.get(id);
      if (!before || before.deletedAt !== null) return fail({ type: 'unknown-escalation' });
      if (before.status === 'taken-back') return succeed(before);
      if (before.passedOn.some(({ arrived }) => arrived !== null)) return fail({ type: 'already-sent' });
      const entry = await db.outbox.get(id);
      const withdrawn = entry && cancelled(entry, by, now);
      if (withdrawn?.ok === false) return withdrawn;
      const escalation: Escalation = {
        ...before,
        status: 'taken-back',
        goalAt: null,
        changedAt: now,
        changedBy: by,
      };
      await db.escalations.put(escalation);
      if (withdrawn) await db.outbox.put(withdrawn.value);
      const { commentKey } = escalation;
      const comment = await db.comments.get(commentKey);
      const status = comment?.answeredAt == null ? 'open' : 'answered';
      const moved = await moveComment(db, escalation, status, now);
      const event = { kind: 'escalation-taken-back', commentKey, escalationId: id } as const;
      await append(db, [event, ...moved], { by, at: now });
      return succeed(escalation);
    }),
  );
}

/** The open case of a comment: saved, not taken back, not deleted. */
export async function openEscalationOf(
  db: CuecardDatabase,
  commentKey: string,
): Promise<Escalation | undefined> {
  return (await openEscalationsOf(db, [commentKey]))[0];
}

export function openEscalationsOf(db: CuecardDatabase, keys: readonly string[]): Promise<Escalation[]> {
  const cases = db.escalations.where('commentKey').anyOf(keys);
  return cases.filter(({ status, deletedAt }) => status === 'saved' && deletedAt === null).toArray();
}

/** Every case that is not deleted, newest first. */
export async function listEscalations(db: CuecardDatabase): Promise<Escalation[]> {
  const cases = await db.escalations.orderBy('createdAt').reverse().toArray();
  return cases.filter(({ deletedAt }) => deletedAt === null);
}

function inCaseTransaction<T>(db: CuecardDatabase, work: () => Promise<T>): PromiseLike<T> {
  const tables = [db.escalations, db.outbox, db.comments, db.journal, db.escalationDrafts];
  return db.transaction('rw', tables, work);
}

/** A comment that no page has reported yet has no row: `recordSeen` gives it its status then. */
async function moveComment(
  db: CuecardDatabase,
  escalation: Escalation,
  status: CommentStatus,
  now: number,
): Promise<JournalEvent[]> {
  const before = await db.comments.get(escalation.commentKey);
  if (!before || before.status === status) return [];
  const after = { ...before, status, changedAt: now, changedBy: escalation.changedBy };
  await db.comments.put(after);
  return [statusEvent(before, after)];
}

function escalatedEvent({ id, commentKey, routeId, risk, urgency, handOff }: Escalation) {
  return { kind: 'escalated', escalationId: id, commentKey, routeId, risk, urgency, handOff } as const;
}
