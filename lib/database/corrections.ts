import { fail, type Result, succeed } from '@/lib/shared/result';
import { lessonText, wordingOf } from '@/lib/triage/learned/lesson';
import type { CorrectionRow } from './correction-record';
import type { CuecardDatabase } from './database';
import { attemptResult, type StorageFailure } from './failures';
import { newId } from './ids';
import type { Stamp } from './journal';
import { type Correction, labelled, unlabelled } from './labels';
import type { StoredComment, Triage } from './records';

/** The comments whose labels changed, and what takes it back. */
export interface Relabelled {
  readonly keys: readonly string[];
  readonly undo: () => Promise<void>;
}

/**
 * Puts a label of a comment right and keeps that as a lesson, the only one of that comment and label. Open comments
 * that say the same follow, unless a person said otherwise of them. One transaction. `undo` takes back labels and lesson.
 */
export function correctLabel(
  db: CuecardDatabase,
  commentKey: string,
  correction: Correction,
  stamp: Stamp,
): Promise<Result<Relabelled, { type: 'unknown-comment' } | StorageFailure>> {
  return attemptResult(() =>
    db.transaction('rw', db.comments, db.corrections, async () => {
      const comment = await db.comments.get(commentKey);
      if (!comment?.triage) return fail({ type: 'unknown-comment' } as const);
      const { field } = correction;
      const [earlier] = await db.corrections
        .filter((row) => row.commentKey === commentKey && row.field === field)
        .toArray();
      const made = { id: newId(stamp.at), at: stamp.at, by: stamp.by };
      const row = rowOf(comment, comment.triage, correction, made, earlier);
      const before = [comment, ...(await sayingTheSame(db, comment, field))];
      if (earlier) await db.corrections.delete(earlier.id);
      await db.corrections.put(row);
      await relabel(db, before, (triage, { key }) =>
        labelled(triage, correction, key === commentKey ? 'corrected' : 'taught'),
      );
      return succeed(relabelled(db, before, { gone: earlier ? [earlier] : [], come: [row.id] }));
    }),
  );
}

/** Takes lessons back; the comments that had their labels from them are to be read anew. One transaction. */
export function takeBackCorrections(
  db: CuecardDatabase,
  ids: readonly string[],
): Promise<Result<Relabelled, StorageFailure>> {
  return attemptResult(() =>
    db.transaction('rw', db.comments, db.corrections, async () => {
      const rows = (await db.corrections.bulkGet([...ids])).filter((row) => row !== undefined);
      const fieldsByWording = await wordingsOf(db, rows);
      const own = new Set(rows.map(({ commentKey, field }) => `${field} ${commentKey}`));
      const fieldsOf = ({ key, text, triage }: StoredComment) => {
        const corrected = (triage?.corrected ?? []).filter((field) => own.has(`${field} ${key}`));
        const said = triage?.taught?.length ? fieldsByWording.get(wordingOf(text)) : undefined;
        return [...corrected, ...(triage?.taught ?? []).filter((field) => said?.has(field))];
      };
      const before = await db.comments.filter((row) => fieldsOf(row).length > 0).toArray();
      await relabel(db, before, (triage, row) => fieldsOf(row).reduce(unlabelled, triage));
      await db.corrections.bulkDelete(rows.map(({ id }) => id));
      return succeed(relabelled(db, before, { gone: rows, come: [] }));
    }),
  );
}

/** All lessons, the oldest first. */
export function corrections(db: CuecardDatabase): Promise<CorrectionRow[]> {
  return db.corrections.orderBy('id').toArray();
}

/** Drops lessons from these comments, or from before a time. Part of the caller's transaction. */
export async function forgetCorrections(
  db: CuecardDatabase,
  { keys = [], limit = 0 }: { readonly keys?: readonly string[]; readonly limit?: number },
): Promise<void> {
  const gone = new Set(keys);
  await db.corrections.filter(({ commentKey, at }) => at < limit || gone.has(commentKey)).delete();
}

/** Open comments with the same wording of whose label nobody said anything. */
function sayingTheSame(
  db: CuecardDatabase,
  { key, text }: StoredComment,
  field: Correction['field'],
): Promise<StoredComment[]> {
  const wording = wordingOf(text);
  // Folding every comment would take seconds; what says the same is about as long.
  const isAsLong = (other: string) => Math.abs(other.length - text.length) <= text.length / 2 + SLACK;
  return db.comments
    .filter((other) => other.key !== key && other.status === 'open' && isAsLong(other.text))
    .and(({ triage }) => triage !== null && !triage.corrected?.includes(field))
    .and((other) => wording !== '' && wordingOf(other.text) === wording)
    .toArray();
}

const SLACK = 16;

async function wordingsOf(
  db: CuecardDatabase,
  rows: readonly CorrectionRow[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const comments = await db.comments.bulkGet(rows.map(({ commentKey }) => commentKey));
  const fields = new Map<string, Set<string>>();
  rows.forEach(({ field }, nth) => {
    const wording = wordingOf(comments[nth]?.text ?? '');
    fields.set(wording, (fields.get(wording) ?? new Set()).add(field));
  });
  return fields;
}

async function relabel(
  db: CuecardDatabase,
  rows: readonly StoredComment[],
  change: (triage: Triage, row: StoredComment) => Triage,
): Promise<void> {
  await db.comments.bulkPut(
    rows.map((row) => (row.triage ? { ...row, triage: change(row.triage, row) } : row)),
  );
}

function relabelled(
  db: CuecardDatabase,
  before: readonly StoredComment[],
  lessons: { readonly gone: readonly CorrectionRow[]; readonly come: readonly string[] },
): Relabelled {
  return {
    keys: before.map(({ key }) => key),
    undo: () =>
      db.transaction('rw', db.comments, db.corrections, async () => {
        await db.corrections.bulkDelete([...lessons.come]);
        await db.corrections.bulkPut([...lessons.gone]);
        for (const { key, triage } of before) await db.comments.update(key, { triage });
      }),
  };
}

function rowOf(
  { key, text }: StoredComment,
  triage: Triage,
  correction: Correction,
  made: Pick<CorrectionRow, 'id' | 'at' | 'by'>,
  earlier: CorrectionRow | undefined,
): CorrectionRow {
  const was = earlier ? earlier.was : wasOf(triage, correction.field);
  const common = { ...made, schema: 1 as const, commentKey: key, text: lessonText(text, triage.lang) };
  // `was` is of the same field as `is`: told by its name, which the type cannot say.
  return { ...common, ...correction, was } as CorrectionRow;
}

function wasOf({ risk, talk, sentiment, classes, lang, urgency }: Triage, field: Correction['field']) {
  const labels = {
    risk,
    talk: talk?.label ?? null,
    sentiment: sentiment?.label ?? null,
    class: classes?.[0] ?? null,
    lang,
    urgency: urgency ?? null,
  };
  return labels[field];
}
