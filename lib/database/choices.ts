import { decodeTime, incrementBase32 } from 'ulid';
import type { CuecardDatabase } from './database';
import { newId } from './ids';
import { SUGGESTIONS } from './learned';
import type { ChoiceRow } from './learning-records';

/** `text` without personal data: who writes a choice down masks it first. */
export type NewChoice = Omit<ChoiceRow, 'id' | 'schema'>;

/** The oldest beyond these go. */
export const MOST_CHOICES = 5000;
/** A thread pasted into a comment says no more than its beginning. UTF-16 code units. */
const LONGEST = 2000;

/**
 * Keeps what a responder did with a reply. Its id comes after all that were written before, in whatever place and
 * however clocks go: who has learned up to an id has missed none.
 */
export function recordChoice(db: CuecardDatabase, { text, ...choice }: NewChoice): Promise<ChoiceRow> {
  return db.transaction('rw', db.choices, async () => {
    const last = await db.choices.orderBy('id').last();
    const id = idAfter(last?.id, choice.at);
    const row: ChoiceRow = { id, schema: 1, ...choice, text: text.slice(0, LONGEST) };
    await db.choices.add(row);
    const beyond = (await db.choices.count()) - MOST_CHOICES;
    if (beyond > 0) await db.choices.bulkDelete(await db.choices.orderBy('id').limit(beyond).primaryKeys());
    return row;
  });
}

/** The same for a reply that was taken: once per comment, and again after it was taken out. */
export function recordTaken(db: CuecardDatabase, choice: NewChoice): Promise<void> {
  return db.transaction('rw', db.choices, async () => {
    const before = await db.choices.where({ commentKey: choice.commentKey ?? '' }).sortBy('id');
    const last = before.findLast(({ snippetId }) => snippetId === choice.snippetId);
    if (!last || last.kind === 'rejected') await recordChoice(db, choice);
  });
}

/** In the order in which they were written; `null` from the first. */
export function choicesAfter(db: CuecardDatabase, id: string | null): Promise<ChoiceRow[]> {
  return id === null ? db.choices.orderBy('id').toArray() : db.choices.where('id').above(id).sortBy('id');
}

/**
 * Takes choices back, and with them all that was learned: it is learned again from the rows that are left. What older
 * choices taught (older-choices.ts) goes with it: ask first.
 */
export function forgetChoices(db: CuecardDatabase, ids: readonly string[], now: number): Promise<void> {
  return db.transaction('rw', db.choices, db.learned, async () => {
    await db.choices.bulkDelete([...ids]);
    await unlearn(db, now);
  });
}

/** Puts back what was taken back, and has it learned again. */
export function restoreChoices(db: CuecardDatabase, rows: readonly ChoiceRow[], now: number): Promise<void> {
  return db.transaction('rw', db.choices, db.learned, async () => {
    await db.choices.bulkPut([...rows]);
    await unlearn(db, now);
  });
}

export function forgetAllChoices(db: CuecardDatabase, now: number): Promise<void> {
  return db.transaction('rw', db.choices, db.learned, async () => {
    await db.choices.clear();
    await unlearn(db, now);
  });
}

/** Open pages see the time and let go of what they hold. Within a transaction on `learned`. */
export async function unlearn(db: CuecardDatabase, now: number): Promise<void> {
  await db.learned.delete(SUGGESTIONS);
  const mark = { key: UNLEARNED, schema: 1, lastId: null, bytes: 0, data: null } as const;
  await db.learned.put({ ...mark, savedAt: now });
}

/** When something learned was last taken back, milliseconds since 1970 UTC; 0: never. */
export async function unlearnedAt(db: CuecardDatabase): Promise<number> {
  return (await db.learned.get(UNLEARNED))?.savedAt ?? 0;
}

const UNLEARNED = 'unlearned';

function idAfter(last: string | undefined, now: number): string {
  const id = newId(last === undefined ? now : Math.max(now, decodeTime(last)));
  return last === undefined || id > last ? id : incrementBase32(last);
}
