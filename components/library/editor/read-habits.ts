import type { CuecardDatabase } from '@/lib/database/database';
import { type CountedChange, countChanges } from '@/lib/library/care/count-changes';
import { DAY_MS } from '@/lib/shared/clock';
import { USAGE_DAYS } from '../usage';

/** What people do with the live version of a reply once it is in their reply box. */
export interface Habits {
  readonly version: number;
  /** How often it went into a reply box or was posted in the last `USAGE_DAYS` days, whichever is more. */
  readonly uses: number;
  /** How often it was posted with nothing but its variables filled. */
  readonly asWritten: number;
  /** What more than one changed, most often first. */
  readonly changes: readonly CountedChange[];
}

const MOST_SHOWN = 5;

/** `now` in milliseconds since 1970 UTC. Null for a reply that is not live, or was not used. */
export async function readHabits(
  db: CuecardDatabase,
  snippetId: string,
  now: number,
): Promise<Habits | null> {
  const snippet = await db.snippets.get(snippetId);
  if (snippet?.status !== 'approved') return null;
  const { version } = snippet;
  const since = now - USAGE_DAYS * DAY_MS;
  const [rows, used] = await Promise.all([
    db.edits.where('snippetId').equals(snippetId).toArray(),
    usesOf(db, snippetId, version, since),
  ]);
  const edits = rows.filter((row) => row.version === version && row.at >= since);
  const uses = Math.max(used.inserted, used.posted, edits.length);
  if (uses === 0) return null;
  const changes = countChanges(edits).filter(({ times }) => times > 1);
  return { version, uses, asWritten: used.asWritten, changes: changes.slice(0, MOST_SHOWN) };
}

async function usesOf(db: CuecardDatabase, snippetId: string, version: number, since: number) {
  const counts = { inserted: 0, posted: 0, asWritten: 0 };
  await db.journal
    .where('event.kind')
    .anyOf('reply-inserted', 'reply-posted')
    .each(({ at, event }) => {
      if (at < since || (event.kind !== 'reply-inserted' && event.kind !== 'reply-posted')) return;
      if (event.snippet?.id !== snippetId || event.snippet.version !== version) return;
      if (event.kind === 'reply-inserted') counts.inserted += 1;
      else counts.posted += 1;
      const isAsWritten = event.provenance === 'verbatim' || event.provenance === 'placeholders-only';
      if (event.kind === 'reply-posted' && isAsWritten) counts.asWritten += 1;
    });
  return counts;
}
