import type { CuecardDatabase } from './database';

/**
 * Destinations that take nothing for a while (`until`: they asked for a pause) or for good (null: 410 Gone). Times
 * in milliseconds since 1970 UTC.
 */
export type Holds = Readonly<Record<string, { readonly since: number; readonly until: number | null }>>;

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

const HOLDS = 'outbox-holds';
