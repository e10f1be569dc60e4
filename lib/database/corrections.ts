import type { RiskKind } from '@/lib/conversations/risk';
import type { Feeling, Talk } from '@/lib/conversations/talk';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CorrectionRow } from './correction-record';
import type { CuecardDatabase } from './database';
import { attemptResult, type StorageFailure } from './failures';
import { newId } from './ids';
import type { Stamp } from './journal';
import type { StoredComment, Triage } from './records';

export type Correction =
  | { readonly field: 'risk'; readonly is: RiskKind | null }
  | { readonly field: 'sentiment'; readonly is: Feeling }
  | { readonly field: 'talk'; readonly is: Talk };

/**
 * Puts a label of a comment right and keeps that as a lesson. The same label again changes nothing. One transaction.
 * `undo` takes back the label and the lesson.
 */
export function correctLabel(
  db: CuecardDatabase,
  commentKey: string,
  correction: Correction,
  stamp: Stamp,
): Promise<Result<{ readonly undo: () => Promise<void> }, { type: 'unknown-comment' } | StorageFailure>> {
  return attemptResult(() =>
    db.transaction('rw', db.comments, db.corrections, async () => {
      const comment = await db.comments.get(commentKey);
      if (!comment?.triage) return fail({ type: 'unknown-comment' } as const);
      const { triage } = comment;
      const id = newId(stamp.at);
      const row = rowOf(comment, triage, correction, { id, at: stamp.at, by: stamp.by });
      await db.corrections.put(row);
      await db.comments.update(commentKey, { triage: corrected(triage, correction) });
      return succeed({ undo: () => takeBack(db, row, triage) });
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

function takeBack(db: CuecardDatabase, { id, commentKey }: CorrectionRow, triage: Triage): Promise<void> {
  return db.transaction('rw', db.comments, db.corrections, async () => {
    await db.corrections.delete(id);
    await db.comments.update(commentKey, { triage });
  });
}

function rowOf(
  { key, text }: StoredComment,
  triage: Triage,
  correction: Correction,
  made: Pick<CorrectionRow, 'id' | 'at' | 'by'>,
): CorrectionRow {
  const common = { ...made, schema: 1 as const, commentKey: key, text };
  if (correction.field === 'risk') return { ...common, ...correction, was: triage.risk };
  if (correction.field === 'talk') return { ...common, ...correction, was: triage.talk?.label ?? null };
  return { ...common, ...correction, was: triage.sentiment?.label ?? null };
}

function corrected(triage: Triage, correction: Correction): Triage {
  const fields = new Set([...(triage.corrected ?? []), correction.field]);
  return { ...triage, ...labelOf(triage, correction), corrected: [...fields] };
}

function labelOf({ risk, risks = [] }: Triage, correction: Correction): Partial<Triage> {
  if (correction.field === 'sentiment')
    return { sentiment: { label: correction.is, confidence: 1, words: [] } };
  if (correction.field === 'talk') return { talk: { label: correction.is, words: [] } };
  const others = risks.filter((each) => each !== risk && each !== correction.is);
  if (correction.is === null) return { risk: null, risks: [], topics: [], words: [] };
  return { risk: correction.is, risks: [correction.is, ...others], words: [] };
}
