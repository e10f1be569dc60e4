import type { CuecardDatabase } from '@/lib/database/database';
import type { Snippet } from '@/lib/library/snippet';
import type { ReplyRow } from './reply-rows';

/** The replies at the top of a large library, in sight while the rest is still being read. */
export interface FirstLook {
  readonly snippets: readonly Snippet[];
  /** How many replies there were in all. */
  readonly total: number;
}

const KEY = 'library-first-look';
/** More than the highest window shows. */
const ROWS = 60;
/** Smaller libraries are read as quickly. */
const WORTH_IT = 1_000;

/** The order may be of yesterday, the words are of today. Undefined where nothing is kept. */
export async function readFirstLook(db: CuecardDatabase): Promise<FirstLook | undefined> {
  const kept = (await db.meta.get(KEY))?.value as Kept | undefined;
  if (!kept) return undefined;
  const found = await db.snippets.bulkGet([...kept.ids]);
  const snippets = found.filter((row) => row !== undefined).filter(({ deletedAt }) => deletedAt === null);
  return snippets.length > 0 ? { snippets, total: kept.total } : undefined;
}

/** For the next opening. `rows` is every reply, in the order in which the list starts. */
export async function keepFirstLook(db: CuecardDatabase, rows: readonly ReplyRow[]): Promise<void> {
  if (rows.length < WORTH_IT) return db.meta.delete(KEY);
  const value: Kept = { ids: rows.slice(0, ROWS).map(({ snippet }) => snippet.id), total: rows.length };
  const before = (await db.meta.get(KEY))?.value;
  if (JSON.stringify(before) !== JSON.stringify(value)) await db.meta.put({ key: KEY, value });
}

interface Kept {
  readonly ids: readonly string[];
  readonly total: number;
}
