import { ASKED_FOR_MS, NEVER, nextAsk } from '@/lib/escalation/delivery/asking';
import type { OutboxEntry } from '@/lib/escalation/delivery/entry';
import type { Escalation } from '@/lib/escalation/escalation';
import type { Result } from '@/lib/shared/result';
import { solve, takeOver } from './case-progress';
import type { CuecardDatabase } from './database';
import { attempt, type StorageFailure } from './failures';
import { holdsAt, readHolds, writeHolds } from './outbox-holds';

/** A case whose target is to be asked now. */
export type CaseToAsk = {
  readonly id: string;
  readonly commentKey: string;
  readonly destinationId: string;
  readonly reference: string | null;
  readonly link: string | null;
  /** Which request this is; an answer to another one changes nothing. */
  readonly times: number;
};

/** What the target said, as far as it is kept. The same as `TicketStatus` of lib/connectors. */
export type TargetSaid =
  | {
      readonly type: 'known';
      readonly taken: boolean;
      readonly solved: boolean;
      readonly by: string | null;
      readonly reference: string | null;
      readonly link: string | null;
    }
  | { readonly type: 'gone' | 'sign-in' | 'not-askable' }
  | { readonly type: 'later'; readonly why: string; readonly afterMs: number | null };

/**
 * The next case to ask about at one of these destinations, null when none is due. The time of the request after it is
 * stored first: a worker that dies while it asks leaves nothing behind but one request less.
 */
export function nextToAsk(
  db: CuecardDatabase,
  destinationIds: readonly string[],
  now: number,
  random: () => number = Math.random,
): Promise<Result<CaseToAsk | null, StorageFailure>> {
  return attempt(() =>
    db.transaction('rw', db.outbox, db.escalations, db.meta, async () => {
      const holds = holdsAt(await readHolds(db), now);
      const places = destinationIds.filter((id) => holds[id] === undefined);
      for (;;) {
        const entry = await firstDue(db, places, now);
        if (entry === undefined) return null;
        const escalation = await db.escalations.get(entry.id);
        const asking = entry.asking ?? { since: entry.changedAt, times: 0, problem: null };
        const isOver = !escalation || !isWaitedFor(escalation) || now >= asking.since + ASKED_FOR_MS;
        const { goalAt } = escalation ?? { goalAt: null };
        const nextAt = isOver ? NEVER : nextAsk({ ...asking, times: asking.times + 1, goalAt }, now, random);
        const times = asking.times + (isOver ? 0 : 1);
        await db.outbox.put({ ...entry, nextAt, asking: { ...asking, times }, changedAt: now });
        if (isOver || !escalation || entry.destinationId === null) continue;
        const { id, destinationId, reference, link } = entry;
        return { id, commentKey: escalation.commentKey, destinationId, reference, link, times };
      }
    }),
  );
}

/**
 * Puts what the target said on the case. Answers whether that changed anything that people see. An answer that comes
 * when the case has gone on to another department, or was asked about again, is dropped.
 */
export function noteSaid(
  db: CuecardDatabase,
  asked: CaseToAsk,
  said: TargetSaid,
  now: number,
): Promise<Result<boolean, StorageFailure>> {
  const tables = [db.outbox, db.escalations, db.journal, db.meta];
  return attempt(() =>
    db.transaction('rw', tables, async () => {
      const entry = await db.outbox.get(asked.id);
      if (entry === undefined || !isAnswerTo(asked, entry)) return false;
      const after = entryAfter(entry, said, now);
      await db.outbox.put(after);
      if (said.type === 'later' && said.why === 'busy' && said.afterMs !== null) {
        const hold = { since: now, until: now + said.afterMs, why: 'busy' } as const;
        await writeHolds(db, { ...(await readHolds(db)), [asked.destinationId]: hold });
      }
      if (said.type !== 'known') return after.asking?.problem !== entry.asking?.problem;
      return noteProgress(db, asked.id, said, now);
    }),
  );
}

/** When the worker has to wake to ask next, in milliseconds since 1970 UTC; null when there is nothing to ask. */
export async function nextAskAt(
  db: CuecardDatabase,
  destinationIds: readonly string[],
  now: number,
): Promise<number | null> {
  if (destinationIds.length === 0) return null;
  await db.transaction('rw', db.outbox, () => mendClock(db, now));
  const holds = holdsAt(await readHolds(db), now);
  const times: number[] = [];
  for (const id of destinationIds) {
    const hold = holds[id];
    if (hold?.until === null) continue;
    const first = await sentTo(db, id, NEVER - 1).first();
    if (first) times.push(Math.max(first.nextAt, hold?.until ?? 0));
  }
  return times.length === 0 ? null : Math.min(...times);
}

async function noteProgress(
  db: CuecardDatabase,
  id: string,
  { taken, solved, by, reference, link }: Extract<TargetSaid, { type: 'known' }>,
  now: number,
): Promise<boolean> {
  const before = await db.escalations.get(id);
  if (!before || !isWaitedFor(before)) return false;
  const who = { name: '', now };
  const isRenamed = before.arrived !== null && reference !== before.arrived.reference;
  if (before.arrived && isRenamed) {
    await db.escalations.put({ ...before, arrived: { ...before.arrived, reference, link } });
  }
  const isNew = taken && before.takenOver === null;
  if (isNew) await takeOver(db, id, by ?? '', who);
  if (solved) await solve(db, id, 'target', who);
  return isRenamed || isNew || solved;
}

function entryAfter(entry: OutboxEntry, said: TargetSaid, now: number): OutboxEntry {
  const asking = entry.asking ?? { since: entry.changedAt, times: 1, problem: null };
  const over = { ...entry, nextAt: NEVER, changedAt: now };
  if (said.type === 'known') {
    const { reference, link, solved } = said;
    const next = solved ? over : { ...entry, changedAt: now };
    return { ...next, reference, link, asking: { ...asking, problem: null } };
  }
  if (said.type === 'gone' || said.type === 'not-askable') {
    return { ...over, asking: { ...asking, problem: said.type } };
  }
  const problem = said.type === 'later' ? said.why : said.type;
  const soonest = said.type === 'later' && said.afterMs !== null ? now + said.afterMs : 0;
  return {
    ...entry,
    nextAt: Math.max(entry.nextAt, soonest),
    changedAt: now,
    asking: { ...asking, problem },
  };
}

function isWaitedFor({ status, deletedAt, solved, arrived }: Escalation): boolean {
  return status === 'saved' && deletedAt === null && !solved && arrived !== null;
}

function isAnswerTo({ destinationId, reference, times }: CaseToAsk, entry: OutboxEntry): boolean {
  const isSame = entry.destinationId === destinationId && entry.reference === reference;
  return entry.state === 'sent' && isSame && entry.asking?.times === times;
}

async function firstDue(
  db: CuecardDatabase,
  destinationIds: readonly string[],
  now: number,
): Promise<OutboxEntry | undefined> {
  let next: OutboxEntry | undefined;
  for (const id of destinationIds) {
    const first = await sentTo(db, id, now).first();
    if (first && (next === undefined || first.nextAt < next.nextAt)) next = first;
  }
  return next;
}

function sentTo(db: CuecardDatabase, destinationId: string, until: number) {
  const range = [
    [destinationId, 'sent', Number.NEGATIVE_INFINITY],
    [destinationId, 'sent', until],
  ] as const;
  return db.outbox.where('[destinationId+state+nextAt]').between(...range, true, true);
}

/** Written at a time that has not come yet: asked again now. Usually finds nothing, by the index. */
async function mendClock(db: CuecardDatabase, now: number): Promise<void> {
  const range = [
    ['sent', now],
    ['sent', Number.POSITIVE_INFINITY],
  ] as const;
  const ahead = await db.outbox
    .where('[state+changedAt]')
    .between(...range, false, true)
    .toArray();
  await db.outbox.bulkPut(
    ahead.map((entry) => ({
      ...entry,
      changedAt: now,
      nextAt: entry.nextAt === NEVER ? NEVER : Math.min(entry.nextAt, now),
      ...(entry.asking && { asking: { ...entry.asking, since: Math.min(entry.asking.since, now) } }),
    })),
  );
}
