import type { CuecardDatabase } from './database';

/** What an open sidebar holds to suggest and to search: bytes of its typed arrays. What stands around them is not known. */
export interface Held {
  /** The index of words that suggestions go by: who says which word, how much. */
  readonly index?: number;
  readonly search?: number;
  readonly vectors?: number;
}

/** Notes what the sidebar that was opened last holds; each part says so when it has been built. */
export function noteHeld(db: CuecardDatabase, part: Held, now: number): Promise<void> {
  return db.transaction('rw', db.learned, async () => {
    const data = { ...(await heldBytes(db)), ...part };
    // Nothing of it is kept: it takes no room here.
    await db.learned.put({ key: HELD, schema: 1, lastId: null, savedAt: now, bytes: 0, data });
  });
}

export async function heldBytes(db: CuecardDatabase): Promise<Held> {
  return ((await db.learned.get(HELD))?.data as Held | undefined) ?? {};
}

const HELD = 'held';
