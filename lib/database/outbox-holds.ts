import type { CuecardDatabase } from './database';

/**
 * Why a destination takes nothing for a while (`until`), or for good (null: 410 Gone). Times in milliseconds since
 * 1970 UTC. `why` is missing in holds of before 2026-11-22.
 */
export type Hold = {
  readonly since: number;
  readonly until: number | null;
  readonly why?: 'busy' | 'no-permission' | 'switched-off' | 'gone';
};
export type Holds = Readonly<Record<string, Hold>>;

export async function readHolds(db: CuecardDatabase): Promise<Holds> {
  const row = await db.meta.get(HOLDS);
  return row === undefined ? {} : (row.value as Holds);
}

export async function writeHolds(db: CuecardDatabase, holds: Holds): Promise<void> {
  await db.meta.put({ key: HOLDS, value: holds });
}

/** Those that still hold. One that began later than now is of a clock that was wrong. */
export function holdsAt(holds: Holds, now: number): Holds {
  const left = Object.entries(holds).filter(
    ([, { since, until }]) => until === null || (until > now && since <= now),
  );
  return Object.fromEntries(left);
}

/** It may be tried again. Joins the transaction it is called in. */
export async function dropHold(db: CuecardDatabase, destinationId: string): Promise<void> {
  const { [destinationId]: _, ...others } = await readHolds(db);
  await writeHolds(db, others);
}

/** The browser was allowed to ask somewhere: who waited for that is tried again. */
export function dropPermissionHolds(db: CuecardDatabase): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    const left = Object.entries(await readHolds(db)).filter(([, { why }]) => why !== 'no-permission');
    await writeHolds(db, Object.fromEntries(left));
  });
}

const HOLDS = 'outbox-holds';
