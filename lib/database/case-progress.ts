import { type Dispatch, firstEntry, type OutboxEntry } from '@/lib/escalation/delivery/entry';
import type { Escalation, Route } from '@/lib/escalation/escalation';
import type { Who } from '@/lib/library/governance';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { attemptResult, type StorageFailure } from './failures';
import { append } from './journal';
import { changedBy, stampOf } from './library-write';

/** How a case stands on its way out. `by-hand`: nothing goes by itself. */
export type CaseDelivery = Pick<
  OutboxEntry,
  'attempts' | 'nextAt' | 'mayHaveArrived' | 'reference' | 'link' | 'problem' | 'destinationId'
> & {
  readonly state: OutboxEntry['state'] | 'by-hand';
  /** Why its target cannot be asked how it stands. */
  readonly askingProblem?: string | null;
};

export type ProgressFailure =
  | { readonly type: 'unknown-escalation' }
  /** A worker is sending it just now; try again. */
  | { readonly type: 'is-leaving' }
  | StorageFailure;

/** By the ids of the cases. */
export async function deliveriesOf(
  db: CuecardDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseDelivery>> {
  const entries = await db.outbox.bulkGet([...ids]);
  return new Map(entries.flatMap((entry) => (entry ? [[entry.id, deliveryOf(entry)] as const] : [])));
}

/** Somebody of the department has it: `taker`, as the responder was told; empty when only that is known. */
export function takeOver(
  db: CuecardDatabase,
  escalationId: string,
  taker: string,
  who: Who,
): Promise<Result<Escalation, ProgressFailure>> {
  return change(db, escalationId, async (before) => {
    if (before.takenOver !== null) return succeed(before);
    const takenOver = { who: taker.trim(), at: who.now, by: who.name };
    const after: Escalation = { ...before, takenOver, goalAt: null, ...changedBy(who, before) };
    await db.escalations.put(after);
    const event = { kind: 'case-taken-over', commentKey: after.commentKey, escalationId } as const;
    await append(db, event, stampOf(who));
    return succeed(after);
  });
}

/** Undoes `takeOver`: as it was in `before`. */
export function undoTakeOver(
  db: CuecardDatabase,
  before: Escalation,
  who: Who,
): Promise<Result<Escalation, ProgressFailure>> {
  return change(db, before.id, async (now) => {
    const goalAt = now.solved ? null : before.goalAt;
    const after: Escalation = { ...now, takenOver: null, goalAt, ...changedBy(who, now) };
    await db.escalations.put(after);
    return succeed(after);
  });
}

/**
 * The department is done with it: `target` says so by itself, or somebody was told. Nobody is waited for any more,
 * and the customer can be told.
 */
export function solve(
  db: CuecardDatabase,
  escalationId: string,
  by: 'target' | 'hand',
  who: Who,
): Promise<Result<Escalation, ProgressFailure>> {
  return change(db, escalationId, async (before) => {
    if (before.solved) return succeed(before);
    const solved = { at: who.now, by, who: who.name };
    const after: Escalation = { ...before, solved, goalAt: null, ...changedBy(who, before) };
    await db.escalations.put(after);
    await append(db, solvedEvent(after, by), stampOf(who));
    return succeed(after);
  });
}

/** Undoes `solve`: as it was in `before`. A target that still says so is not believed again. */
export function undoSolve(
  db: CuecardDatabase,
  before: Escalation,
  who: Who,
): Promise<Result<Escalation, ProgressFailure>> {
  return change(db, before.id, async (now) => {
    if (!now.solved) return succeed(now);
    const after: Escalation = { ...now, solved: null, goalAt: before.goalAt, ...changedBy(who, now) };
    await db.escalations.put(after);
    await append(db, solvedEvent(after, 'undone'), stampOf(who));
    return succeed(after);
  });
}

function solvedEvent({ id, commentKey }: Escalation, how: 'target' | 'hand' | 'undone') {
  return { kind: 'case-solved', commentKey, escalationId: id, how } as const;
}

/** Where a case goes on to. `goalAt`: by when somebody there should have it. */
export type NextDepartment = {
  readonly route: Pick<Route, 'id' | 'name'>;
  readonly dispatch: Dispatch | null;
  readonly goalAt: number | null;
};

/**
 * Hands a case on to the deputy: it starts anew on its way out, and what the first department made of it is kept. All
 * in one transaction.
 */
export function passOn(
  db: CuecardDatabase,
  escalationId: string,
  { route, dispatch, goalAt }: NextDepartment,
  who: Who,
): Promise<Result<Escalation, ProgressFailure>> {
  return change(db, escalationId, async (before) => {
    const isSettled = before.takenOver !== null || Boolean(before.solved);
    if (before.routeId === route.id || isSettled) return succeed(before);
    const entry = await db.outbox.get(escalationId);
    if (entry?.state === 'sending') return fail({ type: 'is-leaving' });
    const { routeId, routeName, arrived } = before;
    const earlier = { routeId, routeName, arrived, at: who.now, by: who.name };
    const passedOn = [...before.passedOn, earlier];
    const next = { routeId: route.id, routeName: route.name, arrived: null, goalAt, passedOn };
    const after: Escalation = { ...before, ...next, ...changedBy(who, before) };
    await db.escalations.put(after);
    await db.outbox.put(firstEntry(escalationId, dispatch, who.name, who.now));
    const event = { kind: 'case-passed-on', commentKey: after.commentKey, escalationId } as const;
    await append(db, { ...event, routeId: route.id }, stampOf(who));
    return succeed(after);
  });
}

/** Open cases nobody took over in time, the longest overdue first. */
export async function overdueCases(db: CuecardDatabase, now: number): Promise<Escalation[]> {
  return db.escalations.where('goalAt').belowOrEqual(now).filter(isOpen).sortBy('goalAt');
}

/** When the next case becomes overdue; null: none will. */
export async function nextGoal(db: CuecardDatabase, now: number): Promise<number | null> {
  const [next] = await db.escalations.where('goalAt').above(now).filter(isOpen).limit(1).toArray();
  return next?.goalAt ?? null;
}

function isOpen({ status, deletedAt }: Escalation): boolean {
  return status === 'saved' && deletedAt === null;
}

function deliveryOf(entry: OutboxEntry): CaseDelivery {
  const { state, destinationId, attempts, nextAt, mayHaveArrived, reference, link, problem } = entry;
  const isByHand = destinationId === null && state === 'waiting';
  const askingProblem = state === 'sent' ? (entry.asking?.problem ?? null) : null;
  const facts = { destinationId, attempts, nextAt, mayHaveArrived, reference, link, problem, askingProblem };
  return { state: isByHand ? 'by-hand' : state, ...facts };
}

function change(
  db: CuecardDatabase,
  id: string,
  work: (before: Escalation) => Promise<Result<Escalation, ProgressFailure>>,
): Promise<Result<Escalation, ProgressFailure>> {
  return attemptResult(() =>
    db.transaction('rw', db.escalations, db.outbox, db.journal, async () => {
      const before = await db.escalations.get(id);
      return before && isOpen(before) ? work(before) : fail({ type: 'unknown-escalation' as const });
    }),
  );
}
