import type { Destination, ListedDestination } from '@/lib/escalation/destination';
import { mayDecide, type Who } from '@/lib/library/governance';
import { DAY_MS } from '@/lib/shared/clock';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { attemptResult } from './failures';
import { append } from './journal';
import { changedBy, forbid, notFound, stampOf, type Written } from './library-write';
import { dropHold, holdsAt, readHolds } from './outbox-holds';
import { keepSecrets, type Secrets, secretsOf } from './secrets';
import { teamIn } from './stored-team';
import type { WriteFailure } from './write-failure';

/** What a person fills in; `id` is made by the form (lib/database/ids.ts), the same for a new one as for a known one. */
export type DestinationToSave = Pick<Destination, 'id' | 'connectorId' | 'name' | 'config'>;

/** Those that are not removed, by name, with how they stand at `now` (milliseconds since 1970 UTC). */
export async function listDestinations(db: CuecardDatabase, now: number): Promise<ListedDestination[]> {
  const rows = (await db.destinations.toArray()).filter(({ deletedAt }) => deletedAt === null);
  const holds = holdsAt(await readHolds(db), now);
  const sealed = new Set(await db.secrets.toCollection().primaryKeys());
  const listed = rows.map((row) => {
    const hold = holds[row.id];
    const deadSince = hold?.until === null ? hold.since : null;
    const pausedFor = deadSince === null ? (hold?.why ?? null) : null;
    return { ...row, deadSince, pausedUntil: hold?.until ?? null, pausedFor, hasSecrets: sealed.has(row.id) };
  });
  return listed.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** One that may be used; undefined when it was removed. */
export async function destinationOf(db: CuecardDatabase, id: string): Promise<Destination | undefined> {
  const row = await db.destinations.get(id);
  return row?.deletedAt === null ? row : undefined;
}

/**
 * Sets a place up, or changes how it is. Of its secrets those given are kept instead of the old ones, the others stay.
 * With new secrets it counts as set up anew: it is tried again even when its address wanted nothing more.
 */
export async function saveDestination(
  db: CuecardDatabase,
  wanted: DestinationToSave,
  secrets: Secrets,
  who: Who,
): Written<Destination> {
  const verdict = mayDecide(await teamIn(db), who.name);
  if (!verdict.ok) return forbid(verdict.why);
  const isAnew = Object.keys(secrets).length > 0;
  if (isAnew) {
    // Outside of the transaction, which would end while the browser seals them.
    const kept = await secretsToKeep(db, wanted, secrets);
    const sealed = await keepSecrets(db, wanted.id, kept, who);
    if (!sealed.ok) return sealed;
  }
  return inDestinations(db, who, async () => {
    const before = await db.destinations.get(wanted.id);
    const { id, connectorId, name, config } = wanted;
    const fresh = {
      id,
      schema: 1,
      connectorId,
      name: name.trim(),
      config,
      enabled: before?.enabled ?? true,
    } as const;
    const after: Destination = { ...before, ...fresh, ...changedBy(who, before), deletedAt: null };
    await db.destinations.put(after);
    if (isAnew) await dropHold(db, id);
    await note(db, id, 'saved', who);
    return succeed(after);
  });
}

/** Off: what goes there waits. On: it goes, also after the address wanted nothing more (410). */
export function switchDestination(
  db: CuecardDatabase,
  id: string,
  on: boolean,
  who: Who,
): Written<Destination> {
  return change(db, id, on ? 'on' : 'off', who, async (before) => {
    await dropHold(db, id);
    return before.deletedAt === null ? { ...before, enabled: on } : undefined;
  });
}

/** Off every list. What waits for it becomes dead letters at the next delivery; its secrets go after a day. */
export function removeDestination(db: CuecardDatabase, id: string, who: Who): Written<Destination> {
  return change(db, id, 'removed', who, async (before) =>
    before.deletedAt === null ? { ...before, deletedAt: who.now } : undefined,
  );
}

/** Undoes `removeDestination`. */
export function restoreDestination(db: CuecardDatabase, id: string, who: Who): Written<Destination> {
  return change(db, id, 'restored', who, async (before) => ({ ...before, deletedAt: null }));
}

/** Secrets of what was removed a day ago, for good. */
export async function dropRemovedSecrets(db: CuecardDatabase, now: number): Promise<void> {
  const removed = await db.destinations
    .filter(({ deletedAt }) => deletedAt !== null && deletedAt < now - DAY_MS)
    .primaryKeys();
  await db.secrets.bulkDelete(removed);
}

type How = 'saved' | 'on' | 'off' | 'removed' | 'restored';

function change(
  db: CuecardDatabase,
  id: string,
  how: How,
  who: Who,
  work: (before: Destination) => Promise<Destination | undefined>,
): Written<Destination> {
  return inDestinations(db, who, async () => {
    const before = await db.destinations.get(id);
    const changed = before && (await work(before));
    if (!changed) return notFound();
    const after = { ...changed, ...changedBy(who, before) };
    await db.destinations.put(after);
    await note(db, id, how, who);
    return succeed(after);
  });
}

function inDestinations<T>(
  db: CuecardDatabase,
  who: Who,
  work: () => Promise<Result<T, WriteFailure>>,
): Written<T> {
  return attemptResult(() =>
    db.transaction('rw', db.destinations, db.meta, db.journal, async () => {
      const verdict = mayDecide(await teamIn(db), who.name);
      return verdict.ok ? work() : fail<WriteFailure>({ type: 'forbidden', why: verdict.why });
    }),
  );
}

async function secretsToKeep(
  db: CuecardDatabase,
  wanted: DestinationToSave,
  given: Secrets,
): Promise<Secrets> {
  const before = await db.destinations.get(wanted.id);
  if (before?.connectorId !== wanted.connectorId) return given;
  const old = await secretsOf(db, wanted.id);
  return old.ok ? { ...old.value, ...given } : given;
}

async function note(db: CuecardDatabase, destinationId: string, how: How, who: Who): Promise<void> {
  await append(db, { kind: 'destination-changed', destinationId, how }, stampOf(who));
}
