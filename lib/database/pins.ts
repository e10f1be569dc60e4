import * as z from 'zod/mini';
import type { CuecardDatabase } from './database';

const PINS = 'pinned-replies';
/** More are never looked through. */
const MOST = 100;

/** Ids of replies that whoever works here keeps at hand, the latest pinned first. Stay on this computer, in no backup. */
export async function readPins(db: CuecardDatabase): Promise<readonly string[]> {
  const row = await db.meta.get(PINS);
  return z.array(z.string()).safeParse(row?.value).data ?? [];
}

/** Pins a reply, or lets go of it; pins of replies that were deleted go at the same time. */
export function setPin(db: CuecardDatabase, snippetId: string, isPinned: boolean): Promise<void> {
  return db.transaction('rw', db.meta, db.snippets, async () => {
    const others = (await readPins(db)).filter((id) => id !== snippetId);
    const rows = await db.snippets.bulkGet([...others]);
    const kept = others.filter((_, nth) => rows[nth]?.deletedAt === null);
    const value = isPinned ? [snippetId, ...kept].slice(0, MOST) : kept;
    await db.meta.put({ key: PINS, value });
  });
}
