import * as z from 'zod/mini';
import type { TriageOf } from './comments';
import type { CuecardDatabase } from './database';
import { keepCorrected } from './labels';
import type { StoredComment, Triage } from './records';

export interface ReadPortion {
  /** Keys of comments whose risk is another now. */
  readonly changed: readonly string[];
  /** All were read with the words of this stamp. */
  readonly done: boolean;
}

/**
 * Reads the next open comments once more, where they were not yet read with the words of `stamp`. How far it came is
 * stored with them, so that it goes on after whatever ends the worker. What a person put right stays.
 */
export function readPortionAgain(
  db: CuecardDatabase,
  stamp: string,
  triageOf: TriageOf,
): Promise<ReadPortion> {
  return db.transaction('rw', db.comments, db.meta, async () => {
    const far = await howFar(db);
    if (far.stamp === stamp && far.after === null) return { changed: [], done: true };
    const after = far.stamp === stamp ? (far.after ?? '') : '';
    const rows = await db.comments.where('key').above(after).limit(PORTION).toArray();
    const read = rows.filter(isOpen).map((row) => ({ before: row, after: readRow(row, triageOf) }));
    await db.comments.bulkPut(read.map((each) => each.after));
    const last = rows.length < PORTION ? null : (rows.at(-1)?.key ?? null);
    await db.meta.put({ key: READ_KEY, value: { stamp, after: last } });
    const changed = read.filter((each) => each.before.triage?.risk !== each.after.triage?.risk);
    return { changed: changed.map(({ before }) => before.key), done: last === null };
  });
}

/** Every stored comment, portion by portion, each read as a task of its own. */
export async function* commentPortions(db: CuecardDatabase): AsyncGenerator<readonly StoredComment[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: StoredComment[] = await db.comments.where('key').above(after).limit(PORTION).toArray();
    yield rows.filter(({ deletedAt }) => deletedAt === null);
    after = rows.length < PORTION ? undefined : rows.at(-1)?.key;
  }
}

/** So few that the worker answers others within a tenth of a second. */
const PORTION = 50;

const READ_KEY = 'cues-read';

/** `after`: the last key that was read; null: all were. Nobody changed words yet: what is stored was read as shipped. */
async function howFar(db: CuecardDatabase): Promise<z.infer<typeof farSchema>> {
  return farSchema.safeParse((await db.meta.get(READ_KEY))?.value).data ?? { stamp: '', after: null };
}

const farSchema = z.object({ stamp: z.string(), after: z.nullable(z.string()) });

function isOpen({ status, triage, deletedAt }: StoredComment): boolean {
  return status === 'open' && triage !== null && deletedAt === null;
}

function readRow(row: StoredComment, triageOf: TriageOf): StoredComment {
  const { triage } = row;
  if (!triage) return row;
  const now = triageOf({ ...row, lang: triage.lang ?? row.lang });
  return { ...row, triage: withWordsOf(triage, now) };
}

/** As it is read now; language and feelings stay as they were, and what a person put right. */
function withWordsOf(before: Triage, now: Triage): Triage {
  const { lang, sentiment, stale } = before;
  return keepCorrected(before, {
    ...now,
    lang,
    ...(sentiment === undefined ? {} : { sentiment }),
    ...(stale ? { stale } : {}),
  });
}
