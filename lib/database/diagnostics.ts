import type { CuecardDatabase } from './database';
import { type Held, heldBytes } from './held';
import { olderChoices } from './older-choices';

/** What the caller knows of the place: version numbers and switches, nothing personal. */
export interface DiagnosticsPlace {
  readonly version: string;
  readonly browser: string;
  readonly now: number;
  readonly persisted: boolean | null;
}

/** What a person may send to whoever helps them: numbers and names of ours only. */
export interface Diagnostics extends DiagnosticsPlace {
  readonly databaseVersion: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly comments: Readonly<Record<string, number>>;
  readonly outbox: Readonly<Record<string, number>>;
  readonly journal: Readonly<Record<string, number>>;
  /** Whole days since the oldest comment was last seen, or null without comments. */
  readonly oldestCommentDays: number | null;
  /** What is kept of what was learned, by learner, in bytes. */
  readonly learnedBytes: Readonly<Record<string, number>>;
  /** What the sidebar that was opened last holds in memory of it; empty while none was open. */
  readonly heldBytes: Held;
  /** Choices that were learned from: with their comments, and as numbers only. */
  readonly choices: { readonly listed: number; readonly older: number };
}

/** Counts and versions. Holds no text, name, handle, id or address of anybody. */
export async function diagnostics(db: CuecardDatabase, place: DiagnosticsPlace): Promise<Diagnostics> {
  const { version, browser, now, persisted } = place;
  const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const));
  const oldest = await db.comments.orderBy('lastSeenAt').first();
  return {
    version,
    browser,
    now,
    persisted,
    databaseVersion: db.verno,
    rows: Object.fromEntries(rows),
    comments: tally(await db.comments.orderBy('status').keys()),
    outbox: tally((await db.outbox.toArray()).map(({ state }) => state)),
    journal: tally(await db.journal.orderBy('event.kind').keys()),
    learnedBytes: await learnedBytes(db),
    heldBytes: await heldBytes(db),
    choices: { listed: await db.choices.count(), older: await olderChoices(db) },
    oldestCommentDays: oldest ? Math.floor((now - oldest.lastSeenAt) / 86_400_000) : null,
  };
}

async function learnedBytes(db: CuecardDatabase): Promise<Record<string, number>> {
  const rows = await db.learned.toArray();
  return Object.fromEntries(rows.filter(({ bytes }) => bytes > 0).map(({ key, bytes }) => [key, bytes]));
}

function tally(names: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[String(name)] = (counts[String(name)] ?? 0) + 1;
  return counts;
}
