import type { CuecardDatabase } from './database';

/** So far back it is looked for what was used last. */
const MOST = 1000;

/** When replies last went into a reply box or were copied, milliseconds since 1970 UTC, by snippet id; latest first. */
export async function readLastUses(db: CuecardDatabase): Promise<ReadonlyMap<string, number>> {
  const newest = await db.journal
    .where('event.kind')
    .equals('reply-inserted')
    .reverse()
    .limit(MOST)
    .toArray();
  const uses = new Map<string, number>();
  for (const { at, event } of newest) {
    if (event.kind !== 'reply-inserted' || event.snippet === null) continue;
    if (!uses.has(event.snippet.id)) uses.set(event.snippet.id, at);
  }
  return uses;
}
