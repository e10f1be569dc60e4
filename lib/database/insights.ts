import type { JournalEntry } from '@/lib/conversations/journal';
import type { CuecardDatabase } from './database';

export interface PeriodRead {
  /** When the log of this computer begins; null when it is empty. Milliseconds since 1970 UTC, as all here. */
  readonly firstAt: number | null;
  readonly entries: number;
}

export interface PeriodOptions {
  readonly since: number;
  readonly now: number;
  /** A share of the period, 0 to 1, growing. */
  readonly onProgress?: (share: number) => void;
  /** Looked at between portions: what was handed out by then stays handed out. */
  readonly signal?: AbortSignal;
}

/** Rows at once: so few that a page draws between them. */
const PORTION = 1_000;

/**
 * Hands out what the log holds from `since` on, in the order of time, portion by portion, each as a task of its own:
 * a page stays usable over a long log.
 */
export async function readPeriod(
  db: CuecardDatabase,
  { since, now, onProgress, signal }: PeriodOptions,
  take: (entries: readonly JournalEntry[]) => void,
): Promise<PeriodRead> {
  const first = await db.journal.orderBy('id').first();
  let last = idBefore(since);
  let entries = 0;
  while (!signal?.aborted) {
    const rows = await db.journal.where('id').above(last).limit(PORTION).toArray();
    take(rows);
    entries += rows.length;
    const newest = rows.at(-1);
    if (!newest || rows.length < PORTION) break;
    last = newest.id;
    onProgress?.(Math.min(Math.max((newest.at - since) / Math.max(now - since, 1), 0), 1));
  }
  return { firstAt: first?.at ?? null, entries };
}

const TIME_SIGNS = 10;
/** Crockford's digits, as the ids have them. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The least text that sorts before every id of `at` and after those of earlier (a ULID begins with its time). */
function idBefore(at: number): string {
  let rest = Math.max(Math.floor(at), 0);
  let time = '';
  for (let sign = 0; sign < TIME_SIGNS; sign += 1) {
    time = (DIGITS[rest % DIGITS.length] ?? '0') + time;
    rest = Math.floor(rest / DIGITS.length);
  }
  return time;
}
